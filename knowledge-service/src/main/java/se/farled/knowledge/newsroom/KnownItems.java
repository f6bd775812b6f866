package se.farled.knowledge.newsroom;

import java.util.List;
import java.util.Optional;

/** The items that were seen, shared by all instances. */
public interface KnownItems {

    /** Waits until no other transaction, of this or another instance, takes in news; lasts until this one ends. */
    void takeTurns();

    /** One of them. */
    Optional<KnownItem> find(String feedId, String key);

    /** Those whose concern could not be found out yet. */
    List<KnownItem> unmatched();

    /** Keeps it as it is now. */
    void save(KnownItem now);
}
