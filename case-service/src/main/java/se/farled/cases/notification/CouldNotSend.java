package se.farled.cases.notification;

/** A notification could not be sent now. The message holds no personal data: it is logged. */
public class CouldNotSend extends Exception {

    public CouldNotSend(String reason) {
        super(reason);
    }
}
