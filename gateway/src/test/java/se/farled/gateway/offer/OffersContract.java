package se.farled.gateway.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.farled.gateway.offer.Offers.Offer;

/** What every store of offers does. */
public abstract class OffersContract {
    private static final Instant AT = Instant.parse("2026-11-25T08:00:00Z");
    private final Offer offer = new Offer(UUID.randomUUID(), "ntc-1");

    protected abstract Offers offers();

    @Test
    void anOfferIsOpenOnceUntilItIsMade() {
        // Given
        offers().note(offer, AT);
        offers().note(offer, AT.plusSeconds(60));
        assertThat(offers().open(AT, 1_000)).containsOnlyOnce(offer);

        // When
        offers().close(offer);
        offers().note(offer, AT.plusSeconds(120));

        // Then
        assertThat(offers().open(AT, 1_000)).doesNotContain(offer);
    }

    @Test
    void whatWasNotedTooLongAgoIsNotOpen() {
        // When
        offers().note(offer, AT);

        // Then
        assertThat(offers().open(AT.plusMillis(1), 1_000)).doesNotContain(offer);
    }
}
