package se.farled.knowledge.owed;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import se.farled.knowledge.article.Article;
import se.farled.knowledge.article.Articles;
import se.farled.knowledge.change.Actor;
import se.farled.knowledge.gap.Gap;
import se.farled.knowledge.gap.Gaps;
import se.farled.knowledge.notice.Debt;
import se.farled.knowledge.notice.Notice;
import se.farled.knowledge.notice.Notices;
import se.farled.knowledge.organisation.WhoAnswers;
import se.farled.knowledge.surge.Surge;
import se.farled.knowledge.surge.Surges;
import se.farled.knowledge.topic.Topic;
import se.farled.knowledge.topic.Topics;

/** Gathers what is owed: briefings that the public got first, answers to gaps and surges, reviews of articles. */
@Service
public class WhatIsOwed {

    private static final ZoneId CITY = ZoneId.of("Europe/Stockholm");

    private final Notices notices;
    private final Gaps gaps;
    private final Articles articles;
    private final Topics topics;
    private final Surges surges;
    private final WhoAnswers whoAnswers;
    private final ReviewTerm term;
    private final Clock clock;

    public WhatIsOwed(Notices notices, Gaps gaps, Articles articles, Topics topics, Surges surges, WhoAnswers whoAnswers,
            ReviewTerm term, Clock clock) {
        this.notices = notices;
        this.gaps = gaps;
        this.articles = articles;
        this.topics = topics;
        this.surges = surges;
        this.whoAnswers = whoAnswers;
        this.term = term;
        this.clock = clock;
    }

    /**
     * What is owed and the actor may see, the one due first at the head.
     *
     * @param organisationId only what this organisation owes; null for all
     */
    public List<Owed> to(Actor actor, @Nullable String organisationId) {
        return Stream.of(briefings(), gaps(), surges(), reviews()).flatMap(owed -> owed)
                .filter(owed -> actor.maySee(owed.organisationId()))
                .filter(owed -> organisationId == null || organisationId.equals(owed.organisationId()))
                .sorted(Comparator.comparing(Owed::dueAt).thenComparing(Owed::id)).toList();
    }

    /** A briefing that nobody is known to owe is the contact centre's to find an owner for. */
    private Stream<Owed> briefings() {
        return notices.owing().stream().flatMap(notice -> notice.state().anyDebt().stream().flatMap(debt ->
                whoAnswers.insteadOf(notice.message().organisationId()).stream().map(owner -> owed(notice, debt, owner))));
    }

    private static Owed owed(Notice notice, Debt debt, String owner) {
        Owed.Kind kind = switch (debt.cause()) {
            case MISSED -> Owed.Kind.MISSED_BRIEFING;
            case CRISIS -> Owed.Kind.CRISIS_BRIEFING;
        };
        return new Owed(kind, notice.noticeId(), notice.message().titleSv(), debt.dueAt(), owner);
    }

    private Stream<Owed> gaps() {
        return gaps.search(null, true, null).stream()
                .map(gap -> new Owed(Owed.Kind.GAP, gap.gapId(), about(gap), gap.dueAt(), gap.organisationId()));
    }

    private String about(Gap gap) {
        return Optional.ofNullable(gap.articleId()).flatMap(articles::find).map(Article::titleSv)
                .or(() -> Optional.ofNullable(gap.topicId()).flatMap(topics::find).map(Topic::nameSv))
                .orElse("Något som saknas i kunskapsbasen");
    }

    private Stream<Owed> surges() {
        return surges.owed().stream().flatMap(surge -> whoAnswers.insteadOf(surge.organisationId()).stream()
                .map(owner -> new Owed(Owed.Kind.SURGE, surge.surgeId(), about(surge), surge.dueAt(), owner)));
    }

    private String about(Surge surge) {
        String words = String.join(", ", surge.words());
        return Optional.ofNullable(surge.topicId()).flatMap(topics::find).map(Topic::nameSv)
                .map(topic -> words.isEmpty() ? topic : topic + ": " + words).orElse(words);
    }

    private Stream<Owed> reviews() {
        LocalDate soon = LocalDate.ofInstant(clock.instant().plus(term.ahead()), CITY);
        return articles.reviewBy(soon).stream().flatMap(article -> whoAnswers.insteadOf(article.ownerId()).stream()
                .map(owner -> new Owed(Owed.Kind.REVIEW, article.articleId(), article.titleSv(),
                        Objects.requireNonNull(article.reviewDate()).atStartOfDay(CITY).toInstant(), owner)));
    }
}
