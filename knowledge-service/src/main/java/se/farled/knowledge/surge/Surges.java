package se.farled.knowledge.surge;

import java.util.List;
import java.util.Optional;

/** The surges that were heard of. */
public interface Surges {

    /** One of them. */
    Optional<Surge> find(String surgeId);

    /** Those that go on and that nothing answers, the one due first at the head. */
    List<Surge> owed();

    /** Keeps it as it is now. */
    void save(Surge now);
}
