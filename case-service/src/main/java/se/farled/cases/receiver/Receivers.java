package se.farled.cases.receiver;

import java.util.Optional;

/** Where receivers are kept. */
public interface Receivers {

    Optional<Receiver> find(String organisationId);

    /** Keeps it in place of the one before. */
    void save(Receiver receiver);
}
