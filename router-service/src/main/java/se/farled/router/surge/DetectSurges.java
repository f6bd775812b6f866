package se.farled.router.surge;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.farled.router.knowledge.Notice;
import se.farled.router.surge.Detector.Alarm;

/** Looks whether a topic's contacts are a surge, and tells a new one: to its owner, unless a briefing answers it already. */
@Service
public class DetectSurges {

    private static final Logger LOG = LoggerFactory.getLogger(DetectSurges.class);
    private static final int EXAMPLES = 3;

    private final Signs signs;
    private final Surges surges;
    private final SurgeAnnouncements announcements;
    private final NormalNow normal;
    private final SurgeMatter matter;
    private final Clock clock;
    private final Detector detector = new Detector();

    public DetectSurges(Signs signs, Surges surges, SurgeAnnouncements announcements, NormalNow normal, SurgeMatter matter,
            Clock clock) {
        this.signs = signs;
        this.surges = surges;
        this.announcements = announcements;
        this.normal = normal;
        this.matter = matter;
        this.clock = clock;
    }

    /** Looks at that topic now. */
    @Transactional
    public void look(String topicId) {
        Instant now = clock.instant();
        signs.untold(topicId, now.minus(Detector.LONGEST))
                .filter(times -> times.size() >= Detector.LEAST)
                .flatMap(times -> detector.alarm(topicId, times, from -> signs.others(topicId, from), normal.current(), now))
                .ifPresent(alarm -> begin(topicId, alarm, now));
    }

    /** Topics worth a look: two contacts decided at the same moment do not see each other. */
    public List<String> lively() {
        return signs.lively(clock.instant().minus(Detector.LONGEST), Detector.LEAST);
    }

    private void begin(String topicId, Alarm alarm, Instant now) {
        List<String> contacts = signs.between(topicId, now.minus(alarm.window()), now).stream().map(Signs.Sign::contactId).toList();
        Optional<Notice> notice = matter.notice(topicId, now);
        Surge surge = new Surge(UUID.randomUUID().toString(), topicId, List.of(), matter.owner(topicId).orElse(null),
                new Surge.Detected(now, alarm.count(), alarm.expected(), (int) alarm.window().toMinutes()),
                notice.map(Notice::noticeId).orElse(null), notice.flatMap(Notice::briefing).isPresent(),
                contacts.subList(0, Math.min(EXAMPLES, contacts.size())), null, null, null, 1);
        if (surges.add(surge)) {
            announcements.detected(surge);
            LOG.atInfo().addKeyValue("surgeId", surge.surgeId()).addKeyValue("topicId", topicId)
                    .addKeyValue("count", alarm.count()).log("A surge");
        }
    }
}
