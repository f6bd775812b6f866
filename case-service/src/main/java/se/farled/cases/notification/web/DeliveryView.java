package se.farled.cases.notification.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.farled.cases.notification.Delivery;
import se.farled.cases.notification.Notification;

/** A delivery as the gateway sees it; {@code nextAttemptAt} is null once it left the house or is needed no more. */
record DeliveryView(
        UUID notificationId, UUID caseId, String caseNumber, String topicId, String organisationId,
        Notification.Kind kind, Notification.Way way, Delivery.State state, int failedAttempts, @Nullable String reason,
        Instant queuedAt, @Nullable Instant sentAt, @Nullable Instant receivedAt, @Nullable Instant openedAt,
        @Nullable Instant acceptedAt, @Nullable Instant escalatedAt, @Nullable Instant settledAt, @Nullable Instant nextAttemptAt) {

    static DeliveryView of(Delivery it) {
        var notification = it.notification();
        var toSend = it.sentAt() == null && it.settledAt() == null && it.acceptedAt() == null;
        return new DeliveryView(
                notification.notificationId(), notification.caseId(), notification.caseNumber(), notification.topicId(),
                notification.organisationId(), notification.kind(), notification.way(), it.state(), notification.attempts(), it.reason(),
                notification.queuedAt(), it.sentAt(), it.receivedAt(), it.openedAt(), it.acceptedAt(), it.escalatedAt(), it.settledAt(),
                toSend ? notification.dueAt() : null);
    }
}
