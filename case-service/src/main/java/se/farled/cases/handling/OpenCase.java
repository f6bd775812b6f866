package se.farled.cases.handling;

import java.time.Clock;
import java.time.ZoneId;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.farled.cases.notification.NotifyOwner;

/** Opens a case for a handover, proposes it to the organisation, and sees to it that the organisation gets word. */
@Service
public class OpenCase {

    private static final ZoneId CITY_TIME = ZoneId.of("Europe/Stockholm");

    private final Cases cases;
    private final CaseAnnouncements announcements;
    private final NotifyOwner notifyOwner;
    private final Clock clock;

    OpenCase(Cases cases, CaseAnnouncements announcements, NotifyOwner notifyOwner, Clock clock) {
        this.cases = cases;
        this.announcements = announcements;
        this.notifyOwner = notifyOwner;
        this.clock = clock;
    }

    /** Opens the case; the same handover a second time changes nothing. */
    @Transactional
    public void on(Handover handover) {
        if (cases.lockByQuestion(handover.questionId()).isPresent()) {
            return;
        }
        var number = cases.nextNumber(handover.at().atZone(CITY_TIME).getYear());
        var opened = new Case(
                UUID.randomUUID(), number, handover.contactId(), handover.rootContactId(), handover.questionId(),
                handover.topicId(), handover.optionId(), handover.organisationId(), handover.channel(),
                new CaseState.Proposed(handover.at()), handover.at(), 1);
        if (!cases.add(opened)) {
            return;
        }
        cases.remember(opened, "CaseOpened", handover.at());
        cases.remember(opened, "HandoverProposed", clock.instant());
        announcements.announce(new CaseEvent.Opened(opened), cases.nextSequence(opened.caseId()));
        announcements.announce(new CaseEvent.Proposed(opened), cases.nextSequence(opened.caseId()));
        notifyOwner.thatACaseWaits(opened.caseId(), opened.caseNumber(), opened.topicId(), opened.organisationId());
    }
}
