package se.farled.cases.notification;

/** Hears what became of a notification, in the transaction that records it. */
public interface NotificationOutcomes {

    /** It left the house. */
    void sent(Notification notification);

    /** The receiver has it. */
    void received(Notification notification);

    /** It could not be sent this time; {@code attempts} counts this one. */
    void failed(Notification notification, int attempts);

    /** Somebody else was told that it did not get through, or that nobody looked. */
    void escalated(Notification notification);
}
