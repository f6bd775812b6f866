package se.farled.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class BatchTest {

    private final List<String> attempted = new ArrayList<>();

    @Test
    void firstFailureOfAKeyStopsThatKeyOnly() {
        // Given
        List<StoredMessage> messages = List.of(message(1, "a", "a1"), message(2, "b", "b1"),
                message(3, "a", "a2 refused"), message(4, "a", "a3"), message(5, "b", "b2"));
        // When
        Batch batch = Batch.send(messages, this::sendUnlessRefused, Runnable::run);
        // Then
        assertThat(batch.sent()).containsExactly(1L, 2L, 5L);
        assertThat(attempted).doesNotContain("a3");
        assertThat(batch.failure()).hasMessage("refused");
    }

    @Test
    void nextOfAKeyWaitsForTheAcknowledgementAndOtherKeysDoNot() {
        // Given
        CompletableFuture<String> slow = new CompletableFuture<>();
        List<StoredMessage> messages = List.of(message(1, "a", "a1"), message(2, "a", "a2"), message(3, "b", "b1"));
        MessageSender sender = message -> {
            attempted.add(text(message));
            if (text(message).equals("b1")) {
                assertThat(attempted).containsExactly("a1", "b1");
                slow.complete("acknowledged");
            }
            return text(message).equals("a1") ? slow : CompletableFuture.completedFuture("acknowledged");
        };
        // When
        Batch batch = Batch.send(messages, sender, Runnable::run);
        // Then
        assertThat(attempted).containsExactly("a1", "b1", "a2");
        assertThat(batch.sent()).containsExactly(1L, 2L, 3L);
        assertThat(batch.failure()).isNull();
    }

    @Test
    void senderThatThrowsCountsAsNotSent() {
        // Given
        MessageSender broken = message -> {
            throw new IllegalStateException("no metadata");
        };
        // When
        Batch batch = Batch.send(List.of(message(1, "a", "a1")), broken, Runnable::run);
        // Then
        assertThat(batch.sent()).isEmpty();
        assertThat(batch.failure()).hasMessage("no metadata");
    }

    private CompletableFuture<?> sendUnlessRefused(OutboxMessage message) {
        attempted.add(text(message));
        return text(message).contains("refused")
                ? CompletableFuture.failedFuture(new IllegalStateException("refused"))
                : CompletableFuture.completedFuture("acknowledged");
    }

    private static String text(OutboxMessage message) {
        return new String(message.value());
    }

    private static StoredMessage message(long id, String key, String text) {
        return new StoredMessage(id, new OutboxMessage("t", key, text.getBytes(), Map.of()));
    }
}
