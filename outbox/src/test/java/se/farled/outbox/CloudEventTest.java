package se.farled.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CloudEventTest {

    private static final Instant NINE = Instant.parse("2026-11-23T08:00:00Z");

    @Test
    void whatIsKnownIsAHeaderAndWhatIsNotIsNone() {
        // Given
        CloudEvent event = new CloudEvent("/router", "se.farled.contact.ContactQueued", NINE, "contact-1", 3, "root-1", null);
        // When
        var headers = event.headers(NINE.plusSeconds(1));
        // Then
        assertThat(headers).containsEntry("ce_specversion", "1.0").containsEntry("ce_source", "/router")
                .containsEntry("ce_type", "se.farled.contact.ContactQueued").containsEntry("ce_time", "2026-11-23T08:00:00Z")
                .containsEntry("ce_subject", "contact-1").containsEntry("ce_sequence", "3")
                .containsEntry("ce_correlationid", "root-1").containsKey("ce_id").hasSize(8);
    }

    @Test
    void idsAreNewAndInTheOrderOfTime() {
        // Given
        CloudEvent event = new CloudEvent("/router", "type", NINE, "contact-1", 1, null, "cause-1");
        // When
        String first = event.headers(NINE).get("ce_id");
        String second = event.headers(NINE).get("ce_id");
        String later = event.headers(NINE.plusMillis(1)).get("ce_id");
        // Then
        assertThat(UUID.fromString(first)).extracting(UUID::version, UUID::variant).containsExactly(7, 2);
        assertThat(UUID.fromString(first).getMostSignificantBits() >>> 16).isEqualTo(NINE.toEpochMilli());
        assertThat(second).isNotEqualTo(first).isLessThan(later);
        assertThat(first).isLessThan(later);
    }
}
