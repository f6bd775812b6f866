package se.farled.cases.notification;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Where notifications wait to be sent. */
public interface Notifications {

    void add(Notification notification);

    /** Those due by that time, oldest first, held by this transaction; others skip them. */
    List<Notification> lockDue(Instant now, int most);

    /** It was sent. */
    void sent(UUID notificationId, Instant at);

    /** It could not be sent; it is tried again at {@code next}. */
    void failed(UUID notificationId, int attempts, Instant next);

    /** True when a word that this case waits has been sent to anybody. */
    boolean anySent(UUID caseId);
}
