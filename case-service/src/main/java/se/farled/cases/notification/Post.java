package se.farled.cases.notification;

import java.util.Set;

/** A way by which notifications leave the house. */
public interface Post {

    /** The ways that it serves. */
    Set<Notification.Way> ways();

    /** Sends it now. */
    Proof send(Notification notification) throws CouldNotSend;

    /** What is known once it was sent. */
    enum Proof {
        /** It left the house. */
        SENT,
        /** The receiver has it. */
        RECEIVED
    }
}
