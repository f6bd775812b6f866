package se.farled.gateway.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DeliveriesTest {
    private static final Instant TOLD = Instant.parse("2026-11-25T08:00:00Z");
    private static final Instant BEFORE = TOLD.minusSeconds(60);

    private final Deliveries deliveries = new Deliveries();

    @Test
    void theLastDeskTellsHowLongItTook() {
        // Given
        deliveries.sent(notice(1), BEFORE, TOLD.plusMillis(40));
        deliveries.sent(notice(1), BEFORE, TOLD.plusMillis(90));
        deliveries.sent(notice(1), BEFORE, TOLD.plusMillis(60));

        // When
        var taken = deliveries.take();

        // Then
        assertThat(taken).containsExactly(new Deliveries.Delivery("n1", 1, "Vattnet är borta", null, TOLD, 3, Duration.ofMillis(90)));
        assertThat(deliveries.take()).isEmpty();
    }

    @Test
    void whatADeskCatchesUpOnIsNotCounted() {
        // When
        deliveries.sent(notice(1), TOLD.plusSeconds(5), TOLD.plusSeconds(6));

        // Then
        assertThat(deliveries.take()).isEmpty();
    }

    @Test
    void onlyNoticesWithWordsAreCounted() {
        // When
        deliveries.sent(new Happening("contact", null, Map.of("contactId", "c1", "at", TOLD.toString())), BEFORE, TOLD);
        deliveries.sent(new Happening("notice", null, Map.of("noticeId", "n1", "state", "WITHDRAWN", "at", TOLD.toString())), BEFORE, TOLD);

        // Then
        assertThat(deliveries.take()).isEmpty();
    }

    @Test
    void whatIsPutBackCountsTogetherWithWhatCameMeanwhile() {
        // Given
        deliveries.sent(notice(1), BEFORE, TOLD.plusMillis(90));
        var taken = deliveries.take();
        deliveries.sent(notice(1), BEFORE, TOLD.plusMillis(40));

        // When
        deliveries.putBack(taken);

        // Then
        assertThat(deliveries.take()).singleElement().satisfies(one -> {
            assertThat(one.desks()).isEqualTo(2);
            assertThat(one.slowest()).isEqualTo(Duration.ofMillis(90));
        });
    }

    private static Happening notice(long version) {
        return new Happening("notice", "vatten", Map.of("noticeId", "n1", "version", version, "title", "Vattnet är borta", "at", TOLD.toString()));
    }
}
