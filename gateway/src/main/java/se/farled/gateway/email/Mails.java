package se.farled.gateway.email;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.farled.gateway.intake.IncomingContact;

/** The mails that came in, kept before anything is made of them. */
public interface Mails {

    /** Keeps it; the same mail again changes nothing. */
    void store(StoredMail mail);

    /** Mails that nothing was made of yet, oldest first, at most `limit`. */
    List<StoredMail> unsettled(int limit);

    /** Whether something was made of it, or it was put aside. */
    boolean settled(UUID mailId);

    /** Nothing comes of it. */
    void ignore(UUID mailId, String because);

    /** A contact came of it; its acknowledgement, if any, is queued in the same breath. */
    void accept(AcceptedMail mail, @Nullable OutgoingMail acknowledgement);

    /** Keeps the files of a contact; the same again changes nothing. */
    void keep(UUID contactId, List<IncomingContact.Attachment> attachments, List<IncomingMail.File> files);

    /** The mail that a contact came from. */
    Optional<AcceptedMail> ofContact(UUID contactId);

    /**
     * The contact that a mail in one of these threads belongs to, newest first.
     *
     * @param sender who must have taken part: a stranger who knows a Message-ID of somebody else's mail joins nothing
     */
    Optional<Joined> joined(List<String> messageIds, @Nullable String sender);

    /** A contact and the first one of its journey. */
    record Joined(UUID contactId, UUID rootContactId) {
    }
}
