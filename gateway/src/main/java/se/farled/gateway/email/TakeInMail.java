package se.farled.gateway.email;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import se.farled.gateway.intake.Channel;
import se.farled.gateway.intake.ContactLog;
import se.farled.gateway.intake.Draft;
import se.farled.gateway.intake.IncomingContact;
import se.farled.gateway.intake.Sender;
import se.farled.gateway.reference.ContactIds;

/**
 * Makes contacts of mails. A mail is stored, then handed to the log under an id that follows from its Message-ID, then settled:
 * a crash between two steps repeats one, and the repetition is the same contact.
 */
@Service
public class TakeInMail {
    private static final Logger LOG = LoggerFactory.getLogger(TakeInMail.class);

    private final Mails mails;
    private final MailReading reading;
    private final ContactLog log;
    private final Acknowledgements acknowledgements;
    private final Clock clock;

    TakeInMail(Mails mails, MailReading reading, ContactLog log, Acknowledgements acknowledgements, Clock clock) {
        this.mails = mails;
        this.reading = reading;
        this.log = log;
        this.acknowledgements = acknowledgements;
        this.clock = clock;
    }

    /**
     * Keeps a mail as it came and gives the id to ask for it.
     *
     * @param arrivedAt when the mailbox got it, null when it does not say
     */
    public UUID store(String mailbox, String messageKey, byte[] raw, @Nullable Instant arrivedAt) {
        var mailId = ContactIds.of(mailbox, "mail", messageKey);
        var now = clock.instant();
        mails.store(new StoredMail(mailId, mailbox, messageKey, raw, arrivedAt == null || arrivedAt.isAfter(now) ? now : arrivedAt));
        return mailId;
    }

    /** Whether a mail may leave the mailbox. */
    public boolean settled(UUID mailId) {
        return mails.settled(mailId);
    }

    /**
     * Makes of every mail what is to be made of it.
     *
     * @throws ContactLog.LogAway when the log does not confirm; the mails stay as they are
     */
    public void settleAll() {
        for (var batch = mails.unsettled(20); !batch.isEmpty(); batch = mails.unsettled(20)) {
            batch.forEach(this::settle);
        }
    }

    private void settle(StoredMail stored) {
        var mail = reading.read(stored.raw());
        switch (mail.kind()) {
            case AUTOMATON, BOUNCE -> {
                mails.ignore(stored.mailId(), mail.kind().name());
                LOG.atInfo().addKeyValue("mailId", stored.mailId()).addKeyValue("kind", mail.kind()).log("mail put aside");
            }
            case PERSON -> open(stored, mail);
        }
    }

    private void open(StoredMail stored, IncomingMail mail) {
        var contactId = ContactIds.of(stored.mailbox(), "Message-ID", stored.messageKey());
        var joined = mails.joined(mail.thread().reversed(), mail.from()).filter(before -> !before.contactId().equals(contactId)).orElse(null);
        var rootContactId = joined == null ? contactId : joined.rootContactId();
        var attachments = attachments(contactId, mail);
        mails.keep(contactId, attachments, mail.files());
        var draft = new Draft(Channel.EMAIL, mail.text(), mail.language(), mail.subject(), null, null,
                new Sender(mail.fromName(), mail.from(), null), null);
        log.append(new IncomingContact(contactId, rootContactId, joined == null ? null : joined.contactId(), draft, stored.mailbox(),
                stored.arrivedAt(), attachments, new IncomingContact.Source(stored.mailbox(), "Message-ID", stored.messageKey()), null));
        var accepted = new AcceptedMail(stored.mailId(), contactId, rootContactId, mail.messageId(), mail.replyTo(), mail.subject(), mail.thread());
        mails.accept(accepted, acknowledgement(accepted, joined));
        LOG.atInfo().addKeyValue("contactId", contactId).addKeyValue("channel", Channel.EMAIL).log("contact taken in");
    }

    /** The first mail of a journey is acknowledged; a reply is not, so that no two machines thank each other. */
    private @Nullable OutgoingMail acknowledgement(AcceptedMail mail, Mails.@Nullable Joined joined) {
        return joined == null ? acknowledgements.to(mail).orElse(null) : null;
    }

    private static List<IncomingContact.Attachment> attachments(UUID contactId, IncomingMail mail) {
        var attachments = new ArrayList<IncomingContact.Attachment>();
        for (int i = 0; i < mail.files().size(); i++) {
            var file = mail.files().get(i);
            attachments.add(new IncomingContact.Attachment(ContactIds.of(contactId.toString(), "attachment", String.valueOf(i)),
                    file.name(), file.mediaType(), file.content().length));
        }
        return attachments;
    }
}
