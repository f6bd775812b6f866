package se.farled.router.surge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store of signs and surges must do. */
public abstract class SurgesContract {

    protected static final Instant NINE = Instant.parse("2026-11-25T08:00:00Z");

    /** A topic that no other test speaks of. */
    protected final String topic = "topic-" + UUID.randomUUID();

    protected abstract Signs signs();

    protected abstract Surges surges();

    @Test
    void aContactSpeaksForTheNewestTopicOnly() {
        // Given
        String contact = sign(topic, NINE);

        // When
        signs().put(contact, contact, topic + "-b", NINE.plusSeconds(60));

        // Then
        assertThat(signs().times(topic, Instant.EPOCH)).isEmpty();
        assertThat(signs().times(topic + "-b", Instant.EPOCH)).containsExactly(NINE);
    }

    @Test
    void aJourneyCountsOnceByItsFirstContact() {
        // Given
        String root = sign(topic, NINE);

        // When
        signs().put(id(), root, topic, NINE.plusSeconds(60));
        sign(topic, NINE.plusSeconds(30));

        // Then
        assertThat(signs().times(topic, NINE.minusSeconds(1))).containsExactly(NINE, NINE.plusSeconds(30));
        assertThat(signs().untold(topic, NINE.minusSeconds(1))).contains(List.of(NINE, NINE.plusSeconds(30)));
        assertThat(signs().between(topic, NINE, NINE.plusSeconds(60))).hasSize(3);
    }

    @Test
    void aTopicWithoutContactsIsUntoldAndEmpty() {
        // Then
        assertThat(signs().untold(topic, NINE)).contains(List.of());
    }

    @Test
    void onlyOneSurgeOfATopicIsOpen() {
        // When
        boolean first = surges().add(surge(topic, NINE));
        boolean second = surges().add(surge(topic, NINE.plusSeconds(1)));

        // Then
        assertThat(first).isTrue();
        assertThat(second).isFalse();
        assertThat(signs().untold(topic, NINE)).isEmpty();
    }

    @Test
    void afterASurgeOnlyNewContactsCount() {
        // Given
        sign(topic, NINE.minusSeconds(60));
        sign(topic, NINE.plusSeconds(60));
        Surge surge = surge(topic, NINE.minusSeconds(120));
        surges().add(surge);

        // When
        surges().save(surge.ended(NINE));

        // Then
        assertThat(signs().untold(topic, NINE.minus(Duration.ofHours(3)))).contains(List.of(NINE.plusSeconds(60)));
        assertThat(surges().add(surge(topic, NINE.plusSeconds(90)))).isTrue();
        assertThat(surges().ended(NINE.minusSeconds(1))).extracting(Surge::surgeId).contains(surge.surgeId());
    }

    @Test
    void aSurgeIsKeptAsItIs() {
        // Given
        Surge surge = new Surge(id(), null, List.of("kran" + topic, "torr"), null, new Surge.Detected(NINE, 7, 0.25, 15), null, false,
                List.of(id(), id()), null, null, null, 1);
        surges().add(surge);

        // When
        Surge answered = surge.answered("ntc-1", NINE.plusSeconds(60)).calm(NINE.plusSeconds(120));
        surges().save(answered);

        // Then
        assertThat(surges().find(surge.surgeId())).contains(answered);
        assertThat(surges().lock(surge.surgeId())).contains(answered);
        assertThat(surges().open()).contains(answered);
    }

    @Test
    void hoursAreCountedWithoutThoseOfASurge() {
        // Given
        sign(topic, NINE.minusSeconds(3 * 3_600));
        sign(topic, NINE.minusSeconds(3 * 3_600 - 5));
        sign(topic, NINE.minusSeconds(1));
        surges().add(surge(topic, NINE));

        // When
        List<CountedHour> counted = signs().counted(NINE.minus(Duration.ofDays(1)), NINE);

        // Then
        assertThat(counted).filteredOn(hour -> hour.topicId().equals(topic))
                .containsExactly(new CountedHour(topic, NINE.minusSeconds(3 * 3_600), 2));
    }

    @Test
    void contactsOfOtherTopicsAndOfNoneAreToldApart() {
        // Given
        long before = signs().others(topic, NINE);
        sign(topic + "-b", NINE.plusSeconds(1));
        sign(topic + "-c", NINE.plusSeconds(1));
        String none = sign(null, NINE.plusSeconds(1));
        sign(topic, NINE.plusSeconds(1));

        // When
        surges().add(surge(topic + "-c", NINE));

        // Then
        assertThat(signs().others(topic, NINE)).isEqualTo(before + 1);
        assertThat(signs().ofNoTopic(NINE, 1_000)).contains(new Signs.Sign(none, NINE.plusSeconds(1)));
        assertThat(signs().lively(NINE, 1)).contains(topic, topic + "-b").doesNotContain(topic + "-c");
    }

    protected String sign(String subject, Instant at) {
        String contact = id();
        signs().put(contact, contact, subject, at);
        return contact;
    }

    protected static Surge surge(String topicId, Instant at) {
        return new Surge(id(), topicId, List.of(), "miljo", new Surge.Detected(at, 5, 0.5, 15), null, false, List.of(id()), null, null, null, 1);
    }

    protected static String id() {
        return UUID.randomUUID().toString();
    }
}
