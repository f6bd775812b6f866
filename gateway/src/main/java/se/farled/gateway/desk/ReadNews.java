package se.farled.gateway.desk;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import se.farled.gateway.clients.InnerAnswer;
import se.farled.gateway.clients.OwedClient;
import se.farled.gateway.clients.PartAway;
import se.farled.gateway.clients.RouterClient;
import se.farled.gateway.notice.ReadNotices;
import se.farled.gateway.problem.ProblemException;
import se.farled.gateway.security.Actor;
import tools.jackson.core.JacksonException;

/** Brings the news to a desk: notices in force with what this advisor has read, and surges that go on. */
@Service
public class ReadNews {
    private final ReadNotices reading;
    private final RouterClient router;
    private final OwedClient owed;
    /** Names by id; organisations come and go with years. */
    private volatile Map<String, String> names = Map.of();

    ReadNews(ReadNotices reading, RouterClient router, OwedClient owed) {
        this.reading = reading;
        this.router = router;
        this.owed = owed;
    }

    private record Organisation(String organisationId, String name) {
    }

    /** The news now; what cannot be had is left out, for nobody reads an error over the queue. */
    public News now(Actor actor) {
        var seen = reading.seenBy(actor).orElse(List.of());
        var missing = seen.stream().map(one -> one.notice().organisationId()).anyMatch(id -> id != null && !names.containsKey(id));
        if (missing) {
            names = organisations(actor);
        }
        return News.of(seen.stream().map(one -> new News.Item(one.notice(), one.unread(), name(one.notice().organisationId()))).toList(), surges(actor));
    }

    /** This advisor has read that version. */
    public ReadNotices.Outcome read(Actor actor, String noticeId, long version) {
        return reading.read(actor, noticeId, version);
    }

    /** The knowledge base is wanting; its owner is asked. */
    public InnerAnswer report(Actor actor, GapReport gap) {
        return owed.report(actor, gap);
    }

    private @Nullable String name(@Nullable String organisationId) {
        return organisationId == null ? null : names.getOrDefault(organisationId, organisationId);
    }

    private Map<String, String> organisations(Actor actor) {
        try {
            return Stream.of(router.organisations(actor).as(Organisation[].class).orElse(new Organisation[0]))
                    .collect(Collectors.toMap(Organisation::organisationId, Organisation::name));
        } catch (PartAway | ProblemException | JacksonException e) {
            return names;
        }
    }

    private List<News.Surge> surges(Actor actor) {
        try {
            return List.of(router.surges(actor, true).as(News.Surge[].class).orElse(new News.Surge[0]));
        } catch (PartAway | ProblemException | JacksonException e) {
            return List.of();
        }
    }
}
