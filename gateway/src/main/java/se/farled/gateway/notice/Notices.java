package se.farled.gateway.notice;

import java.util.List;
import java.util.Optional;
import se.farled.gateway.security.Actor;

/** The notices in force. */
public interface Notices {
    /**
     * As they are now, newest publication first; while the knowledge service is away, as they were last known.
     *
     * @return empty when they have never been known
     */
    Optional<List<Notice>> inForce(Actor actor);
}
