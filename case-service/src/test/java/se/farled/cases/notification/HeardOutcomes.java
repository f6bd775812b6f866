package se.farled.cases.notification;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What became of notifications, in the order in which it was told. */
class HeardOutcomes implements NotificationOutcomes {

    final List<String> heard = new CopyOnWriteArrayList<>();

    @Override
    public void sent(Notification notification) {
        heard.add("sent");
    }

    @Override
    public void received(Notification notification) {
        heard.add("received");
    }

    @Override
    public void failed(Notification notification, int attempts) {
        heard.add("failed " + attempts);
    }

    @Override
    public void escalated(Notification notification) {
        heard.add("escalated " + notification.way());
    }
}
