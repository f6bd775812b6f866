package se.farled.router.kafka;

import java.util.concurrent.CountDownLatch;
import org.springframework.context.event.EventListener;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.stereotype.Component;
import se.farled.router.knowledge.KnowledgeReady;
import se.farled.router.learning.LessonsReady;

/** Contacts are read once knowledge and lessons are: before, every one would be routed as unknown, or as if nobody had learnt. */
@Component
class StartListening {

    private final CountDownLatch unread = new CountDownLatch(2);

    private final KafkaListenerEndpointRegistry listeners;

    StartListening(KafkaListenerEndpointRegistry listeners) {
        this.listeners = listeners;
    }

    @EventListener
    void on(KnowledgeReady ready) {
        oneIsRead();
    }

    @EventListener
    void on(LessonsReady ready) {
        oneIsRead();
    }

    private synchronized void oneIsRead() {
        unread.countDown();
        if (unread.getCount() == 0) {
            startAll();
        }
    }

    private void startAll() {
        listeners.getListenerContainers().forEach(container -> {
            if (!container.isRunning()) {
                container.start();
            }
        });
    }
}
