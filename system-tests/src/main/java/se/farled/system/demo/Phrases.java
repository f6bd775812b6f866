package se.farled.system.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What residents say, by topic; written for the demo. */
final class Phrases {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<String, List<String>> byTopic = new HashMap<>();
    private final Map<String, String> topics = new HashMap<>();
    private final List<String> names;

    private Phrases(JsonNode file) {
        file.properties().forEach(topic -> topic.getValue().forEach(text -> {
            byTopic.computeIfAbsent(topic.getKey(), key -> new ArrayList<>()).add(text.asString());
            topics.put(text.asString(), topic.getKey());
        }));
        names = byTopic.keySet().stream().sorted().toList();
    }

    static Phrases load() {
        return new Phrases(resource("/demo/phrases.json"));
    }

    /** Something that somebody says about the topic; about anything when we have no words for it. */
    String about(String topicId, RandomGenerator random) {
        var texts = byTopic.getOrDefault(topicId, List.of());
        return texts.isEmpty() ? aboutAnything(random) : texts.get(random.nextInt(texts.size()));
    }

    String aboutAnything(RandomGenerator random) {
        return about(names.get(random.nextInt(names.size())), random);
    }

    /** The topic that an advisor who listens would pick; empty for what is nobody's matter. */
    Optional<String> topicOf(String text) {
        return Optional.ofNullable(topics.get(text)).filter(topic -> !topic.isEmpty());
    }

    static JsonNode resource(String name) {
        try (InputStream in = Phrases.class.getResourceAsStream(name)) {
            return JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
