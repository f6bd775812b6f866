package se.farled.knowledge.change.kafka;

import org.apache.avro.specific.SpecificRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.farled.schemas.Examples;
import se.farled.schemas.TopicCatalogue;

/** Learns the schemas' ids at the start, so that the first edit is quick and a registry that goes down stops nobody. */
@Component
class SchemaWarmUp {

    private static final Logger LOG = LoggerFactory.getLogger(SchemaWarmUp.class);

    private final EventBytes bytes;

    SchemaWarmUp(EventBytes bytes) {
        this.bytes = bytes;
    }

    @EventListener
    void on(ApplicationReadyEvent ready) {
        Thread.ofVirtual().name("schema-warm-up").start(this::learn);
    }

    private void learn() {
        try {
            for (String name : TopicCatalogue.load().of(TopicCatalogue.KNOWLEDGE_EVENTS).records()) {
                Class<? extends SpecificRecord> type = Class.forName(name).asSubclass(SpecificRecord.class);
                bytes.of(Examples.of(type));
            }
        } catch (ClassNotFoundException | RuntimeException notNow) {
            LOG.atWarn().addKeyValue("fault", notNow.getClass().getSimpleName())
                    .log("schemas are not known yet; the first change asks for them again");
        }
    }
}
