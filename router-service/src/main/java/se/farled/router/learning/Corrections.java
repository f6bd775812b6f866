package se.farled.router.learning;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where corrections are kept: the ids of those that count, and all of those that are held until somebody agrees. */
public interface Corrections {

    /** Keeps one that counts; nothing here tells who made it, or of what words. */
    void addLearnt(Correction correction);

    /** Holds one back, with the pseudonym of who made it. */
    void addHeld(Correction correction, String advisorId);

    /** Those held on that topic that somebody else made, kept from everyone else until the transaction ends. */
    List<Correction> heldByOthers(String topicId, String advisorId);

    /** The one held with that id, kept from everyone else until the transaction ends; empty when none is. */
    Optional<Correction> lockHeld(String correctionId);

    /** It is no longer held and counts: pseudonym and sketch are forgotten. */
    void release(String correctionId);

    /** Removes it, held or not; true when it counted. */
    boolean remove(String correctionId);

    /** Ids of all of that contact. */
    List<String> ofContact(String contactId);

    /** Ids of those held since before that time. */
    List<String> heldBefore(Instant time);

    /** Those held, or those that count; newest first. */
    List<Listed> list(boolean held, int most);

    /**
     * One as it is listed.
     *
     * @param words what it was learnt from; null once erased
     */
    record Listed(String correctionId, String contactId, String topicId, @Nullable String optionId,
            @Nullable String suggestedTopicId, Instant at, @Nullable String words) {}
}
