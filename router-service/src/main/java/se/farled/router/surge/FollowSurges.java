package se.farled.router.surge;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Follows open surges: tells once that a briefing answers one, and once that it is over. */
@Service
public class FollowSurges {

    private static final Logger LOG = LoggerFactory.getLogger(FollowSurges.class);
    /** Calm must last: a lunch hour ends no surge. */
    private static final Duration CALM_FOR = Duration.ofMinutes(30);

    private final Signs signs;
    private final Surges surges;
    private final SurgeAnnouncements announcements;
    private final NormalNow normal;
    private final SurgeMatter matter;
    private final Clock clock;
    private final Detector detector = new Detector();

    public FollowSurges(Signs signs, Surges surges, SurgeAnnouncements announcements, NormalNow normal,
            SurgeMatter matter, Clock clock) {
        this.signs = signs;
        this.surges = surges;
        this.announcements = announcements;
        this.normal = normal;
        this.matter = matter;
        this.clock = clock;
    }

    /** Ids of surges to {@link #follow}. */
    public List<String> open() {
        return surges.open().stream().map(Surge::surgeId).toList();
    }

    /** Looks at one surge now. One transaction a surge. */
    @Transactional
    public void follow(String surgeId) {
        surges.lock(surgeId).filter(Surge::open).ifPresent(surge -> {
            Instant now = clock.instant();
            Surge looked = calmed(answered(surge, now), now);
            if (!looked.equals(surge)) {
                surges.save(looked);
            }
        });
    }

    private Surge answered(Surge surge, Instant now) {
        if (surge.answered()) {
            return surge;
        }
        return matter.answer(surge, now).map(notice -> {
            List<String> contacts = signs.between(surge.subject(), surge.detected().at().minus(Detector.LONGEST), now)
                    .stream().map(Signs.Sign::contactId).toList();
            Surge answered = surge.answered(notice.noticeId(), now);
            announcements.answered(answered, notice.noticeId(), now, surges.toBeTold(contacts));
            return answered;
        }).orElse(surge);
    }

    private Surge calmed(Surge surge, Instant now) {
        String subject = surge.subject();
        List<Instant> times = signs.times(subject, now.minus(Detector.LONGEST));
        if (!detector.calm(subject, times, from -> signs.others(subject, from), normal.current(), now)) {
            return surge.calm(null);
        }
        Instant since = surge.calmSince();
        if (since == null) {
            return surge.calm(now);
        }
        if (since.plus(CALM_FOR).isAfter(now)) {
            return surge;
        }
        Surge ended = surge.ended(now);
        announcements.ended(ended, now);
        LOG.atInfo().addKeyValue("surgeId", surge.surgeId()).log("A surge is over");
        return ended;
    }
}
