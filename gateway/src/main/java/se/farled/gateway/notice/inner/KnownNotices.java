package se.farled.gateway.notice.inner;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.farled.gateway.clients.NoticesClient;
import se.farled.gateway.clients.PartAway;
import se.farled.gateway.notice.Notice;
import se.farled.gateway.notice.Notices;
import se.farled.gateway.problem.ProblemException;
import se.farled.gateway.security.Actor;
import tools.jackson.core.JacksonException;

/**
 * Asks the knowledge service for the notices in force. When a notice is told, every desk asks at once: those that wait for an
 * answer share the next one, which is as new as any of them may expect.
 */
@Component
class KnownNotices implements Notices {
    private static final List<String> IN_FORCE = List.of("ANNOUNCED", "BRIEFED", "PUBLIC");

    private final NoticesClient knowledge;
    private final Object asking = new Object();
    private volatile @Nullable Known known;

    KnownNotices(NoticesClient knowledge) {
        this.knowledge = knowledge;
    }

    /** What was answered to a question asked at that time ({@link System#nanoTime}). */
    private record Known(List<Notice> notices, long askedAt) {
    }

    @Override
    public Optional<List<Notice>> inForce(Actor actor) {
        long wanted = System.nanoTime();
        synchronized (asking) {
            if (known == null || known.askedAt() - wanted < 0) {
                ask(actor);
            }
            return Optional.ofNullable(known).map(Known::notices);
        }
    }

    private void ask(Actor actor) {
        long askedAt = System.nanoTime();
        try {
            knowledge.notices(actor, null, null).as(Notice[].class).ifPresent(all -> known = new Known(
                    List.of(all).stream().filter(one -> IN_FORCE.contains(one.state())).toList(), askedAt));
        } catch (PartAway | ProblemException | JacksonException e) {
            // What was last known is better than an empty strip in the middle of a call.
            known = known == null ? null : new Known(known.notices(), askedAt);
        }
    }
}
