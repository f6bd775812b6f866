package se.farled.router.learning;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.farled.router.erasure.ErasureWatcher;

/** Takes back what was learnt, or held, when its ground is gone. */
@Service
public class ForgetLessons implements ErasureWatcher {

    /** Whoever made a correction is remembered for no longer than this, though nobody agreed. */
    private static final Duration HELD = Duration.ofDays(30);

    private final Corrections corrections;
    private final LessonAnnouncements announcements;
    private final Clock clock;

    public ForgetLessons(Corrections corrections, LessonAnnouncements announcements, Clock clock) {
        this.corrections = corrections;
        this.announcements = announcements;
        this.clock = clock;
    }

    /** Those of these questions: their outcome was undone. */
    @Transactional
    public void all(List<String> correctionIds) {
        correctionIds.stream().filter(corrections::remove).forEach(announcements::forgotten);
    }

    /** Those of that contact go with its words. */
    @Override
    @Transactional
    public void erased(String contactId) {
        all(corrections.ofContact(contactId));
    }

    /** Those that nobody agreed with in all that time. */
    @Transactional
    public void heldTooLong() {
        all(corrections.heldBefore(clock.instant().minus(HELD)));
    }
}
