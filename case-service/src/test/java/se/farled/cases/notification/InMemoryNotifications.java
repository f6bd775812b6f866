package se.farled.cases.notification;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.farled.cases.notification.Notification.Kind;
import se.farled.cases.notification.Notification.Way;

/** Notifications in memory, held to the same contract as the real store. */
public class InMemoryNotifications implements Notifications {

    private final Map<UUID, Delivery> all = new LinkedHashMap<>();

    /** What is still to be sent, in the order in which it came. */
    public List<Notification> waiting() {
        return all.values().stream().filter(InMemoryNotifications::toSend).map(Delivery::notification).toList();
    }

    @Override
    public void add(Notification notification) {
        all.put(notification.notificationId(), Delivery.of(notification));
    }

    @Override
    public synchronized List<Notification> claim(Instant now, Duration grace, int most) {
        var claimed = waiting().stream()
                .filter(it -> !it.dueAt().isAfter(now))
                .sorted(Comparator.comparing(Notification::dueAt))
                .limit(most)
                .toList();
        claimed.forEach(it -> change(it.notificationId(), was -> with(was, attempt(it, it.attempts(), now.plus(grace)))));
        return claimed;
    }

    @Override
    public void sent(UUID notificationId, Instant at) {
        change(notificationId, it -> new Delivery(
                it.notification(), at, it.receivedAt(), it.openedAt(), it.acceptedAt(), it.escalatedAt(), it.settledAt(), null));
    }

    @Override
    public void received(UUID notificationId, Instant at) {
        change(notificationId, it -> new Delivery(
                it.notification(), at, at, it.openedAt(), it.acceptedAt(), it.escalatedAt(), it.settledAt(), null));
    }

    @Override
    public void failed(UUID notificationId, int attempts, Instant next, String reason) {
        change(notificationId, it -> new Delivery(attempt(it.notification(), attempts, next), it.sentAt(), it.receivedAt(),
                it.openedAt(), it.acceptedAt(), it.escalatedAt(), it.settledAt(), reason));
    }

    @Override
    public List<Notification> opened(UUID caseId, String organisationId, Instant at) {
        var fresh = undecided(caseId, organisationId).filter(it -> it.openedAt() == null).map(Delivery::notification).toList();
        fresh.forEach(one -> change(one.notificationId(), it -> new Delivery(
                it.notification(), it.sentAt(), it.receivedAt(), at, it.acceptedAt(), it.escalatedAt(), it.settledAt(), it.reason())));
        return fresh;
    }

    @Override
    public void accepted(UUID caseId, String organisationId, Instant at) {
        undecided(caseId, organisationId).toList().forEach(one -> change(one.notification().notificationId(), it -> new Delivery(
                it.notification(), it.sentAt(), it.receivedAt(), it.openedAt(), at, it.escalatedAt(), it.settledAt(), it.reason())));
    }

    @Override
    public void settled(UUID caseId, String organisationId, Instant at) {
        undecided(caseId, organisationId).toList().forEach(one -> change(one.notification().notificationId(), it -> new Delivery(
                it.notification(), it.sentAt(), it.receivedAt(), it.openedAt(), it.acceptedAt(), it.escalatedAt(), at, it.reason())));
    }

    @Override
    public boolean anySent(UUID caseId) {
        return deliveriesOf(caseId).stream().anyMatch(it -> it.sentAt() != null);
    }

    @Override
    public List<Notification> lockUnnoticed(Instant unsentSince, Instant unseenSince, int most) {
        return all.values().stream()
                .filter(it -> it.escalatedAt() == null && it.openedAt() == null && it.settledAt() == null && it.acceptedAt() == null)
                .filter(it -> it.notification().mustBeSeen() && it.notification().way() != Way.LEAD_MAIL)
                .filter(it -> it.sentAt() == null ? it.notification().queuedAt().isBefore(unsentSince) : it.sentAt().isBefore(unseenSince))
                .map(Delivery::notification).limit(most).toList();
    }

    @Override
    public void escalated(UUID notificationId, Instant at) {
        change(notificationId, it -> new Delivery(
                it.notification(), it.sentAt(), it.receivedAt(), it.openedAt(), it.acceptedAt(), at, it.settledAt(), it.reason()));
    }

    @Override
    public List<Delivery> deliveries(@Nullable String organisationId, Delivery.@Nullable State state, int most) {
        return all.values().stream()
                .filter(it -> organisationId == null || it.notification().organisationId().equals(organisationId))
                .filter(it -> state == null || it.state() == state)
                .sorted(Comparator.comparing((Delivery it) -> it.notification().queuedAt()).reversed())
                .limit(most).toList();
    }

    @Override
    public List<Delivery> deliveriesOf(UUID caseId) {
        return all.values().stream().filter(it -> it.notification().caseId().equals(caseId))
                .sorted(Comparator.comparing(it -> it.notification().queuedAt())).toList();
    }

    private Stream<Delivery> undecided(UUID caseId, String organisationId) {
        return deliveriesOf(caseId).stream()
                .filter(it -> it.notification().organisationId().equals(organisationId) && it.notification().kind() != Kind.CASE_WITHDRAWN)
                .filter(it -> it.settledAt() == null && it.acceptedAt() == null);
    }

    private void change(UUID notificationId, UnaryOperator<Delivery> change) {
        all.computeIfPresent(notificationId, (_, it) -> change.apply(it));
    }

    private static boolean toSend(Delivery it) {
        return it.sentAt() == null && it.settledAt() == null && it.acceptedAt() == null;
    }

    private static Delivery with(Delivery it, Notification notification) {
        return new Delivery(notification, it.sentAt(), it.receivedAt(), it.openedAt(), it.acceptedAt(), it.escalatedAt(), it.settledAt(), it.reason());
    }

    private static Notification attempt(Notification it, int attempts, Instant due) {
        return new Notification(it.notificationId(), it.caseId(), it.caseNumber(), it.topicId(), it.organisationId(), it.kind(), it.way(),
                attempts, it.queuedAt(), due);
    }
}
