package se.farled.knowledge.change;

import java.util.List;
import java.util.Optional;

/** Where one kind of knowledge is kept. */
public interface Store<T extends Versioned<T>> {

    /** All that holds now, by id. */
    List<T> all();

    /** The one with that id; empty when there is none or it was retired. */
    Optional<T> find(String id);

    /** As {@link #find}, and nobody else changes it until the transaction ends. */
    Optional<T> findForChange(String id);

    /** The newest version ever kept under that id, retired or not; 0 when the id is new. */
    long lastVersion(String id);

    /** Keeps it as it is now, in place of what was there. */
    void save(T now);
}
