package se.farled.router.surge;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.farled.router.contact.Contacts;
import se.farled.router.contact.Content;
import se.farled.router.knowledge.Knowledge;
import se.farled.router.knowledge.KnowledgeBase;
import se.farled.router.knowledge.Organisation;
import se.farled.router.knowledge.Topic;

/** Surges with their curve and examples. */
@Service
public class ReadSurges {

    private static final Duration SHOWN = Duration.ofDays(7);
    private static final Duration BEFORE = Duration.ofHours(2);
    private static final Duration AFTER = Duration.ofMinutes(30);
    private static final Duration STEP = Duration.ofMinutes(15);
    private static final int MOST_POINTS = 96;

    private final Surges surges;
    private final Signs signs;
    private final NormalNow normal;
    private final Contacts contacts;
    private final PlainWording wording;
    private final Knowledge knowledge;
    private final Clock clock;

    public ReadSurges(Surges surges, Signs signs, NormalNow normal, Contacts contacts, PlainWording wording,
            Knowledge knowledge, Clock clock) {
        this.surges = surges;
        this.signs = signs;
        this.normal = normal;
        this.contacts = contacts;
        this.wording = wording;
        this.knowledge = knowledge;
        this.clock = clock;
    }

    /** Those that go on, and those that ended within seven days; newest first. */
    @Transactional(readOnly = true)
    public List<ToldSurge> all() {
        return Stream.concat(surges.open().stream(), surges.ended(clock.instant().minus(SHOWN)).stream())
                .map(this::told).toList();
    }

    /** The surge with that id. */
    @Transactional(readOnly = true)
    public Optional<ToldSurge> byId(String surgeId) {
        return surges.find(surgeId).map(this::told);
    }

    private ToldSurge told(Surge surge) {
        KnowledgeBase known = knowledge.current();
        Surge.Detected seen = surge.detected();
        Instant from = seen.at().minus(BEFORE).truncatedTo(ChronoUnit.HOURS);
        Instant now = clock.instant();
        Instant to = surge.endedAt() == null || surge.endedAt().plus(AFTER).isAfter(now) ? now : surge.endedAt().plus(AFTER);
        List<Signs.Sign> signed = signs.between(surge.subject(), from, to);
        return new ToldSurge(surge.surgeId(), surge.topicId(), known.topic(surge.topicId()).map(Topic::name).orElse(null),
                surge.words(), surge.organisationId(),
                known.organisation(surge.organisationId()).map(Organisation::name).orElse(null), seen.count(),
                seen.expected(), seen.windowMinutes(), seen.at(), surge.endedAt(), surge.answered(), surge.answeredAt(),
                surge.noticeId(), signed.stream().filter(sign -> !sign.at().isBefore(seen.at().minusSeconds(60L * seen.windowMinutes()))).count(),
                curve(surge, signed, from, to), examples(surge, known));
    }

    private List<ToldSurge.Point> curve(Surge surge, List<Signs.Sign> signed, Instant from, Instant to) {
        Duration step = STEP.multipliedBy(1 + Duration.between(from, to).dividedBy(STEP) / MOST_POINTS);
        List<ToldSurge.Point> points = new ArrayList<>();
        for (Instant start = from; start.isBefore(to); start = start.plus(step)) {
            Instant begin = start;
            Instant end = start.plus(step);
            int count = (int) signed.stream().filter(sign -> !sign.at().isBefore(begin) && sign.at().isBefore(end)).count();
            points.add(new ToldSurge.Point(start, count, expected(surge, start, end)));
        }
        return points;
    }

    /** Words have no week of their own: what was normal for them when they were found stands for all hours. */
    private double expected(Surge surge, Instant from, Instant to) {
        Surge.Detected seen = surge.detected();
        return surge.topicId() != null ? normal.current().expected(surge.topicId(), from, to)
                : seen.expected() * Duration.between(from, to).toMinutes() / seen.windowMinutes();
    }

    /** A topic under secrecy shows no wording at all. */
    private List<String> examples(Surge surge, KnowledgeBase known) {
        if (known.topic(surge.topicId()).filter(Topic::secrecy).isPresent()) {
            return List.of();
        }
        return surge.contactIds().stream().map(contacts::content).filter(content -> !content.words().isBlank())
                .map((Content content) -> wording.of(content)).filter(text -> !text.isBlank()).toList();
    }
}
