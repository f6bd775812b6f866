package se.farled.router.kafka;

import io.apicurio.registry.serde.avro.AvroKafkaDeserializer;
import io.apicurio.registry.serde.avro.AvroKafkaSerializer;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.header.Headers;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.stereotype.Component;

/** Records to bytes and back, in the Confluent wire format; known schemas are cached, so the registry may be down. */
@Component
public class AvroBytes implements AutoCloseable {

    private final AvroKafkaSerializer<SpecificRecord> serializer = new AvroKafkaSerializer<>();
    private final AvroKafkaDeserializer<SpecificRecord> deserializer = new AvroKafkaDeserializer<>();

    public AvroBytes(KafkaProperties kafka) {
        serializer.configure(kafka.buildProducerProperties(), false);
        deserializer.configure(kafka.buildConsumerProperties(), false);
    }

    /** The record as it goes to that topic. */
    public byte[] write(String topic, SpecificRecord value) {
        synchronized (serializer) {
            return serializer.serialize(topic, value);
        }
    }

    /** The record that came from that topic. */
    public SpecificRecord read(String topic, Headers headers, byte[] value) {
        synchronized (deserializer) {
            return deserializer.deserialize(topic, headers, value);
        }
    }

    @Override
    public void close() {
        serializer.close();
        deserializer.close();
    }
}
