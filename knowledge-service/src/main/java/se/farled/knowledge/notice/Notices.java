package se.farled.knowledge.notice;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.farled.knowledge.change.Store;

/** The notices, newest publication first; ended ones are found too. */
public interface Notices extends Store<Notice> {

    /**
     * Notices, newest publication first.
     *
     * @param state only those in this state; null for all
     * @param organisationId only those of this organisation; null for all
     */
    List<Notice> search(NoticeState.@Nullable Name state, @Nullable String organisationId);

    /** Ids of those that time has made public or over by now. */
    List<String> overtakenBy(Instant now);

    /** Those whose briefing is owed, the one due first at the head. */
    List<Notice> owing();

    /** Those whose text the public reads at that address. */
    List<Notice> withLink(String link);

    /** Those whose publication lies between the two, both included. */
    List<Notice> publicBetween(Instant from, Instant to);
}
