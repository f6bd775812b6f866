package se.farled.cases.receiver;

import java.time.Clock;

/** Makes the use case for tests of its adapters. */
public final class TestKeepReceiver {

    private TestKeepReceiver() {}

    public static KeepReceiver on(Receivers receivers, Clock clock) {
        return new KeepReceiver(receivers, new WebhookRules(false, false), clock);
    }
}
