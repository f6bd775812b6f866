package se.farled.gateway.email;

import java.time.Instant;
import java.util.UUID;

/** What is kept of mails that something was made of already, and its erasure. */
public interface KeptMails {

    /**
     * Forgets the raw bytes of settled mails that arrived before then, and the words of mails that went out before then. What is
     * still to be done stays.
     *
     * @return how many mails lost something
     */
    int eraseBefore(Instant before);

    /** Forgets all that was written to and fro about a contact, with its files; that there were mails is remembered. */
    void eraseOf(UUID contactId);
}
