package se.farled.cases.notification;

/** The way a notification leaves the house. */
public interface Post {

    /** Sends it now. */
    void send(Notification notification) throws CouldNotSend;
}
