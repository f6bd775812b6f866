package se.farled.router.surge.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.farled.events.surges.SurgeAnswered;
import se.farled.events.surges.SurgeDetected;
import se.farled.router.surge.Surge;
import se.farled.schemas.Examples;

/** What the router says of surges is what the schemas' examples say. */
class SurgeRecordsTest {

    @Test
    void aDetectedSurgeReadsAsTheExample() {
        // Given
        SurgeDetected example = Examples.of(SurgeDetected.class);
        Surge surge = new Surge(example.getSurgeId(), example.getTopicId(), example.getWords(), example.getOrganisationId(),
                new Surge.Detected(example.getDetectedAt(), example.getCount(), example.getExpected(), example.getWindowMinutes()),
                example.getNoticeId(), example.getCovered(), example.getContactIds(), null, null, null, 1);

        // When
        SurgeDetected told = SurgeRecords.detected(surge);

        // Then
        assertThat(told).isEqualTo(example);
    }

    @Test
    void anAnsweredSurgeReadsAsTheExample() {
        // Given
        SurgeAnswered example = Examples.of(SurgeAnswered.class);
        Surge surge = new Surge(example.getSurgeId(), "x", java.util.List.of(), null, new Surge.Detected(example.getAnsweredAt(), 5, 0, 5),
                null, false, java.util.List.of(), null, null, null, example.getSequence());

        // When
        SurgeAnswered told = SurgeRecords.answered(surge, example.getNoticeId(), example.getAnsweredAt(), example.getContactIds());

        // Then
        assertThat(told).isEqualTo(example);
    }
}
