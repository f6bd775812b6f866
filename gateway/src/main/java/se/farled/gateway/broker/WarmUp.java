package se.farled.gateway.broker;

import java.time.Duration;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.stereotype.Component;
import se.farled.schemas.Examples;
import se.farled.schemas.TopicCatalogue;

/**
 * Fetches the ids of all schemas and connects the producer as soon as the gateway runs: the first resident does not wait for
 * it, and the registry may go away later.
 */
@Component
class WarmUp {
    private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final SharedSerializer serializer;
    private final KafkaTemplate<String, SpecificRecord> kafka;

    WarmUp(SharedSerializer serializer, KafkaTemplate<String, SpecificRecord> kafka) {
        this.serializer = serializer;
        this.kafka = kafka;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        Thread.ofVirtual().name("warm-up").start(() -> {
            while (!done()) {
                try {
                    Thread.sleep(PAUSE);
                } catch (InterruptedException e) {
                    return;
                }
            }
        });
    }

    private boolean done() {
        try {
            for (var topic : TopicCatalogue.load().writtenBy("gateway")) {
                for (var name : topic.records()) {
                    var example = Examples.of(Class.forName(name).asSubclass(SpecificRecord.class));
                    serializer.serialize(topic.name(), new RecordHeaders(), example);
                }
                kafka.partitionsFor(topic.name());
            }
            return true;
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("the topic catalogue names a record that does not exist", e);
        } catch (RuntimeException e) {
            LOG.atWarn().addKeyValue("cause", e.getClass().getSimpleName()).log("registry or Kafka is not there yet");
            return false;
        }
    }
}
