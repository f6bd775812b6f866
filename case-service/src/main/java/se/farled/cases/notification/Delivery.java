package se.farled.cases.notification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a notification came; each fact with its time, null while it is none.
 *
 * @param sentAt it left the house: the mail server took it, or the receiver's program did
 * @param receivedAt the receiver's program said that it has it; a mail is known to be received only when its case is opened
 * @param openedAt the organisation looked at the case
 * @param acceptedAt the organisation took the case
 * @param escalatedAt somebody else was told that it did not get through or was not looked at
 * @param settledAt it is needed no more: the case was refused, closed or taken back
 * @param reason why the last attempt failed, without addresses
 */
public record Delivery(
        Notification notification, @Nullable Instant sentAt, @Nullable Instant receivedAt, @Nullable Instant openedAt,
        @Nullable Instant acceptedAt, @Nullable Instant escalatedAt, @Nullable Instant settledAt, @Nullable String reason) {

    /** One that was just put in line. */
    public static Delivery of(Notification notification) {
        return new Delivery(notification, null, null, null, null, null, null, null);
    }

    /** How far it came. */
    public enum State { WAITING, FAILING, SENT, RECEIVED, OPENED, ACCEPTED, SETTLED }

    /** The farthest that it came; the store computes the same. */
    public State state() {
        return acceptedAt != null ? State.ACCEPTED
                : settledAt != null ? State.SETTLED
                : openedAt != null ? State.OPENED
                : receivedAt != null ? State.RECEIVED
                : sentAt != null ? State.SENT
                : notification.attempts() > 0 ? State.FAILING : State.WAITING;
    }
}
