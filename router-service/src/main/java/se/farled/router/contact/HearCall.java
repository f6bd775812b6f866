package se.farled.router.contact;

import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.farled.router.contact.CallFact.Caller;
import se.farled.router.routing.Router;
import se.farled.router.routing.Routing;

/**
 * Takes in one fact from a PBX. The first fact of a call, whichever it is, makes the contact; all later ones move it.
 * A fact told twice changes nothing, since a {@link Line} already holds it.
 */
@Service
public class HearCall {

    private final Contacts contacts;
    private final Chronicle chronicle;
    private final IvrChoice choice;
    private final Router router;
    private final RoutingWatch watch;
    private final Clock clock;

    public HearCall(Contacts contacts, Chronicle chronicle, IvrChoice choice, Router router,
            RoutingWatch watch, Clock clock) {
        this.contacts = contacts;
        this.chronicle = chronicle;
        this.choice = choice;
        this.router = router;
        this.watch = watch;
        this.clock = clock;
    }

    @Transactional
    public void on(CallFact fact, @Nullable String cause) {
        Contact known = contacts.lock(fact.contactId()).orElse(null);
        if (known != null) {
            further(known, fact, cause);
        } else if (!begin(fact, cause)) {
            contacts.lock(fact.contactId()).ifPresent(contact -> further(contact, fact, cause));
        }
    }

    private boolean begin(CallFact fact, @Nullable String cause) {
        Caller caller = fact.caller();
        Routing routing = router.route(choice.question(caller));
        String id = fact.contactId();
        Facts facts = new Facts(id, id, null, Channel.PHONE, Objects.requireNonNullElse(caller.door(), fact.source()),
                fact.at(), routing.language(), null, Times.NONE, null, 0);
        Change change = Hearing.first(facts, fact).and(new Happening.Routed(clock.instant(), routing));
        boolean begun = chronicle.begin(change, choice.content(caller), routing, cause);
        if (begun) {
            watch.routed(change.contact().facts(), routing);
        }
        return begun;
    }

    private void further(Contact contact, CallFact fact, @Nullable String cause) {
        Change change = contact.hear(fact);
        Content content = contacts.content(contact.id());
        Content more = choice.fill(content, fact.caller());
        if (!more.equals(content)) {
            contacts.saveContent(contact.id(), more);
            change = routedAnew(change, content, fact.caller());
        }
        if (!change.contact().equals(contact) || !change.happenings().isEmpty()) {
            chronicle.write(change, cause);
        }
    }

    /** Words that came late are matched now, unless an advisor already has the contact and its matter in hand. */
    private Change routedAnew(Change change, Content before, Caller caller) {
        boolean handled = change.contact() instanceof Held || change.contact() instanceof Closed;
        if (caller.hint() == null || !before.text().isEmpty() || handled) {
            return change;
        }
        Routing routing = router.route(choice.question(caller));
        contacts.saveRouting(change.contact().id(), routing);
        watch.routed(change.contact().facts(), routing);
        return change.and(new Happening.Routed(clock.instant(), routing));
    }
}
