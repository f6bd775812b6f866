package se.farled.gateway.email;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Outgoing mails in memory; every queued mail is due. */
public class InMemoryOutgoingMails implements OutgoingMails {
    private final Map<UUID, OutgoingMail> mails = new LinkedHashMap<>();

    @Override
    public void queue(OutgoingMail mail) {
        mails.putIfAbsent(mail.mailId(), mail);
    }

    @Override
    public List<OutgoingMail> claim(Instant now, Duration grace, int limit) {
        return mails.values().stream().filter(mail -> mail.state() == OutgoingMail.State.QUEUED).limit(limit).toList();
    }

    @Override
    public void sent(UUID mailId, Instant at) {
        become(mailId, OutgoingMail.State.SENT);
    }

    @Override
    public void again(UUID mailId, Instant at) {
        become(mailId, OutgoingMail.State.QUEUED);
    }

    @Override
    public void failed(UUID mailId) {
        become(mailId, OutgoingMail.State.FAILED);
    }

    @Override
    public int acknowledgementsTo(String recipient, Instant since) {
        return (int) mails.values().stream().filter(mail -> mail.kind() == OutgoingMail.Kind.ACKNOWLEDGEMENT && mail.recipient().equals(recipient)).count();
    }

    @Override
    public List<OutgoingMail> answersTo(UUID contactId) {
        return mails.values().stream().filter(mail -> mail.contactId().equals(contactId) && mail.kind() == OutgoingMail.Kind.ANSWER).toList();
    }

    @Override
    public Optional<OutgoingMail> find(UUID mailId) {
        return Optional.ofNullable(mails.get(mailId));
    }

    private void become(UUID mailId, OutgoingMail.State state) {
        mails.computeIfPresent(mailId, (_, mail) -> new OutgoingMail(mail.mailId(), mail.contactId(), mail.rootContactId(), mail.kind(), mail.recipient(),
                mail.subject(), mail.body(), mail.messageId(), mail.inReplyTo(), mail.thread(), mail.queuedAt(), state, mail.attempts() + 1, null));
    }
}
