package se.farled.router.notice;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import se.farled.router.knowledge.Knowledge;
import se.farled.router.knowledge.KnowledgeBase;
import se.farled.router.knowledge.Notice;
import se.farled.router.matching.Stems;
import se.farled.router.routing.DecisionParts;
import se.farled.router.routing.Routing;

/** Finds the notices in force that a contact is about: by its topic, else by places and words. */
@Service
public class FindNotices {

    /** How probable a topic must be when none was decided on. */
    private static final double LIKELY = 0.3;

    private final Knowledge knowledge;
    private final Stems stems;
    private final Clock clock;

    public FindNotices(Knowledge knowledge, Stems stems, Clock clock) {
        this.knowledge = knowledge;
        this.stems = stems;
        this.clock = clock;
    }

    /** Those that a text with that decision is about, as an advisor reads them: nearest first. */
    public List<ToldNotice> of(Routing routing, String text) {
        return of(topic(routing).orElse(null), text);
    }

    /** Those that a text with that topic is about; null when it has none. */
    public List<ToldNotice> of(@Nullable String topicId, String text) {
        KnowledgeBase known = knowledge.current();
        if (known.notices().isEmpty()) {
            return List.of();
        }
        Instant now = clock.instant();
        NoticeWords words = new NoticeWords(text, stems);
        return known.notices().values().stream().filter(notice -> notice.inForce(now))
                .map(notice -> new Found(notice, topicId != null && notice.topicIds().contains(topicId), words))
                .filter(found -> found.onTopic() || found.words().speakOf(found.notice()))
                .sorted(Found.NEAREST).map(found -> ToldNotice.of(found.notice(), known)).toList();
    }

    private static Optional<String> topic(Routing routing) {
        String decided = DecisionParts.of(routing.decision()).topicId();
        return decided != null ? Optional.of(decided) : routing.topics().stream()
                .filter(guess -> guess.probability() >= LIKELY).findFirst().map(Routing.TopicGuess::topicId);
    }

    private record Found(Notice notice, boolean onTopic, NoticeWords words) {

        static final Comparator<Found> NEAREST = Comparator.comparing(Found::onTopic)
                .thenComparing(found -> found.words().namesPlaceOf(found.notice()))
                .thenComparing(found -> found.notice().pinned())
                .thenComparing(found -> found.notice().publicAt()).reversed()
                .thenComparing(found -> found.notice().noticeId());
    }
}
