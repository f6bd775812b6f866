package se.farled.cases.notification;

import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import org.springframework.stereotype.Service;

/** Sends what is due; what fails is kept and tried again, ever more slowly, and never dropped. */
@Service
public class SendNotifications {

    /** Few at a time, so that a slow receiver holds up few others. */
    private static final int AT_ONCE = 8;
    /** Longer than any attempt takes; a crash between sending and recording sends one twice rather than never. */
    private static final Duration GRACE = Duration.ofMinutes(2);

    private final Notifications notifications;
    private final KeepOutcome keep;
    private final Map<Notification.Way, Post> posts = new EnumMap<>(Notification.Way.class);
    private final Clock clock;

    SendNotifications(Notifications notifications, KeepOutcome keep, List<Post> posts, Clock clock) {
        this.notifications = notifications;
        this.keep = keep;
        posts.forEach(post -> post.ways().forEach(way -> this.posts.put(way, post)));
        this.clock = clock;
    }

    /** Sends what is due now, side by side. No transaction is open meanwhile. */
    public void due() {
        var claimed = notifications.claim(clock.instant(), GRACE, AT_ONCE);
        try (var sides = Executors.newVirtualThreadPerTaskExecutor()) {
            claimed.forEach(notification -> sides.submit(() -> send(notification)));
        }
    }

    private void send(Notification notification) {
        var post = posts.get(notification.way());
        if (post == null) {
            keep.failed(notification, "no way out");
            return;
        }
        try {
            keep.went(notification, post.send(notification));
        } catch (CouldNotSend reason) {
            keep.failed(notification, String.valueOf(reason.getMessage()));
        }
    }
}
