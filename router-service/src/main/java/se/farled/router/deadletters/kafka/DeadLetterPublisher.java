package se.farled.router.deadletters.kafka;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import se.farled.schemas.TopicCatalogue;

/** Publishes a record that cannot be handled beside its topic: the bytes as they came, the reason in headers. */
class DeadLetterPublisher extends DeadLetterPublishingRecoverer {

    private final RawBytes bytes;

    DeadLetterPublisher(KafkaOperations<String, byte[]> template, RawBytes bytes) {
        super(template, (failed, fault) -> new TopicPartition(failed.topic() + TopicCatalogue.DEAD_LETTER_SUFFIX, 0));
        this.bytes = bytes;
        setFailIfSendResultIsError(true);
        setStripPreviousExceptionHeaders(true);
        setAppendOriginalHeaders(false);
        // A stack trace is long and may quote what a resident wrote; class and message tell the reason.
        excludeHeader(HeaderNames.HeadersToAdd.EX_STACKTRACE);
    }

    @Override
    protected ProducerRecord<Object, Object> createProducerRecord(ConsumerRecord<?, ?> failed,
            TopicPartition beside, Headers headers, byte @Nullable [] key, byte @Nullable [] value) {
        byte[] raw = value != null ? value : bytes.of(failed);
        return new ProducerRecord<>(beside.topic(), beside.partition(), failed.key(), raw, headers);
    }
}
