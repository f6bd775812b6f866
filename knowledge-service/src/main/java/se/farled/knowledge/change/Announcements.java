package se.farled.knowledge.change;

import java.util.List;

/** Tells the other services what changed, once the running transaction commits. */
public interface Announcements {

    /**
     * Announces the changes in this order; called once in a transaction, inside it.
     *
     * @throws AnnouncementFailed when it cannot be done now; the transaction is to be undone
     */
    void announce(List<Change> changes);

    /** Announces one change. */
    default void announce(Change change) {
        announce(List.of(change));
    }
}
