package se.farled.gateway.email;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import se.farled.gateway.problem.Violation;
import se.farled.gateway.reference.ContactIds;
import se.farled.gateway.security.Actor;

/** A mail is answered: by an advisor, or with what the city has told about what many ask. */
@Service
public class AnswerByMail {
    private static final int TEXT_LIMIT = 20_000;

    private final Mails mails;
    private final OutgoingMails outgoing;
    private final OwnAddress own;
    private final Clock clock;

    public AnswerByMail(Mails mails, OutgoingMails outgoing, OwnAddress own, Clock clock) {
        this.mails = mails;
        this.outgoing = outgoing;
        this.own = own;
        this.clock = clock;
    }

    /** What became of it. */
    public sealed interface Outcome {
        /** It is kept and will be sent. */
        record Queued(OutgoingMail mail) implements Outcome {
        }

        /** The contact did not come by mail, or left no address. */
        record NotByMail() implements Outcome {
        }

        record Invalid(Violation violation) implements Outcome {
        }
    }

    /**
     * Keeps the answer; it is sent within a second or as soon as the mail server takes it.
     *
     * @param key the same key again is the same answer
     */
    public Outcome answer(UUID contactId, String text, Actor actor, @Nullable String key) {
        if (text.isBlank() || text.length() > TEXT_LIMIT) {
            return new Outcome.Invalid(new Violation("text", "must be 1 to " + TEXT_LIMIT + " characters"));
        }
        var mail = mails.ofContact(contactId).orElse(null);
        if (mail == null || mail.replyTo() == null) {
            return new Outcome.NotByMail();
        }
        return queued(key == null ? ContactIds.fresh(clock.instant()) : ContactIds.of(actor.id() + "|" + contactId, "answer", key),
                OutgoingMail.Kind.ANSWER, mail, mail.replyTo(), text);
    }

    /** Offers what a notice answers; the same notice again is the same mail. */
    public Outcome offer(UUID contactId, String noticeId, String text) {
        var mail = mails.ofContact(contactId).orElse(null);
        return mail == null || mail.replyTo() == null ? new Outcome.NotByMail()
                : queued(ContactIds.of(contactId.toString(), "offer", noticeId), OutgoingMail.Kind.OFFER, mail, mail.replyTo(), text);
    }

    private Outcome queued(UUID mailId, OutgoingMail.Kind kind, AcceptedMail mail, String replyTo, String text) {
        var now = clock.instant();
        var answer = new OutgoingMail(mailId, mail.contactId(), mail.rootContactId(), kind, replyTo, Threads.answering(mail),
                text, own.messageId(ContactIds.fresh(now)), mail.messageId(), Threads.after(mail), now, OutgoingMail.State.QUEUED, 0, null);
        outgoing.queue(answer);
        return new Outcome.Queued(outgoing.find(mailId).orElse(answer));
    }

    /** The answers given so far, oldest first. */
    public List<OutgoingMail> answersTo(UUID contactId) {
        return outgoing.answersTo(contactId);
    }
}
