package se.farled.router.surge;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What each contact speaks for: one sign a contact, kept with its decision in one transaction. A subject is a topic's id, or
 * {@code word:} and a word where contacts of no topic have one in common.
 */
public interface Signs {

    /** The contact speaks for that subject from now on, and for no other; null when it belongs to none. */
    void put(String contactId, String rootContactId, @Nullable String subject, Instant arrivedAt);

    /**
     * When contacts on the subject arrived after that time and after its last surge, oldest first, one a journey;
     * empty when a surge of it is open already.
     */
    Optional<List<Instant>> untold(String subject, Instant after);

    /** When contacts on the subject arrived after that time, oldest first, one a journey. */
    List<Instant> times(String subject, Instant after);

    /** How many contacts on other subjects, of which no surge is open, arrived after that time. */
    long others(String subject, Instant after);

    /** Topics with at least so many contacts after that time. */
    List<String> lively(Instant after, int least);

    /** Contacts that belong to no topic and arrived after that time, newest first. */
    List<Sign> ofNoTopic(Instant after, int most);

    /** Contacts on the subject between those times, oldest first. */
    List<Sign> between(String subject, Instant from, Instant to);

    /** Contacts of each topic and full hour between those times, but for hours in which a surge of the topic went on. */
    List<CountedHour> counted(Instant from, Instant to);

    /** Forgets contacts that arrived before that time. */
    void forget(Instant before);

    /** A contact and when it arrived. */
    record Sign(String contactId, Instant at) {}
}
