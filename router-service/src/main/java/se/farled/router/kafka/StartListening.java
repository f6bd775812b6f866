package se.farled.router.kafka;

import org.springframework.context.event.EventListener;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.stereotype.Component;
import se.farled.router.knowledge.KnowledgeReady;

/** Contacts are read once knowledge is: before, every one would be routed as unknown. */
@Component
class StartListening {

    private final KafkaListenerEndpointRegistry listeners;

    StartListening(KafkaListenerEndpointRegistry listeners) {
        this.listeners = listeners;
    }

    @EventListener
    void on(KnowledgeReady ready) {
        listeners.getListenerContainers().forEach(container -> {
            if (!container.isRunning()) {
                container.start();
            }
        });
    }
}
