package se.farled.knowledge.change.kafka;

import org.apache.avro.specific.SpecificRecord;
import se.farled.events.knowledge.GapClosed;
import se.farled.events.knowledge.GapKind;
import se.farled.events.knowledge.GapReported;
import se.farled.knowledge.gap.Gap;

/** A knowledge gap in the published language: ids and facts; its wording and its answer stay here. */
final class GapRecords {

    private GapRecords() {}

    static SpecificRecord of(Gap now) {
        Gap.Closing closing = now.closing();
        return closing == null ? reported(now) : GapClosed.newBuilder().setGapId(now.gapId())
                .setArticleId(closing.articleId()).setClosedAt(closing.at()).setVersion(now.version()).build();
    }

    private static GapReported reported(Gap now) {
        return GapReported.newBuilder().setGapId(now.gapId()).setKind(GapKind.valueOf(now.kind().name()))
                .setOrganisationId(now.organisationId()).setTopicId(now.topicId()).setArticleId(now.articleId())
                .setContactId(now.contactId()).setReportedAt(now.reportedAt()).setDueAt(now.dueAt())
                .setVersion(now.version()).build();
    }
}
