package se.farled.cases.receiver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store of receivers keeps to. */
public abstract class ReceiversContract {

    private final String organisation = "org-" + UUID.randomUUID();

    protected abstract Receivers receivers();

    @Test
    void whatIsKeptIsFoundAsItWasAndReplacesWhatWasBefore() {
        // Given
        var whole = new Receiver(organisation, "https://example.org/in", "whsec_YQ==", "whsec_Yg==", Instant.parse("2026-11-23T08:00:00Z"), "a@b.example");
        receivers().save(whole);
        var found = receivers().find(organisation);
        var bare = new Receiver(organisation, null, null, null, null, null);
        // When
        receivers().save(bare);
        // Then
        assertThat(found).contains(whole);
        assertThat(receivers().find(organisation)).contains(bare);
        assertThat(receivers().find("nobody")).isEmpty();
    }
}
