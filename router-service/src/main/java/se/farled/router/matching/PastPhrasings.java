package se.farled.router.matching;

import java.util.List;

/** What the city's own residents have said, and what it was about: told by its history, learnt beside the starter corpus. */
@FunctionalInterface
public interface PastPhrasings {

    /** No history was imported. */
    PastPhrasings NONE = List::of;

    /** As many as are worth learning from, in an order that is the same for the same history. */
    List<Phrasing> worthLearning();
}
