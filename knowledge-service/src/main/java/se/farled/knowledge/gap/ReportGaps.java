package se.farled.knowledge.gap;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.farled.knowledge.article.Article;
import se.farled.knowledge.article.Articles;
import se.farled.knowledge.change.Actor;
import se.farled.knowledge.change.Announcements;
import se.farled.knowledge.change.Change;
import se.farled.knowledge.change.Outcome;
import se.farled.knowledge.change.Violation;
import se.farled.knowledge.organisation.WhoAnswers;
import se.farled.knowledge.topic.OwnershipRule;
import se.farled.knowledge.topic.OwnershipRules;
import se.farled.knowledge.topic.Topic;
import se.farled.knowledge.topic.Topics;

/** Takes in what the knowledge base lacks and finds who owes the answer: the article's owner, else the topic's. */
@Service
public class ReportGaps {

    private static final Logger LOG = LoggerFactory.getLogger(ReportGaps.class);

    private final Gaps gaps;
    private final Articles articles;
    private final Topics topics;
    private final OwnershipRules rules;
    private final WhoAnswers whoAnswers;
    private final Announcements announcements;
    private final GapTerm term;
    private final Clock clock;

    public ReportGaps(Gaps gaps, Articles articles, Topics topics, OwnershipRules rules, WhoAnswers whoAnswers,
            Announcements announcements, GapTerm term, Clock clock) {
        this.gaps = gaps;
        this.articles = articles;
        this.topics = topics;
        this.rules = rules;
        this.whoAnswers = whoAnswers;
        this.announcements = announcements;
        this.term = term;
        this.clock = clock;
    }

    /** Keeps the report as a new gap; the same fault told twice of one contact is one gap. */
    @Transactional
    public Outcome<Gap> report(Actor actor, String gapId, Report report) {
        if (!actor.mayReport()) {
            return new Outcome.Forbidden<>("Gaps are reported by those who answer residents.");
        }
        List<Violation> violations = report.violations(id -> topics.find(id).isPresent(), id -> articles.find(id).isPresent());
        return violations.isEmpty() ? whoAnswers.insteadOf(ownerOf(report)).<Outcome<Gap>>map(owner ->
                new Outcome.Done<>(alreadyKept(report).orElseGet(() -> kept(gapId, report, owner))))
                .orElseGet(() -> new Outcome.Invalid<>(List.of(new Violation("topicId", "has no owner in the city, and there is no contact centre"))))
                : new Outcome.Invalid<>(violations);
    }

    private @Nullable String ownerOf(Report report) {
        return Optional.ofNullable(report.articleId()).flatMap(articles::find).map(Article::ownerId)
                .or(() -> Optional.ofNullable(report.topicId()).flatMap(rules::find).map(OwnershipRule::ownerId)).orElse(null);
    }

    private Optional<Gap> alreadyKept(Report report) {
        return report.contactId() == null ? Optional.empty()
                : gaps.search(null, true, report.contactId()).stream().filter(gap -> gap.sameAs(report)).findFirst();
    }

    private Gap kept(String gapId, Report report, String owner) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Gap gap = new Gap(gapId, 1, Objects.requireNonNull(report.kind()), owner, report.topicId(), report.articleId(),
                report.contactId(), keepable(report), now, now.plus(term.answerWithin()), null);
        gaps.save(gap);
        announcements.announce(new Change.GapChanged(gap));
        LOG.atInfo().addKeyValue("gapId", gap.gapId()).addKeyValue("organisationId", owner).log("gap reported");
        return gap;
    }

    /** On a topic under secrecy no free text about anybody is kept. */
    private @Nullable String keepable(Report report) {
        boolean secret = Optional.ofNullable(report.topicId()).flatMap(topics::find).filter(Topic::secrecy).isPresent()
                || Optional.ofNullable(report.articleId()).flatMap(articles::find).stream()
                        .flatMap(article -> article.topicIds().stream()).map(topics::find)
                        .anyMatch(topic -> topic.filter(Topic::secrecy).isPresent());
        return secret || report.wording() == null || report.wording().isBlank() ? null : report.wording().strip();
    }
}
