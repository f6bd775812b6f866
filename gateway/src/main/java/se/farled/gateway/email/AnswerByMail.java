package se.farled.gateway.email;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import se.farled.gateway.problem.Violation;
import se.farled.gateway.reference.ContactIds;
import se.farled.gateway.security.Actor;

/** An advisor answers a mail. */
@Service
public class AnswerByMail {
    private static final int TEXT_LIMIT = 20_000;

    private final Mails mails;
    private final OutgoingMails outgoing;
    private final OwnAddress own;
    private final Clock clock;

    AnswerByMail(Mails mails, OutgoingMails outgoing, OwnAddress own, Clock clock) {
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
        var now = clock.instant();
        var mailId = key == null ? ContactIds.fresh(now) : ContactIds.of(actor.id() + "|" + contactId, "answer", key);
        var answer = new OutgoingMail(mailId, contactId, mail.rootContactId(), OutgoingMail.Kind.ANSWER, mail.replyTo(), Threads.answering(mail),
                text, own.messageId(ContactIds.fresh(now)), mail.messageId(), Threads.after(mail), now, OutgoingMail.State.QUEUED, 0, null);
        outgoing.queue(answer);
        return new Outcome.Queued(outgoing.find(mailId).orElse(answer));
    }

    /** The answers given so far, oldest first. */
    public List<OutgoingMail> answersTo(UUID contactId) {
        return outgoing.answersTo(contactId);
    }
}
