package se.farled.knowledge.change.kafka;

import io.apicurio.registry.serde.avro.AvroKafkaSerializer;
import org.apache.avro.specific.SpecificRecord;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.stereotype.Component;
import se.farled.schemas.TopicCatalogue;

/** Records of knowledge-events as bytes, in the Confluent wire format; a schema's id is asked for once. */
@Component
class EventBytes implements AutoCloseable {

    private final AvroKafkaSerializer<SpecificRecord> serializer = new AvroKafkaSerializer<>();

    EventBytes(KafkaProperties kafka) {
        serializer.configure(kafka.buildProducerProperties(), false);
    }

    /** The record as it goes to the topic. */
    byte[] of(SpecificRecord message) {
        // The serializer makes no promise to threads that share it.
        synchronized (serializer) {
            return serializer.serialize(TopicCatalogue.KNOWLEDGE_EVENTS, message);
        }
    }

    @Override
    public void close() {
        serializer.close();
    }
}
