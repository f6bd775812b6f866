package se.farled.cases.handling;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.farled.cases.notification.InMemoryNotifications;
import se.farled.cases.notification.NotifyOwner;
import se.farled.cases.notification.TestNotifyOwner;
import se.farled.cases.receiver.InMemoryReceivers;

/** The whole feature on in-memory ports. */
public class House {

    public final InMemoryCases cases = new InMemoryCases();
    public final InMemoryNotifications notifications = new InMemoryNotifications();
    public final List<String> announced = new ArrayList<>();
    private final Clock clock = Clock.fixed(Fixtures.MONDAY_NINE, ZoneOffset.UTC);
    private final NotifyOwner notifyOwner = TestNotifyOwner.on(notifications, new InMemoryReceivers(), clock);
    private final CaseAnnouncements announcements =
            (event, sequence) -> announced.add(event.getClass().getSimpleName() + "#" + sequence);
    public final OpenCase openCase = new OpenCase(cases, announcements, notifyOwner, clock);
    public final MoveCase moveCase = new MoveCase(cases, announcements, notifyOwner, clock);

    /** Keeps a case as if it had been opened long ago. */
    public Case keep(Case subject) {
        cases.add(subject);
        return subject;
    }

    /** The one case that was opened for that question. */
    public Case caseOf(UUID questionId) {
        return cases.lockByQuestion(questionId).orElseThrow();
    }

    /** Now, on this house's clock. */
    public Instant now() {
        return clock.instant();
    }
}
