package se.farled.gateway.email;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The mails that go out, kept until they are gone. */
public interface OutgoingMails {

    /** Keeps it; one with the same id changes nothing. */
    void queue(OutgoingMail mail);

    /** Up to `limit` mails whose time has come; nobody else gets them within the grace, in which they must be sent or given up. */
    List<OutgoingMail> claim(Instant now, Duration grace, int limit);

    void sent(UUID mailId, Instant at);

    /** Tries again then. */
    void again(UUID mailId, Instant at);

    /** Given up. */
    void failed(UUID mailId);

    /** How many acknowledgements went to an address since then. */
    int acknowledgementsTo(String recipient, Instant since);

    /** The answers to a contact, oldest first. */
    List<OutgoingMail> answersTo(UUID contactId);

    Optional<OutgoingMail> find(UUID mailId);
}
