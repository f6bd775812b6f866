package se.farled.router.desk;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.farled.router.contact.Chronicle;
import se.farled.router.contact.Closed;
import se.farled.router.contact.Contact;
import se.farled.router.contact.Contacts;
import se.farled.router.contact.Happening;
import se.farled.router.contact.Held;
import se.farled.router.routing.DecisionParts;
import se.farled.router.routing.Routing;

/** An advisor closes a contact, each of its questions with an outcome; and may take that back for a while. */
@Service
public class FinishContact {

    private final Contacts contacts;
    private final Questions questions;
    private final OutcomeRules rules;
    private final Chronicle chronicle;
    private final List<OutcomeWatcher> watchers;
    private final Clock clock;

    public FinishContact(Contacts contacts, Questions questions, OutcomeRules rules, Chronicle chronicle,
            List<OutcomeWatcher> watchers, Clock clock) {
        this.contacts = contacts;
        this.questions = questions;
        this.rules = rules;
        this.chronicle = chronicle;
        this.watchers = watchers;
        this.clock = clock;
    }

    /** A contact that was closed, and with what. */
    public record Finished(Contact contact, List<SettledQuestion> questions) {}

    @Transactional
    public DeskResult<Finished> finish(String contactId, String advisorId, List<QuestionDraft> drafts) {
        Contact contact = contacts.lock(contactId).orElse(null);
        return switch (contact) {
            case null -> new DeskResult.Unknown<>();
            case Held held when held.heldBy(advisorId) -> settle(held, drafts);
            default -> new DeskResult.NotYours<>();
        };
    }

    /** Open again, and with the advisor who finished it; what was handed over is withdrawn. */
    @Transactional
    public DeskResult<Contact> undo(String contactId, String advisorId) {
        Instant now = clock.instant();
        Contact contact = contacts.lock(contactId).orElse(null);
        return switch (contact) {
            case null -> new DeskResult.Unknown<>();
            case Closed closed when closed.undoableBy(advisorId, now) -> new DeskResult.Done<>(reopen(closed, advisorId, now));
            default -> new DeskResult.CannotUndo<>();
        };
    }

    private Contact reopen(Closed closed, String advisorId, Instant now) {
        List<String> withdrawn = questions.withdraw(closed.id(), now);
        watchers.forEach(watcher -> watcher.withdrawn(withdrawn));
        return chronicle.write(closed.reopen(advisorId, withdrawn, now, Lease.LENGTH), null);
    }

    private DeskResult<Finished> settle(Held held, List<QuestionDraft> drafts) {
        Instant now = clock.instant();
        return switch (rules.settle(drafts, now)) {
            case OutcomeRules.Missing missing ->
                new DeskResult.Refused<>(missing.field(), missing.reason(), missing.detail());
            case OutcomeRules.Settled settled -> {
                questions.add(held.id(), settled.questions());
                watchers.forEach(watcher -> watcher.finished(held, settled.questions(), held.advisorId()));
                String suggested = contacts.routing(held.id()).map(FinishContact::suggested).orElse(null);
                List<Happening> told = settled.questions().stream().map(question -> question.told(suggested)).toList();
                yield new DeskResult.Done<>(
                        new Finished(chronicle.write(held.finish(told, now), null), settled.questions()));
            }
        };
    }

    private static @Nullable String suggested(Routing routing) {
        String decided = DecisionParts.of(routing.decision()).topicId();
        return decided != null || routing.topics().isEmpty() ? decided : routing.topics().getFirst().topicId();
    }
}
