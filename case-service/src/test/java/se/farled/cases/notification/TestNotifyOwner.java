package se.farled.cases.notification;

import java.time.Clock;

/** Makes the use case for tests of other features. */
public final class TestNotifyOwner {

    private TestNotifyOwner() {}

    public static NotifyOwner on(Notifications notifications, Clock clock) {
        return new NotifyOwner(notifications, clock);
    }
}
