package se.farled.gateway.resident.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import se.farled.gateway.problem.ProblemException;
import se.farled.gateway.resident.Advice;
import se.farled.gateway.resident.PublicKnowledge;

class SuggestLimitTest {
    private static final InetSocketAddress ONE = new InetSocketAddress("192.0.2.1", 1234);
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-25T12:00:00Z"));
    private final InstantSource time = now::get;
    private final SuggestLimit limit = new SuggestLimit(time.withZone(ZoneOffset.UTC));

    @Test
    void nobodyAsksWithoutEnd() {
        // When
        long allowed = askedOften();

        // Then
        assertThat(allowed).isEqualTo(SuggestLimit.BURST);
    }

    @Test
    void whoWaitsMayAskAgain() {
        // Given
        askedOften();
        now.updateAndGet(at -> at.plus(Duration.ofSeconds(1)));

        // When
        boolean allowed = limit.allows(ONE);

        // Then
        assertThat(allowed).isTrue();
    }

    @Test
    void oneAddressDoesNotTakeAnothersShare() {
        // Given
        askedOften();

        // When
        boolean allowed = limit.allows(new InetSocketAddress("192.0.2.2", 1234));

        // Then
        assertThat(allowed).isTrue();
    }

    @Test
    void whoAskedTooOftenIsToldSo() {
        // Given
        askedOften();
        var controller = new SuggestController(new Silent(), limit);
        var request = MockServerHttpRequest.get("/api/suggest").remoteAddress(ONE).build();

        // When
        assertThatThrownBy(() -> controller.suggest("gunga", "sv", request))

                // Then
                .isInstanceOfSatisfying(ProblemException.class, refusal -> assertThat(refusal.problem().status()).isEqualTo(429));
    }

    private long askedOften() {
        return IntStream.range(0, 500).filter(_ -> limit.allows(ONE)).count();
    }

    private static final class Silent implements PublicKnowledge {
        @Override
        public Advice about(String text, String topicId, String optionId, Locale locale) {
            return Advice.NONE;
        }

        @Override
        public Advice.Answer article(String articleId, Locale locale) {
            return null;
        }
    }
}
