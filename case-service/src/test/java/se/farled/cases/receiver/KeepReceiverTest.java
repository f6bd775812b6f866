package se.farled.cases.receiver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class KeepReceiverTest {

    private static final Instant NINE = Instant.parse("2026-11-23T08:00:00Z");
    private static final String URL = "https://example.org/in";

    private final InMemoryReceivers receivers = new InMemoryReceivers();
    private final KeepReceiver keep = new KeepReceiver(receivers, new WebhookRules(false, false), Clock.fixed(NINE, ZoneOffset.UTC));

    @Test
    void aNewProgramGetsASecretOfItsOwnThatIsShownOnce() {
        // When
        var first = keep.keep("stadsbyggnad", URL, null);
        var again = keep.keep("stadsbyggnad", URL + "/new", "jour@example.org");
        keep.keep("miljo", URL, null);
        // Then
        assertThat(first).isInstanceOfSatisfying(KeepReceiver.Outcome.Kept.class, it -> assertThat(it.secretIsNew()).isTrue());
        assertThat(again).isInstanceOfSatisfying(KeepReceiver.Outcome.Kept.class, it -> assertThat(it.secretIsNew()).isFalse());
        var secret = receivers.find("stadsbyggnad").orElseThrow().secret();
        assertThat(secret).startsWith("whsec_").isNotEqualTo(receivers.find("miljo").orElseThrow().secret());
    }

    @Test
    void forADayAfterARotationBothSecretsAreUsed() {
        // Given
        keep.keep("stadsbyggnad", URL, null);
        var former = receivers.find("stadsbyggnad").orElseThrow().secret();
        // When
        var rotated = keep.rotate("stadsbyggnad").orElseThrow();
        // Then
        assertThat(rotated.secretsAt(NINE.plus(Duration.ofHours(23)))).containsExactly(rotated.secret(), former);
        assertThat(rotated.secretsAt(NINE.plus(Duration.ofHours(24)))).containsExactly(rotated.secret());
    }

    @Test
    void withoutAProgramThereIsNoSecretToRotate() {
        // Given
        keep.keep("stadsbyggnad", URL, null);
        keep.keep("stadsbyggnad", null, null);
        // When
        var rotated = keep.rotate("stadsbyggnad");
        // Then
        assertThat(rotated).isEmpty();
        assertThat(receivers.find("stadsbyggnad").orElseThrow().secret()).isNull();
    }

    @Test
    void anAddressThatIsNotAllowedIsRefusedByName() {
        // When
        var inside = keep.keep("stadsbyggnad", "http://example.org", null);
        var second = keep.keep("stadsbyggnad", null, "a@b, c@d");
        // Then
        assertThat(inside).isInstanceOfSatisfying(KeepReceiver.Outcome.Invalid.class, it -> assertThat(it.field()).isEqualTo("webhookUrl"));
        assertThat(second).isInstanceOfSatisfying(KeepReceiver.Outcome.Invalid.class, it -> assertThat(it.field()).isEqualTo("secondEmail"));
        assertThat(receivers.find("stadsbyggnad")).isEmpty();
    }
}
