package se.farled.gateway.email;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.farled.gateway.intake.IncomingContact;

/** Mails in memory. */
public final class InMemoryMails implements Mails {
    private final Map<UUID, StoredMail> stored = new LinkedHashMap<>();
    private final Map<UUID, String> settled = new LinkedHashMap<>();
    private final Map<UUID, AcceptedMail> accepted = new LinkedHashMap<>();
    final List<OutgoingMail> acknowledgements = new ArrayList<>();
    boolean failOnAccept;

    @Override
    public void store(StoredMail mail) {
        stored.putIfAbsent(mail.mailId(), mail);
    }

    @Override
    public List<StoredMail> unsettled(int limit) {
        return stored.values().stream().filter(mail -> !settled.containsKey(mail.mailId())).limit(limit).toList();
    }

    @Override
    public boolean settled(UUID mailId) {
        return settled.containsKey(mailId);
    }

    @Override
    public void ignore(UUID mailId, String because) {
        settled.put(mailId, because);
    }

    @Override
    public void accept(AcceptedMail mail, @Nullable OutgoingMail acknowledgement) {
        if (failOnAccept) {
            throw new IllegalStateException("the database went away");
        }
        settled.put(mail.mailId(), "ACCEPTED");
        accepted.put(mail.contactId(), mail);
        if (acknowledgement != null) {
            acknowledgements.add(acknowledgement);
        }
    }

    @Override
    public void keep(UUID contactId, List<IncomingContact.Attachment> attachments, List<IncomingMail.File> files) {
        assertThat(attachments).hasSameSizeAs(files);
    }

    @Override
    public Optional<AcceptedMail> ofContact(UUID contactId) {
        return Optional.ofNullable(accepted.get(contactId));
    }

    @Override
    public Optional<Joined> joined(List<String> messageIds, @Nullable String sender) {
        return Optional.empty();
    }
}
