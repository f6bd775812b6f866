package se.farled.gateway.intake;

import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import se.farled.gateway.problem.Violation;
import se.farled.gateway.reference.ContactIds;
import se.farled.gateway.security.Actor;
import se.farled.gateway.security.Role;

/** Takes a contact that a person or a program sends: by the form, the reception, the desk or the API. */
@Service
public class ReceiveContact {
    private static final Logger LOG = LoggerFactory.getLogger(ReceiveContact.class);
    private static final int KEY_LIMIT = 200;
    /** The waiting room counts its numbers anew when its day begins. */
    private static final ZoneId CITY = ZoneId.of("Europe/Stockholm");

    private final ContactLog log;
    private final Receipts receipts;
    private final Tickets tickets;
    private final KnownTopics topics;
    private final Clock clock;

    ReceiveContact(ContactLog log, Receipts receipts, Tickets tickets, KnownTopics topics, Clock clock) {
        this.log = log;
        this.receipts = receipts;
        this.tickets = tickets;
        this.topics = topics;
        this.clock = clock;
    }

    /**
     * Takes it, or says why not.
     *
     * @param entryPoint the door within the channel, for instance `form`
     * @param key what the sender calls this request; the same key again gives the same contact
     */
    public IntakeOutcome receive(Draft draft, Actor actor, String entryPoint, @Nullable String key) {
        return receive(draft, actor, entryPoint, key, null);
    }

    /**
     * Takes it as one more contact of a journey, or says why not.
     *
     * @param follows what it goes on from, null when it begins a journey of its own
     */
    public IntakeOutcome receive(Draft draft, Actor actor, String entryPoint, @Nullable String key, @Nullable Follows follows) {
        var violations = new ArrayList<>(DraftRules.violations(draft));
        if (draft.channel() == Channel.EMAIL) {
            violations.addFirst(new Violation("channel", "mails come in through the mailbox"));
        }
        if (key != null && (key.isBlank() || key.length() > KEY_LIMIT)) {
            violations.add(new Violation("Idempotency-Key", "must be 1 to " + KEY_LIMIT + " characters"));
        }
        if (draft.channel() != Channel.EMAIL && !mayUse(actor, draft.channel())) {
            return new IntakeOutcome.NotAllowed(draft.channel());
        }
        if (violations.isEmpty() && draft.topicId() != null && topics.lacks(draft.topicId())) {
            violations.add(new Violation("topicId", "there is no such topic"));
        }
        if (!violations.isEmpty()) {
            return new IntakeOutcome.Invalid(List.copyOf(violations));
        }
        return key == null ? handOver(draft, ContactIds.fresh(clock.instant()), ticket(draft), entryPoint, null, follows)
                : once(draft, actor.signedIn() ? actor.id() : "web", key, entryPoint, follows);
    }

    private IntakeOutcome once(Draft draft, String scope, String key, String entryPoint, @Nullable Follows follows) {
        var hash = HexFormat.of().formatHex(ContactIds.sha256(draft.content()));
        // The content is part of the id: without the receipts, a key used twice by chance must not swallow somebody's contact.
        var contactId = ContactIds.of(scope, "idempotency-key", key + "|" + hash);
        var mine = new Receipts.Entry(contactId, hash, ticket(draft), false);
        var entry = receipts.claim(scope, key, mine).orElse(mine);
        if (!entry.contentHash().equals(hash)) {
            return new IntakeOutcome.KeyUsedOtherwise();
        }
        if (entry.confirmed()) {
            return new IntakeOutcome.Accepted(entry.contactId(), entry.ticket());
        }
        var outcome = handOver(draft, entry.contactId(), entry.ticket(), entryPoint, new IncomingContact.Source(scope, "idempotency-key", key), follows);
        if (outcome instanceof IntakeOutcome.Accepted) {
            receipts.confirm(scope, key);
        } else {
            receipts.free(scope, key);
        }
        return outcome;
    }

    private IntakeOutcome handOver(Draft draft, UUID contactId, @Nullable String ticket, String entryPoint, IncomingContact.@Nullable Source source,
            @Nullable Follows follows) {
        try {
            log.append(new IncomingContact(contactId, follows == null ? contactId : follows.rootContactId(),
                    follows == null ? null : follows.contactId(), draft, entryPoint, clock.instant(), List.of(), source, ticket));
            LOG.atInfo().addKeyValue("contactId", contactId).addKeyValue("channel", draft.channel()).log("contact taken in");
            return new IntakeOutcome.Accepted(contactId, ticket);
        } catch (ContactLog.LogAway e) {
            LOG.atWarn().addKeyValue("contactId", contactId).addKeyValue("channel", draft.channel()).log("contact not confirmed by the log");
            return new IntakeOutcome.NotConfirmed();
        }
    }

    private @Nullable String ticket(Draft draft) {
        return draft.channel() == Channel.WALK_IN
                ? tickets.next(clock.instant().atZone(CITY).toLocalDate()).map(Tickets::written).orElse(null)
                : null;
    }

    private static boolean mayUse(Actor actor, Channel channel) {
        return channel == Channel.WEB || actor.is(Role.RECEPTION, Role.ADVISOR, Role.LEAD);
    }
}
