package se.farled.gateway.email;

/** Reads mails. */
public interface MailReading {

    /** Reads it; whatever it is, something comes of it: one that cannot be read comes whole as a file. */
    IncomingMail read(byte[] raw);
}
