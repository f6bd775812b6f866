package se.farled.gateway.email;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Service;
import se.farled.gateway.reference.ContactIds;
import se.farled.gateway.reference.Reference;
import se.farled.gateway.reference.StatusLinks;

/** Writes the mail that says "we have your mail", but not to anybody without end: only a budget stops every loop for certain. */
@Service
public class Acknowledgements {
    /** Acknowledgements to one address within a day. */
    static final int BUDGET = 5;
    private static final Duration PERIOD = Duration.ofDays(1);

    private final OutgoingMails outgoing;
    private final StatusLinks links;
    private final OwnAddress own;
    private final Clock clock;

    Acknowledgements(OutgoingMails outgoing, StatusLinks links, OwnAddress own, Clock clock) {
        this.outgoing = outgoing;
        this.links = links;
        this.own = own;
        this.clock = clock;
    }

    /** The acknowledgement of a mail, empty when there is nobody to send it to or their budget is used up. */
    Optional<OutgoingMail> to(AcceptedMail mail) {
        var recipient = mail.replyTo();
        var now = clock.instant();
        if (recipient == null || own.is(recipient) || outgoing.acknowledgementsTo(recipient, now.minus(PERIOD)) >= BUDGET) {
            return Optional.empty();
        }
        var reference = Reference.of(mail.contactId());
        var id = ContactIds.fresh(now);
        return Optional.of(new OutgoingMail(id, mail.contactId(), mail.rootContactId(), OutgoingMail.Kind.ACKNOWLEDGEMENT, recipient,
                "Vi har fått ditt mejl (" + reference + ")", text(reference, links.url(mail.contactId())), own.messageId(id),
                mail.messageId(), Threads.after(mail), now, OutgoingMail.State.QUEUED, 0, null));
    }

    private static String text(String reference, String url) {
        return """
                Hej!

                Vi har fått ditt mejl. Din referens är %1$s.
                Här ser du var det står och vad som händer: %2$s
                Vill du lägga till något kan du svara på det här mejlet.

                Kontaktcenter


                In English: we have received your e-mail. Your reference is %1$s.
                See where it stands: %2$s?lang=en
                """.formatted(reference, url);
    }
}
