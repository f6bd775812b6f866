package se.farled.knowledge.change.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.farled.events.knowledge.GapClosed;
import se.farled.events.knowledge.GapReported;
import se.farled.knowledge.change.Change;
import se.farled.knowledge.gap.Gap;
import se.farled.knowledge.gap.GapKind;
import se.farled.schemas.Examples;

/** What this service says of gaps is what the schemas' examples say: never the words. */
class GapRecordsTest {

    private final GapReported reported = Examples.of(GapReported.class);
    private final GapClosed closed = Examples.of(GapClosed.class);
    private final Gap gap = new Gap(reported.getGapId(), reported.getVersion(), GapKind.valueOf(reported.getKind().name()),
            reported.getOrganisationId(), reported.getTopicId(), reported.getArticleId(), reported.getContactId(),
            "Vad gäller egentligen?", reported.getReportedAt(), reported.getDueAt(), null);

    @Test
    void openGapReadsAsTheExample() {
        // When
        EventRecord event = EventRecord.of(new Change.GapChanged(gap));
        // Then
        assertThat(event.message()).isEqualTo(reported);
        assertThat(event.key()).isEqualTo("gap/" + gap.gapId());
    }

    @Test
    void closedGapReadsAsTheExample() {
        // When
        EventRecord event = EventRecord.of(new Change.GapChanged(gap.closed(
                new Gap.Closing(closed.getClosedAt(), closed.getArticleId(), "Det här gäller.")).withVersion(closed.getVersion())));
        // Then
        assertThat(event.message()).isEqualTo(closed);
    }
}
