package se.farled.planted.intake;

import org.springframework.kafka.core.KafkaTemplate;
import reactor.core.publisher.Mono;
import se.farled.events.Channel;

/** Breaks what a domain class can break: a telling name, no technology, no Avro, no Reactor, no sending. */
public class ContactManager {
    Channel channel = Channel.WEB;
    Mono<String> later = Mono.empty();

    void send(KafkaTemplate<String, String> kafka) {
        kafka.send("contact-intake", "hello");
    }
}
