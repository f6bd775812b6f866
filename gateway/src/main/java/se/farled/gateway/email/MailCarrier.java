package se.farled.gateway.email;

/** Brings a mail on its way. */
public interface MailCarrier {

    /** Hands it to the mail server. */
    Carried carry(OutgoingMail mail);

    /** What came of it. */
    enum Carried {
        /** The server has it. */
        TAKEN,
        /** The server does not want it now. */
        LATER,
        /** There is no such address, or it will never be taken. */
        NEVER
    }
}
