package se.farled.knowledge.gap;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import se.farled.knowledge.change.Actor;

/** Shows gaps to those whom they concern: an organisation its own, an advisor those of the contact at hand, the lead all. */
@Service
public class ReadGaps {

    private static final int MOST_MATTERS = 5;

    /**
     * One organisation's gaps in figures.
     *
     * @param oldestDays age of the oldest open one in whole days; null when none is open
     * @param top what most of the open ones are about
     */
    public record Figures(String organisationId, int open, @Nullable Long oldestDays, int closed, List<Gaps.Matter> top) {}

    private final Gaps gaps;
    private final Clock clock;

    public ReadGaps(Gaps gaps, Clock clock) {
        this.gaps = gaps;
        this.clock = clock;
    }

    /** Those of the wanted that the actor may see, the one due first at the head. */
    public List<Gap> search(Actor actor, @Nullable String organisationId, @Nullable Boolean open, @Nullable String contactId) {
        return gaps.search(actor instanceof Actor.Editor editor ? Objects.requireNonNullElse(organisationId, editor.organisationId())
                        : organisationId, open, contactId).stream()
                .filter(gap -> actor.maySee(gap.organisationId()) || contactId != null && actor instanceof Actor.Advisor).toList();
    }

    /** The one with that id; empty also when it is not the actor's to see. An advisor who knows the id reported it. */
    public Optional<Gap> one(Actor actor, String gapId) {
        return gaps.find(gapId).filter(gap -> actor.maySee(gap.organisationId()) || actor instanceof Actor.Advisor);
    }

    /** In figures, by organisation. */
    public List<Figures> figures(Actor actor) {
        List<Gaps.Matter> matters = gaps.openByMatter();
        return gaps.counts().stream().filter(count -> actor.maySee(count.organisationId()))
                .map(count -> new Figures(count.organisationId(), count.open(),
                        count.oldest() == null ? null : Duration.between(count.oldest(), clock.instant()).toDays(), count.closed(),
                        matters.stream().filter(matter -> matter.organisationId().equals(count.organisationId()))
                                .limit(MOST_MATTERS).toList()))
                .toList();
    }
}
