package se.farled.cases.notification;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where notifications are kept, with how far each came. */
public interface Notifications {

    void add(Notification notification);

    /**
     * Those to be sent by that time, oldest first. Nobody else gets them before the grace is over, in which they are to be
     * {@link #sent}, {@link #received} or {@link #failed}.
     */
    List<Notification> claim(Instant now, Duration grace, int most);

    /** It left the house. */
    void sent(UUID notificationId, Instant at);

    /** It left the house, and the receiver said that it has it. */
    void received(UUID notificationId, Instant at);

    /** It could not be sent; it is tried again at {@code next}. */
    void failed(UUID notificationId, int attempts, Instant next, String reason);

    /** The organisation looked at the case; gives what it had not looked at before. */
    List<Notification> opened(UUID caseId, String organisationId, Instant at);

    /** The organisation took the case: nothing that is still to be sent is needed. */
    void accepted(UUID caseId, String organisationId, Instant at);

    /** The case is no longer the organisation's to take: nothing that is still to be sent is needed. */
    void settled(UUID caseId, String organisationId, Instant at);

    /** True when a word that this case waits has been sent to anybody. */
    boolean anySent(UUID caseId);

    /**
     * What must be seen, was not escalated yet, and either did not leave the house since it was put in line before {@code unsentSince},
     * or was not looked at since it left before {@code unseenSince}. Held by this transaction; others skip it.
     */
    List<Notification> lockUnnoticed(Instant unsentSince, Instant unseenSince, int most);

    /** Somebody else is told of it. */
    void escalated(UUID notificationId, Instant at);

    /** Deliveries to that organisation (null: to any) in that state (null: any), newest first. */
    List<Delivery> deliveries(@Nullable String organisationId, Delivery.@Nullable State state, int most);

    /** All deliveries about a case, oldest first. */
    List<Delivery> deliveriesOf(UUID caseId);
}
