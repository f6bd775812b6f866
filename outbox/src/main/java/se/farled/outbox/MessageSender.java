package se.farled.outbox;

import java.util.concurrent.CompletableFuture;

/** Sends one message to Kafka. */
@FunctionalInterface
interface MessageSender {

    /** Completes when all in-sync replicas have the message, exceptionally when that cannot be known. */
    CompletableFuture<?> send(OutboxMessage message);
}
