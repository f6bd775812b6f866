package se.farled.outbox;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * One round of sending: different keys at once, messages of one key each after the acknowledgement of the one before,
 * so that a key stops at its first failure. Without that wait, a later message could be written although an earlier
 * one was given up, and the resend would turn them round.
 */
class Batch {

    private final List<Long> sent = new ArrayList<>();
    private @Nullable Throwable failure;

    private Batch() {}

    static Batch send(List<StoredMessage> messages, MessageSender sender, Executor executor) {
        Map<String, CompletableFuture<?>> last = new HashMap<>();
        Map<Long, CompletableFuture<?>> all = HashMap.newHashMap(messages.size());
        for (StoredMessage stored : messages) {
            CompletableFuture<?> before = last.get(stored.key());
            CompletableFuture<?> now = before == null
                    ? attempt(sender, stored)
                    : before.thenComposeAsync(ack -> attempt(sender, stored), executor);
            last.put(stored.key(), now);
            all.put(stored.id(), now);
        }
        Batch batch = new Batch();
        messages.forEach(stored -> batch.await(stored.id(), all.get(stored.id())));
        return batch;
    }

    /** Ids of the messages that Kafka has acknowledged. */
    List<Long> sent() {
        return sent;
    }

    /** Why the first unsent message was not sent; null when all were. */
    @Nullable Throwable failure() {
        return failure;
    }

    private void await(long id, CompletableFuture<?> ack) {
        try {
            ack.join();
            sent.add(id);
        } catch (CompletionException refused) {
            failure = failure == null ? refused.getCause() : failure;
        }
    }

    private static CompletableFuture<?> attempt(MessageSender sender, StoredMessage stored) {
        try {
            return sender.send(stored.message());
        } catch (RuntimeException notSent) {
            return CompletableFuture.failedFuture(notSent);
        }
    }
}
