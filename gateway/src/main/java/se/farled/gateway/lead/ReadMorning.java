package se.farled.gateway.lead;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import se.farled.gateway.clients.InnerAnswer;
import se.farled.gateway.clients.MorningClient;
import se.farled.gateway.clients.Names;
import se.farled.gateway.clients.PartAway;
import se.farled.gateway.problem.ProblemException;
import se.farled.gateway.reach.Reaches;
import se.farled.gateway.security.Actor;

/** Gathers the morning's page; a part that is away leaves its place empty and the others standing. */
@Service
public class ReadMorning {
    private static final ZoneId CITY = ZoneId.of("Europe/Stockholm");

    private final MorningClient parts;
    private final Reaches reaches;
    private final Names names;
    private final Clock clock;

    ReadMorning(MorningClient parts, Reaches reaches, Names names, Clock clock) {
        this.parts = parts;
        this.reaches = reaches;
        this.names = names;
        this.clock = clock;
    }

    /** All of it, briefings and reach within the period. */
    public Morning of(Actor actor, ReadFigures.Period period, String language) {
        var today = LocalDate.ofInstant(clock.instant(), CITY);
        var first = period.first(today);
        return new Morning(list(() -> parts.surges(actor), Surge[].class),
                list(() -> parts.briefings(actor, first.toString(), today.toString()), Morning.Briefed[].class),
                list(() -> parts.newsroom(actor), Morning.Feed[].class),
                list(() -> parts.gaps(actor), Morning.Gaps[].class),
                list(() -> parts.heldCorrections(actor), Morning.Correction[].class),
                reaches.since(first.atStartOfDay(CITY).toInstant()), names.of(actor, language));
    }

    /** Settles a held correction; false when somebody else has. */
    public boolean judge(Actor actor, String correctionId, boolean accepted) {
        var answer = parts.judge(actor, correctionId, accepted ? "accept" : "reject");
        if (!answer.ok() && answer.status() != 404) {
            throw answer.refusal().asException();
        }
        return answer.ok();
    }

    private static <T> @Nullable List<T> list(Supplier<InnerAnswer> ask, Class<T[]> type) {
        try {
            return ask.get().as(type).map(List::of).orElse(null);
        } catch (PartAway | ProblemException _) {
            return null;
        }
    }
}
