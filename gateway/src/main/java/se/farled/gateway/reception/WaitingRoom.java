package se.farled.gateway.reception;

import java.util.List;
import java.util.Optional;
import se.farled.gateway.security.Actor;

/** What the reception needs to know. */
public interface WaitingRoom {
    /** Who waits and who has been called, by arrival; empty when it cannot be told. */
    Optional<List<Visitor>> visitors(Actor actor);

    /** The topics to choose among; none while they cannot be told, and then words do. */
    List<VisitTopic> topics(Actor actor);

    /** Takes back a visit that was just registered; false when somebody took it, it is too late, or nobody can tell. */
    boolean withdraw(Actor actor, String contactId);
}
