package se.farled.knowledge.gap;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.farled.knowledge.article.Articles;
import se.farled.knowledge.change.Actor;
import se.farled.knowledge.change.Announcements;
import se.farled.knowledge.change.Change;
import se.farled.knowledge.change.Checks;
import se.farled.knowledge.change.Outcome;
import se.farled.knowledge.change.Violation;

/** Closes gaps with an answer: its owner's editor or the lead. */
@Service
public class CloseGaps {

    private static final Logger LOG = LoggerFactory.getLogger(CloseGaps.class);

    private final Gaps gaps;
    private final Articles articles;
    private final Announcements announcements;
    private final Clock clock;

    public CloseGaps(Gaps gaps, Articles articles, Announcements announcements, Clock clock) {
        this.gaps = gaps;
        this.articles = articles;
        this.announcements = announcements;
        this.clock = clock;
    }

    /**
     * Closes it.
     *
     * @param expected the version that the actor saw; null when any will do
     * @param articleId the article that answers now
     * @param answerSv words for the one who waits
     */
    @Transactional
    public Outcome<Gap> close(Actor actor, @Nullable Long expected, String gapId, @Nullable String articleId, @Nullable String answerSv) {
        Optional<Gap> found = gaps.findForChange(gapId).filter(gap -> actor.maySee(gap.organisationId()));
        if (found.isEmpty()) {
            return new Outcome.Missing<>();
        }
        Gap now = found.get();
        if (!actor.mayChange(now.organisationId())) {
            return new Outcome.Forbidden<>("The gap is " + now.organisationId() + "'s to close.");
        }
        if (expected != null && expected != now.version()) {
            return new Outcome.Stale<>(now.version());
        }
        String answer = answerSv == null || answerSv.isBlank() ? null : answerSv.strip();
        List<Violation> violations = violations(now, articleId, answer);
        return violations.isEmpty() ? new Outcome.Done<>(closed(now, articleId, answer)) : new Outcome.Invalid<>(violations);
    }

    private List<Violation> violations(Gap now, @Nullable String articleId, @Nullable String answer) {
        Checks checks = new Checks().demand(now.open(), "closedAt", "is set: it is closed already")
                .demand(articleId != null || answer != null, "answerSv", "is missing: close it with an answer, an article or both")
                .optionalText("answerSv", answer, 4_000);
        return articleId == null ? checks.violations()
                : checks.known("articleId", articleId, id -> articles.find(id).isPresent(), "article").violations();
    }

    private Gap closed(Gap now, @Nullable String articleId, @Nullable String answer) {
        Gap closed = now.closed(new Gap.Closing(clock.instant().truncatedTo(ChronoUnit.MILLIS), articleId, answer))
                .withVersion(now.version() + 1);
        gaps.save(closed);
        announcements.announce(new Change.GapChanged(closed));
        LOG.atInfo().addKeyValue("gapId", closed.gapId()).addKeyValue("organisationId", closed.organisationId()).log("gap closed");
        return closed;
    }
}
