package se.farled.outbox;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;

/** A service that has nothing but an outbox, with a hook between Kafka's acknowledgement and the delete. */
@SpringBootConfiguration
@EnableAutoConfiguration
class OutboxApplication {

    static volatile Consumer<OutboxMessage> afterAcknowledgement = message -> { };

    @Bean
    MessageSender hookedSender(DefaultKafkaProducerFactory<?, ?> service, OutboxProperties properties) {
        KafkaMessageSender kafka = new KafkaMessageSender(service, properties.deliveryTimeout());
        return message -> kafka.send(message).thenAccept(ack -> afterAcknowledgement.accept(message))
                .thenCompose(CompletableFuture::completedFuture);
    }
}
