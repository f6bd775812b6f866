package se.farled.router.surge;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where surges are kept. */
public interface Surges {

    /** Adds it; false, and nothing is added, when one on the same subject is open. */
    boolean add(Surge surge);

    /** The surge, kept from everyone else until the transaction ends. */
    Optional<Surge> lock(String surgeId);

    /** The surge's new state; {@link #lock} it before. */
    void save(Surge surge);

    /** The surge with that id. */
    Optional<Surge> find(String surgeId);

    /** Surges that are open, newest first. */
    List<Surge> open();

    /** Surges that ended after that time, newest first. */
    List<Surge> ended(Instant after);

    /** Of those contacts the ones that still wait, or whose resident left a mail address. */
    List<String> toBeTold(List<String> contactIds);
}
