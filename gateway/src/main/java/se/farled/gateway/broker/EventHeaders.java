package se.farled.gateway.broker;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * What goes with a record: CloudEvents 1.0 in binary mode.
 *
 * @param id the same for the same fact sent again
 * @param source who tells it
 * @param type se.farled.(area).(record)
 * @param time when it happened at the source
 * @param subject id of what it is about
 * @param correlationId the journey it belongs to
 */
public record EventHeaders(String id, String source, String type, Instant time, String subject, String correlationId) {

    /** A record with these headers. */
    public <V> ProducerRecord<String, V> on(String topic, String key, V value) {
        var record = new ProducerRecord<String, V>(topic, key, value);
        named().forEach((name, text) -> record.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
        return record;
    }

    private Map<String, String> named() {
        var headers = new LinkedHashMap<String, String>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", id);
        headers.put("ce_source", source);
        headers.put("ce_type", type);
        headers.put("ce_time", time.toString());
        headers.put("ce_subject", subject);
        headers.put("ce_correlationid", correlationId);
        return headers;
    }
}
