package se.farled.schemas;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One Kafka topic.
 *
 * @param doc what it carries, one sentence
 * @param writer the module that alone writes it
 * @param key what its records are keyed by
 * @param config Kafka's own topic settings
 * @param records full names of the Avro records it carries
 */
public record Topic(
        String name,
        String doc,
        String writer,
        String key,
        int partitions,
        Map<String, String> config,
        List<String> records) {

    public Topic {
        config = Collections.unmodifiableMap(new LinkedHashMap<>(config));
        records = List.copyOf(records);
    }
}
