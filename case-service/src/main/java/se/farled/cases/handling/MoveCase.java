package se.farled.cases.handling;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.farled.cases.notification.NotifyOwner;

/** Moves a case: accepted, refused, proposed anew, closed, withdrawn. One transaction a step. */
@Service
public class MoveCase {

    private final Cases cases;
    private final CaseAnnouncements announcements;
    private final NotifyOwner notifyOwner;
    private final Clock clock;

    MoveCase(Cases cases, CaseAnnouncements announcements, NotifyOwner notifyOwner, Clock clock) {
        this.cases = cases;
        this.announcements = announcements;
        this.notifyOwner = notifyOwner;
        this.clock = clock;
    }

    /** The organisation takes the case. */
    @Transactional
    public Outcome accept(UUID caseId, Viewer viewer, @Nullable Long expectedVersion) {
        var outcome = move(caseId, viewer, expectedVersion, Case::accept, CaseEvent.Accepted::new, "HandoverAccepted");
        if (outcome instanceof Outcome.Done(Case now)) {
            notifyOwner.hasAccepted(now.caseId(), now.organisationId());
        }
        return outcome;
    }

    /** The organisation says no. */
    @Transactional
    public Outcome refuse(UUID caseId, Viewer viewer, @Nullable Long expectedVersion, Refusal refusal) {
        var outcome = move(caseId, viewer, expectedVersion, (subject, now) -> subject.refuse(refusal, now),
                subject -> new CaseEvent.Refused(subject, refusal), "HandoverRefused");
        if (outcome instanceof Outcome.Done(Case now)) {
            notifyOwner.notMine(now.caseId(), now.organisationId());
        }
        return outcome;
    }

    /** The organisation looked at its case, which is remembered the first time; empty when there is no such case for the viewer. */
    @Transactional
    public Optional<Case> open(UUID caseId, Viewer viewer) {
        var found = cases.lock(caseId).filter(viewer::maySee);
        found.filter(_ -> viewer instanceof Viewer.Organisation).ifPresent(subject -> {
            var first = notifyOwner.hasOpened(caseId, subject.organisationId());
            if (!first.isEmpty()) {
                cases.remember(subject, "NotificationOpened", clock.instant());
            }
            first.forEach(it -> announcements.announce(new CaseEvent.NotificationOpened(subject, it), cases.nextSequence(caseId)));
        });
        return found;
    }

    /** The organisation did what was promised. */
    @Transactional
    public Outcome solve(UUID caseId, Viewer viewer, @Nullable Long expectedVersion) {
        return move(caseId, viewer, expectedVersion, (subject, now) -> subject.close(CloseReason.SOLVED, now),
                subject -> new CaseEvent.Closed(subject, CloseReason.SOLVED), "CaseClosed");
    }

    /** The contact centre finds a refused case another owner. */
    @Transactional
    public Outcome propose(UUID caseId, Viewer viewer, @Nullable Long expectedVersion, String organisationId) {
        var outcome = move(caseId, viewer, expectedVersion, (subject, now) -> subject.propose(organisationId, now),
                CaseEvent.Proposed::new, "HandoverProposed");
        if (outcome instanceof Outcome.Done(Case now)) {
            notifyOwner.thatACaseWaits(now.caseId(), now.caseNumber(), now.topicId(), now.organisationId());
        }
        return outcome;
    }

    /** The advisor took back what was handed over from that question; nothing happens when there is no case. */
    @Transactional
    public void withdraw(UUID questionId) {
        cases.lockByQuestion(questionId).ifPresent(subject -> {
            if (step(subject, (it, now) -> it.close(CloseReason.WITHDRAWN, now),
                    it -> new CaseEvent.Closed(it, CloseReason.WITHDRAWN), "CaseClosed") instanceof Outcome.Done(Case now)) {
                notifyOwner.thatACaseIsWithdrawn(now.caseId(), now.caseNumber(), now.topicId(), now.organisationId());
            }
        });
    }

    private Outcome move(
            UUID caseId, Viewer viewer, @Nullable Long expectedVersion,
            BiFunction<Case, Instant, Case.Step> step, Function<Case, CaseEvent> event, String what) {
        var found = cases.lock(caseId).filter(viewer::maySee);
        if (found.isEmpty()) {
            return new Outcome.NotFound();
        }
        if (expectedVersion != null && expectedVersion != found.get().version()) {
            return new Outcome.Stale(found.get());
        }
        return step(found.get(), step, event, what);
    }

    private Outcome step(
            Case subject, BiFunction<Case, Instant, Case.Step> step, Function<Case, CaseEvent> event, String what) {
        var now = clock.instant();
        return switch (step.apply(subject, now)) {
            case Case.Step.Moved(Case moved) -> {
                cases.update(moved);
                cases.remember(moved, what, now);
                announcements.announce(event.apply(moved), cases.nextSequence(moved.caseId()));
                yield new Outcome.Done(moved);
            }
            case Case.Step.Unchanged(Case same) -> new Outcome.Same(same);
            case Case.Step.NotPossible(CaseState state) -> new Outcome.NotPossible(state);
        };
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** The case moved. */
        record Done(Case now) implements Outcome {}

        /** It was there already. */
        record Same(Case now) implements Outcome {}

        /** No such case, or not the viewer's to see. */
        record NotFound() implements Outcome {}

        /** Somebody changed it first; this is what it is now. */
        record Stale(Case now) implements Outcome {}

        /** Its state does not allow it. */
        record NotPossible(CaseState state) implements Outcome {}
    }
}
