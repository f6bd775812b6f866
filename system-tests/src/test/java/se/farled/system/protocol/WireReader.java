package se.farled.system.protocol;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.io.DecoderFactory;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a topic as any Confluent client does, written from the protocol: magic byte 0, four bytes of schema id, Avro; the
 * writer's schema from {@code GET /schemas/ids/{id}}. Knows none of Farled's classes.
 */
public final class WireReader implements AutoCloseable {
    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final KafkaConsumer<String, byte[]> consumer;
    private final String registry;
    private final Map<Integer, Schema> schemas = new HashMap<>();

    /**
     * One record.
     *
     * @param headers the last value of each
     */
    public record WireRecord(String key, Map<String, String> headers, int schemaId, GenericRecord value) {

        /** The short name of its type. */
        public String type() {
            return value.getSchema().getName();
        }

        /** A field as text; empty when there is none. */
        public String text(String field) {
            return value.hasField(field) && value.get(field) != null ? value.get(field).toString() : "";
        }
    }

    /** `registry` is the Confluent-compatible base address. The topic is read from its start. */
    public WireReader(String bootstrapServers, String registry, String topic) {
        this.registry = registry;
        consumer = new KafkaConsumer<>(Map.of("bootstrap.servers", bootstrapServers, "isolation.level", "read_committed",
                "enable.auto.commit", false), new StringDeserializer(), new ByteArrayDeserializer());
        var partitions = consumer.partitionsFor(topic).stream().map(known -> new TopicPartition(topic, known.partition())).toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /** Goes to the topic's end: what is read from now on came later. */
    public WireReader fromNow() {
        consumer.seekToEnd(consumer.assignment());
        consumer.assignment().forEach(consumer::position);
        return this;
    }

    /** All that lie between here and what is the end now. */
    public List<WireRecord> rest() {
        var ends = consumer.endOffsets(consumer.assignment());
        var records = new ArrayList<WireRecord>();
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            consumer.poll(Duration.ofMillis(200)).forEach(record -> records.add(decoded(record)));
        }
        return records;
    }

    /** Reads until `enough` wanted ones have come, at most for the time; gives the wanted ones. */
    public List<WireRecord> next(int enough, Duration time, Predicate<WireRecord> wanted) {
        var found = new ArrayList<WireRecord>();
        long end = System.nanoTime() + time.toNanos();
        while (found.size() < enough && System.nanoTime() < end) {
            for (var record : consumer.poll(Duration.ofMillis(200))) {
                var decoded = decoded(record);
                if (wanted.test(decoded)) {
                    found.add(decoded);
                }
            }
        }
        return found;
    }

    @Override
    public void close() {
        consumer.close();
    }

    private WireRecord decoded(ConsumerRecord<String, byte[]> record) {
        var bytes = ByteBuffer.wrap(record.value());
        if (bytes.get() != 0) {
            throw new IllegalStateException("no magic byte at " + record.topic() + "-" + record.partition() + "@" + record.offset());
        }
        int id = bytes.getInt();
        try {
            var decoder = DecoderFactory.get().binaryDecoder(record.value(), 5, record.value().length - 5, null);
            var value = new GenericDatumReader<GenericRecord>(schemas.computeIfAbsent(id, this::schema)).read(null, decoder);
            if (!decoder.isEnd()) {
                throw new IllegalStateException("bytes are left after the record: it was written with another schema");
            }
            var headers = new HashMap<String, String>();
            record.headers().forEach(header -> headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
            return new WireRecord(record.key(), headers, id, value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Schema schema(int id) {
        try {
            var response = HTTP.send(HttpRequest.newBuilder(URI.create(registry + "/schemas/ids/" + id)).build(), BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new IllegalStateException("the registry knows no schema " + id + ": " + response.body());
            }
            return new Schema.Parser().parse(JSON.readTree(response.body()).path("schema").asString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while asking the registry", e);
        }
    }
}
