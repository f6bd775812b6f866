package se.farled.knowledge.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import se.farled.knowledge.change.Actor;
import se.farled.knowledge.organisation.WhoAnswers;

/** How often each organisation told the advisors before the public, and how late it was where it did not. */
@Service
public class BriefingFigures {

    /**
     * One organisation's.
     *
     * @param published what the public was told
     * @param briefed of that, what the advisors knew first
     * @param missed of that, what nobody had told the advisors
     * @param crisis of that, what had to go out first
     * @param medianMinutesLate from the public's knowing to the briefing, where the public knew first; one that is still owed
     *     counts until now. Null where none was late
     */
    public record Figures(String organisationId, int published, int briefed, int missed, int crisis, @Nullable Long medianMinutesLate) {}

    private final Notices notices;
    private final WhoAnswers whoAnswers;
    private final Clock clock;

    public BriefingFigures(Notices notices, WhoAnswers whoAnswers, Clock clock) {
        this.notices = notices;
        this.whoAnswers = whoAnswers;
        this.clock = clock;
    }

    /** Of what was published between the two, both included, by organisation; those that the actor may see. */
    public List<Figures> between(Actor actor, Instant from, Instant to) {
        Map<String, List<Notice>> byOwner = notices.publicBetween(from, to).stream().filter(BriefingFigures::wasPublic)
                .collect(Collectors.groupingBy(notice -> whoAnswers.insteadOf(notice.message().organisationId()).orElse(""),
                        TreeMap::new, Collectors.toList()));
        return byOwner.entrySet().stream().filter(owner -> actor.maySee(owner.getKey()))
                .map(owner -> figures(owner.getKey(), owner.getValue())).toList();
    }

    private Figures figures(String organisationId, List<Notice> published) {
        List<Debt> debts = published.stream().flatMap(notice -> notice.state().anyDebt().stream()).toList();
        return new Figures(organisationId, published.size(), published.size() - debts.size(), count(debts, Debt.Cause.MISSED),
                count(debts, Debt.Cause.CRISIS), median(published.stream().flatMap(notice -> late(notice).stream()).sorted().toList()));
    }

    private Optional<Long> late(Notice notice) {
        Instant now = clock.instant();
        Instant until = notice.message().until();
        Instant atLast = until != null && until.isBefore(now) ? until : now;
        return notice.state().anyDebt().map(debt ->
                Math.max(0, Duration.between(debt.since(), debt.settledAt() == null ? atLast : debt.settledAt()).toMinutes()));
    }

    private static boolean wasPublic(Notice notice) {
        return switch (notice.state()) {
            case NoticeState.Owing owing -> true;
            case NoticeState.Public known -> true;
            case NoticeState.Over over -> over.briefing() != null || over.debt() != null;
            case NoticeState.Withdrawn withdrawn -> withdrawn.debt() != null;
            case NoticeState.Draft draft -> false;
            case NoticeState.Announced announced -> false;
            case NoticeState.Briefed briefed -> false;
        };
    }

    private static int count(List<Debt> debts, Debt.Cause cause) {
        return (int) debts.stream().filter(debt -> debt.cause() == cause).count();
    }

    private static @Nullable Long median(List<Long> sorted) {
        int size = sorted.size();
        return size == 0 ? null : size % 2 == 1 ? sorted.get(size / 2) : (Long) ((sorted.get(size / 2 - 1) + sorted.get(size / 2)) / 2);
    }
}
