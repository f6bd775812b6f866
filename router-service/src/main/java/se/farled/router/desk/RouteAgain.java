package se.farled.router.desk;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.farled.router.contact.Chronicle;
import se.farled.router.contact.Contact;
import se.farled.router.contact.Contacts;
import se.farled.router.contact.Happening;
import se.farled.router.contact.Held;
import se.farled.router.contact.RoutingWatch;
import se.farled.router.knowledge.Knowledge;
import se.farled.router.knowledge.Topic;
import se.farled.router.matching.Question;
import se.farled.router.routing.Router;
import se.farled.router.routing.Routing;

/** The advisor's own words, or the answer to the clarifying question, make the contact's newest decision. */
@Service
public class RouteAgain {

    private final Contacts contacts;
    private final Chronicle chronicle;
    private final Router router;
    private final Knowledge knowledge;
    private final RoutingWatch watch;
    private final Clock clock;

    public RouteAgain(Contacts contacts, Chronicle chronicle, Router router, Knowledge knowledge, RoutingWatch watch,
            Clock clock) {
        this.contacts = contacts;
        this.chronicle = chronicle;
        this.router = router;
        this.knowledge = knowledge;
        this.watch = watch;
        this.clock = clock;
    }

    /** Without a text the resident's own words are matched again, of a call what was last written down of it. */
    @Transactional
    public DeskResult<Routing> route(String contactId, String advisorId, @Nullable String text,
            @Nullable String topicId, @Nullable String optionId) {
        Contact contact = contacts.lock(contactId).orElse(null);
        return switch (contact) {
            case null -> new DeskResult.Unknown<>();
            case Held held when held.heldBy(advisorId) ->
                new DeskResult.Done<>(rerouted(held, text, topicId, optionId));
            default -> new DeskResult.NotYours<>();
        };
    }

    private Routing rerouted(Held held, @Nullable String text, @Nullable String topicId, @Nullable String optionId) {
        boolean heard = text != null && !text.isBlank();
        String words = heard ? text : contacts.words(held.id());
        Routing routing = router.route(new Question(words, held.facts().language(), topicId, optionId));
        contacts.saveRouting(held.id(), routing);
        if (heard) {
            contacts.note(held.id(), secret(routing) ? "" : words);
        }
        chronicle.write(held.rerouted(new Happening.Routed(clock.instant(), routing)), null);
        watch.routed(held.facts(), routing);
        return routing;
    }

    /** Of a matter under secrecy the contact centre writes nothing down. */
    private boolean secret(Routing routing) {
        return !routing.topics().isEmpty()
                && knowledge.current().topic(routing.topics().getFirst().topicId()).filter(Topic::secrecy).isPresent();
    }
}
