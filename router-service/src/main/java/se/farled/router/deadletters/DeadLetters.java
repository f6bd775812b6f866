package se.farled.router.deadletters;

import java.util.List;

/** Records that could not be handled, each beside its topic, with the reason. */
public interface DeadLetters {

    /** How many wait, by topic read. */
    List<Waiting> waiting();

    /**
     * Sends all that wait now back to the topic they came from, as they were; each once.
     *
     * @return how many were sent
     * @throws IllegalArgumentException when the router does not read that topic
     */
    long replay(String topic);

    /** Dead letters of one topic that were not replayed. */
    record Waiting(String topic, long records) {}
}
