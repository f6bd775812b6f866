package se.farled.router.learning;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The lead accepts or rejects a correction that waits for a second person. */
@Service
public class JudgeHeld {

    private final Corrections corrections;
    private final LessonAnnouncements announcements;

    public JudgeHeld(Corrections corrections, LessonAnnouncements announcements) {
        this.corrections = corrections;
        this.announcements = announcements;
    }

    /** It counts from now on; empty when none of that id is held. */
    @Transactional
    public Optional<Correction> accept(String correctionId) {
        Optional<Correction> held = corrections.lockHeld(correctionId);
        held.ifPresent(correction -> {
            corrections.release(correctionId);
            announcements.learnt(correction);
        });
        return held;
    }

    /** It is forgotten; empty when none of that id is held. */
    @Transactional
    public Optional<Correction> reject(String correctionId) {
        Optional<Correction> held = corrections.lockHeld(correctionId);
        held.ifPresent(correction -> corrections.remove(correctionId));
        return held;
    }
}
