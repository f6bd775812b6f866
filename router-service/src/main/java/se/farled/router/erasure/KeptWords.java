package se.farled.router.erasure;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * The words of contacts that still have some. A contact is settled when it is closed or was abandoned, and each case that came of it
 * is closed too: until then its owner needs the words.
 */
public interface KeptWords {

    /** Contacts settled before that time, {@code most} of them. */
    List<String> settledBefore(Instant before, int most);

    /** Those of them with a question on one of these topics, and without a callback that may still be owed. */
    List<String> settledBefore(Instant before, Set<String> topicIds, int most);

    /** Forgets what was said, by whom and where, what was noted, and which of the words decided. */
    void erase(String contactId, Instant at);
}
