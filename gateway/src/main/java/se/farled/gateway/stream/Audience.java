package se.farled.gateway.stream;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import se.farled.gateway.security.Actor;
import se.farled.gateway.security.Role;

/** Who listens right now. It is known while a line is open and nowhere written down. */
@Service
public class Audience {
    private final Map<Actor, Integer> lines = new ConcurrentHashMap<>();

    /** A line of theirs was opened. */
    public void join(Actor actor) {
        lines.merge(actor, 1, Integer::sum);
    }

    /** One was closed. */
    public void leave(Actor actor) {
        lines.computeIfPresent(actor, (_, open) -> open == 1 ? null : open - 1);
    }

    /** The advisors on duty: those whose desk is open, by pseudonym. */
    public Set<String> advisors() {
        return lines.keySet().stream().filter(actor -> actor.role() == Role.ADVISOR).map(Actor::id).collect(Collectors.toUnmodifiableSet());
    }
}
