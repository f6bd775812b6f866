package se.farled.cases.notification;

import java.time.Clock;
import se.farled.cases.receiver.Receivers;

/** Makes the use case for tests of other features. */
public final class TestNotifyOwner {

    private TestNotifyOwner() {}

    public static NotifyOwner on(Notifications notifications, Receivers receivers, Clock clock) {
        return new NotifyOwner(notifications, receivers, clock);
    }
}
