package se.farled.router.deadletters.kafka;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.stereotype.Component;
import se.farled.router.deadletters.DeadLetters;
import se.farled.schemas.TopicCatalogue;

/** Dead letters in Kafka; how far they were replayed is the committed offset of a group of their own. */
@Component
class KafkaDeadLetters implements DeadLetters {

    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final String REASON_HEADERS = "kafka_dlt-";

    private final KafkaProperties kafka;
    private final KafkaOperations<String, byte[]> template;

    KafkaDeadLetters(KafkaProperties kafka, KafkaOperations<String, byte[]> deadLetterTemplate) {
        this.kafka = kafka;
        this.template = deadLetterTemplate;
    }

    @Override
    public List<Waiting> waiting() {
        try (Consumer<String, byte[]> consumer = consumer()) {
            return Stream.of(TopicCatalogue.CONTACT_INTAKE, TopicCatalogue.TELEPHONY_EVENTS, TopicCatalogue.CASE_EVENTS)
                    .map(topic -> new Waiting(topic, end(consumer, beside(topic)) - done(consumer, beside(topic))))
                    .toList();
        }
    }

    @Override
    public synchronized long replay(String topic) {
        TopicPartition letters = beside(topic);
        try (Consumer<String, byte[]> consumer = consumer()) {
            long end = end(consumer, letters);
            long next = done(consumer, letters);
            consumer.assign(List.of(letters));
            consumer.seek(letters, next);
            long sent = 0;
            while (next < end) {
                for (ConsumerRecord<String, byte[]> letter : consumer.poll(Duration.ofMillis(500)).records(letters)) {
                    if (letter.offset() < end) {
                        template.send(original(topic, letter)).join();
                        sent++;
                    }
                }
                next = consumer.position(letters);
                consumer.commitSync(Map.of(letters, new OffsetAndMetadata(Math.min(next, end))));
            }
            return sent;
        }
    }

    private static ProducerRecord<String, byte[]> original(String topic, ConsumerRecord<String, byte[]> letter) {
        List<Header> headers = Stream.of(letter.headers().toArray())
                .filter(header -> !header.key().startsWith(REASON_HEADERS)).toList();
        return new ProducerRecord<>(topic, null, letter.key(), letter.value(), headers);
    }

    private static long end(Consumer<?, ?> consumer, TopicPartition letters) {
        return consumer.endOffsets(List.of(letters), TIMEOUT).getOrDefault(letters, 0L);
    }

    /** Where the last replay ended, or the oldest letter that is still kept. */
    private static long done(Consumer<?, ?> consumer, TopicPartition letters) {
        long oldest = consumer.beginningOffsets(List.of(letters), TIMEOUT).getOrDefault(letters, 0L);
        OffsetAndMetadata committed = consumer.committed(Set.of(letters), TIMEOUT).get(letters);
        return committed == null ? oldest : Math.max(oldest, committed.offset());
    }

    private static TopicPartition beside(String topic) {
        return new TopicPartition(topic + TopicCatalogue.DEAD_LETTER_SUFFIX, 0);
    }

    private Consumer<String, byte[]> consumer() {
        Map<String, Object> settings = kafka.buildConsumerProperties();
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, "router-dead-letters");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }
}
