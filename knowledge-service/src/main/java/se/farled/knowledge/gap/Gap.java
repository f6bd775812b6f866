package se.farled.knowledge.gap;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.farled.knowledge.change.Versioned;

/**
 * Something that the knowledge base lacks.
 *
 * @param organisationId who owes the answer
 * @param contactId the contact that asked
 * @param wording what was asked, in the advisor's or the resident's words; never leaves this service's database but to its owner
 * @param dueAt when the answer must be there
 * @param closing the answer; null while it is owed
 */
public record Gap(
        String gapId,
        long version,
        GapKind kind,
        String organisationId,
        @Nullable String topicId,
        @Nullable String articleId,
        @Nullable String contactId,
        @Nullable String wording,
        Instant reportedAt,
        Instant dueAt,
        @Nullable Closing closing) implements Versioned<Gap> {

    /** The answer: an article that says it now, words for the one who waits, or both. */
    public record Closing(Instant at, @Nullable String articleId, @Nullable String answerSv) {}

    @Override
    public String id() {
        return gapId;
    }

    @Override
    public Gap withVersion(long version) {
        return new Gap(gapId, version, kind, organisationId, topicId, articleId, contactId, wording, reportedAt, dueAt, closing);
    }

    /** The same, answered. */
    public Gap closed(Closing closing) {
        return new Gap(gapId, version, kind, organisationId, topicId, articleId, contactId, wording, reportedAt, dueAt, closing);
    }

    /** True while the answer is owed. */
    public boolean open() {
        return closing == null;
    }

    /** True when the same contact found the same fault in the same place. */
    boolean sameAs(Report report) {
        return open() && contactId != null && contactId.equals(report.contactId()) && kind == report.kind()
                && Objects.equals(topicId, report.topicId()) && Objects.equals(articleId, report.articleId());
    }
}
