package se.farled.gateway.broker;

import io.apicurio.registry.serde.avro.AvroKafkaSerializer;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.Serializer;

/** One serializer for every producer, so that a schema's id is asked for once; a producer that closes leaves it open. */
public final class SharedSerializer implements Serializer<SpecificRecord> {
    private final AvroKafkaSerializer<SpecificRecord> avro = new AvroKafkaSerializer<>();

    SharedSerializer(Map<String, Object> settings) {
        avro.configure(settings, false);
    }

    @Override
    public byte[] serialize(String topic, SpecificRecord record) {
        return avro.serialize(topic, record);
    }

    @Override
    public byte[] serialize(String topic, Headers headers, SpecificRecord record) {
        return avro.serialize(topic, headers, record);
    }

    /** Closed with the application, not with a producer. */
    void shutDown() {
        avro.close();
    }
}
