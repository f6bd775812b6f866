package se.farled.router.deadletters.kafka;

import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.farled.router.kafka.AvroBytes;

/** The bytes of a record that was read already. */
@Component
class RawBytes {

    private final AvroBytes avro;

    RawBytes(AvroBytes avro) {
        this.avro = avro;
    }

    byte @Nullable [] of(ConsumerRecord<?, ?> read) {
        return read.value() instanceof SpecificRecord event ? avro.write(read.topic(), event) : null;
    }
}
