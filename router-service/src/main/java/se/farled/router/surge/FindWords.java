package se.farled.router.surge;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.farled.router.contact.Contacts;
import se.farled.router.knowledge.Notice;
import se.farled.router.routing.Routing;

/** Finds what several contacts of no topic have in common: a matter that the city has no topic for yet. */
@Service
public class FindWords {

    private static final Logger LOG = LoggerFactory.getLogger(FindWords.class);
    private static final Duration WINDOW = Detector.LONGEST;
    private static final int MOST = 200;
    private static final int EXAMPLES = 3;
    /** Mean probability from which a topic counts as near. */
    private static final double NEAR = 0.1;

    private final Signs signs;
    private final Surges surges;
    private final SurgeAnnouncements announcements;
    private final Contacts contacts;
    private final CommonWords words;
    private final SurgeMatter matter;
    private final Clock clock;
    private volatile Instant looked = Instant.MIN;

    public FindWords(Signs signs, Surges surges, SurgeAnnouncements announcements, Contacts contacts, CommonWords words,
            SurgeMatter matter, Clock clock) {
        this.signs = signs;
        this.surges = surges;
        this.announcements = announcements;
        this.contacts = contacts;
        this.words = words;
        this.matter = matter;
        this.clock = clock;
    }

    /** Looks at the contacts of no topic, when there are new ones. */
    @Transactional
    public void look() {
        Instant now = clock.instant();
        List<Signs.Sign> loose = signs.ofNoTopic(now.minus(WINDOW), MOST);
        if (loose.isEmpty() || !loose.getFirst().at().isAfter(looked)) {
            return;
        }
        looked = loose.getFirst().at();
        Map<String, Set<String>> stems = new HashMap<>();
        loose.forEach(sign -> stems.put(sign.contactId(), words.of(contacts.content(sign.contactId()))));
        surges.open().stream().filter(surge -> !surge.words().isEmpty()).forEach(surge -> join(surge, stems));
        words.emerging(stems.values()).ifPresent(found -> begin(found, loose, stems, now));
    }

    private void join(Surge surge, Map<String, Set<String>> stems) {
        String stem = words.stem(surge.words().getFirst());
        List<String> same = stems.entrySet().stream().filter(text -> text.getValue().contains(stem)).map(Map.Entry::getKey).toList();
        same.forEach(contactId -> {
            signs.put(contactId, contactId, surge.subject(), clock.instant());
            stems.remove(contactId);
        });
    }

    private void begin(CommonWords.Emerging found, List<Signs.Sign> loose, Map<String, Set<String>> stems, Instant now) {
        List<String> same = loose.stream().map(Signs.Sign::contactId)
                .filter(id -> stems.getOrDefault(id, Set.of()).contains(found.words().getFirst())).toList();
        Optional<String> topic = nearest(same);
        Optional<Notice> notice = matter.notice(topic.orElse(null), now);
        Surge surge = new Surge(UUID.randomUUID().toString(), topic.orElse(null), found.words(),
                matter.owner(topic.orElse(null)).orElse(null),
                new Surge.Detected(now, same.size(), found.expected(), (int) WINDOW.toMinutes()),
                notice.map(Notice::noticeId).orElse(null), notice.flatMap(Notice::briefing).isPresent(),
                same.subList(0, Math.min(EXAMPLES, same.size())), null, null, null, 1);
        if (surges.add(surge)) {
            same.forEach(id -> signs.put(id, id, surge.subject(), now));
            announcements.detected(surge);
            LOG.atInfo().addKeyValue("surgeId", surge.surgeId()).addKeyValue("count", same.size()).log("A surge of no topic");
        }
    }

    private Optional<String> nearest(List<String> contactIds) {
        Map<String, Double> sums = new HashMap<>();
        contactIds.forEach(id -> contacts.routing(id).ifPresent(routing -> routing.topics()
                .forEach((Routing.TopicGuess guess) -> sums.merge(guess.topicId(), guess.probability(), Double::sum))));
        return sums.entrySet().stream().filter(sum -> sum.getValue() >= NEAR * contactIds.size())
                .max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }
}
