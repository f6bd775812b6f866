package se.farled.knowledge.gap;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.farled.knowledge.change.Store;

/** The gaps, open and closed. */
public interface Gaps extends Store<Gap> {

    /**
     * Gaps, the one due first at the head.
     *
     * @param organisationId only those that this organisation owes; null for all
     * @param open only the open, or only the closed; null for both
     * @param contactId only those that this contact asked; null for all
     */
    List<Gap> search(@Nullable String organisationId, @Nullable Boolean open, @Nullable String contactId);

    /** Counts by organisation. */
    List<Count> counts();

    /** Open gaps by organisation and what they are about, most first. */
    List<Matter> openByMatter();

    /** Forgets the wording of what was closed before then; says of how many. */
    int forgetWordingsClosedBefore(Instant then);

    /** Forgets the wording of what that contact asked; says of how many. */
    int forgetWordingsOf(String contactId);

    /**
     * One organisation's gaps.
     *
     * @param oldest when the oldest open one was reported; null when none is open
     */
    record Count(String organisationId, int open, int closed, @Nullable Instant oldest) {}

    /** What gaps are about: a topic, an article, both or neither. */
    record Matter(String organisationId, @Nullable String topicId, @Nullable String articleId, int open) {}
}
