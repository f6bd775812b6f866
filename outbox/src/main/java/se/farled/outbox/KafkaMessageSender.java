package se.farled.outbox;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.core.ProducerFactory;
import org.springframework.kafka.support.ProducerListener;

/** Sends with a producer of its own: the service's connection, the outbox's guarantees. */
class KafkaMessageSender implements MessageSender, AutoCloseable {

    private final DefaultKafkaProducerFactory<String, byte[]> producers;
    private final KafkaTemplate<String, byte[]> template;

    KafkaMessageSender(DefaultKafkaProducerFactory<?, ?> service, Duration deliveryTimeout) {
        this.producers = factory(service, settings(deliveryTimeout));
        this.template = new KafkaTemplate<>(producers);
        // The default listener logs keys; the relay tells of a failure in words of its own.
        template.setProducerListener(new ProducerListener<>() { });
    }

    @Override
    public CompletableFuture<?> send(OutboxMessage message) {
        ProducerRecord<String, byte[]> kafkaRecord =
                new ProducerRecord<>(message.topic(), message.key(), message.value());
        message.headers().forEach((name, value) ->
                kafkaRecord.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return template.send(kafkaRecord);
    }

    @Override
    public void close() {
        producers.destroy();
    }

    private static Map<String, Object> settings(Duration deliveryTimeout) {
        return Map.of(
                ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class,
                ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class,
                ProducerConfig.ACKS_CONFIG, "all",
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true,
                // Kafka 4 waits 5 ms by default to fill a batch: that would be added to every hop.
                ProducerConfig.LINGER_MS_CONFIG, 0,
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Math.toIntExact(deliveryTimeout.toMillis()),
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, Math.toIntExact(deliveryTimeout.toMillis() / 2),
                ProducerConfig.MAX_BLOCK_MS_CONFIG, Math.min(5_000, deliveryTimeout.toMillis()));
    }

    /** The copy has the service's bootstrap servers and security, and serialisers that pass bytes through. */
    @SuppressWarnings("unchecked")
    private static DefaultKafkaProducerFactory<String, byte[]> factory(
            DefaultKafkaProducerFactory<?, ?> service, Map<String, Object> settings) {
        ProducerFactory<?, ?> copy = service.copyWithConfigurationOverride(settings);
        return (DefaultKafkaProducerFactory<String, byte[]>) copy;
    }
}
