package se.farled.router.desk.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import se.farled.router.contact.Channel;
import se.farled.router.contact.Contact;
import se.farled.router.contact.ContactState;
import se.farled.router.desk.DeskEntry;
import se.farled.router.desk.DeskOrder;
import se.farled.router.desk.KeepContact;
import se.farled.router.desk.ReadContact;
import se.farled.router.desk.TakeContact;
import se.farled.router.notice.FindNotices;
import se.farled.router.notice.ToldNotice;
import se.farled.router.routing.ExplainRouting;
import se.farled.router.routing.ToldRouting;

/** Who waits, and taking, keeping and giving back. */
@RestController
@RequestMapping("/desk")
class DeskController {

    private static final int MOST = 500;
    private static final Duration ENDED_SHOWN = Duration.ofHours(24);

    private final DeskOrder order;
    private final TakeContact takeContact;
    private final KeepContact keepContact;
    private final ReadContact readContact;
    private final TellContact tell;
    private final ExplainRouting explain;
    private final FindNotices notices;
    private final Clock clock;

    DeskController(DeskOrder order, TakeContact takeContact, KeepContact keepContact, ReadContact readContact,
            TellContact tell, ExplainRouting explain, FindNotices notices, Clock clock) {
        this.order = order;
        this.takeContact = takeContact;
        this.keepContact = keepContact;
        this.readContact = readContact;
        this.tell = tell;
        this.explain = explain;
        this.notices = notices;
        this.clock = clock;
    }

    @GetMapping
    List<EntryJson> desk(@RequestHeader(name = Actor.HEADER, required = false) @Nullable String actor) {
        return order.entries(MOST, clock.instant().minus(ENDED_SHOWN)).stream()
                .map(entry -> EntryJson.of(entry, explain.shortly(entry.decision()),
                        notices.of(entry.decision().topicId(), words(entry)).stream().map(ToldNotice::shortly).toList(), actor)).toList();
    }

    @GetMapping("/mine")
    ResponseEntity<ContactJson> mine(@RequestHeader(Actor.HEADER) String actor) {
        return orNothing(order.heldBy(actor).flatMap(readContact::byId), actor);
    }

    @PostMapping("/take")
    ResponseEntity<ContactJson> takeNext(@RequestHeader(Actor.HEADER) String actor) {
        return orNothing(takeContact.next(actor).map(readContact::of), actor);
    }

    @PostMapping("/{contactId}/take")
    ContactJson takeOne(@PathVariable UUID contactId, @RequestHeader(Actor.HEADER) String actor) {
        Contact taken = Answers.value(takeContact.one(contactId.toString(), actor));
        return json(readContact.of(taken), actor);
    }

    @PostMapping("/{contactId}/heartbeat")
    HeartbeatJson heartbeat(@PathVariable UUID contactId, @RequestHeader(Actor.HEADER) String actor) {
        return new HeartbeatJson(Answers.value(keepContact.heartbeat(contactId.toString(), actor)));
    }

    @PostMapping("/{contactId}/release")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void release(@PathVariable UUID contactId, @RequestHeader(Actor.HEADER) String actor) {
        Answers.value(keepContact.release(contactId.toString(), actor));
    }

    private ResponseEntity<ContactJson> orNothing(Optional<ReadContact.ContactFile> file, String actor) {
        return file.map(found -> ResponseEntity.ok(json(found, actor)))
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    private ContactJson json(ReadContact.ContactFile file, String actor) {
        return tell.of(file, actor);
    }

    private static String words(DeskEntry entry) {
        return entry.subject() == null ? entry.excerpt() : entry.subject() + "\n" + entry.excerpt();
    }

    record HeartbeatJson(Instant until) {}

    /** `held`: a desk has it; one that is taken and not held is talked with on a line, as the exchange says. */
    record EntryJson(String contactId, Channel channel, Instant since, @Nullable String subject, String excerpt,
            ContactState state, boolean mine, @Nullable String ticket, boolean callback, boolean held, ToldRouting.Short routing,
            List<ToldNotice.Short> notices) {

        static EntryJson of(DeskEntry entry, ToldRouting.Short routing, List<ToldNotice.Short> notices,
                @Nullable String actor) {
            return new EntryJson(entry.contactId(), entry.channel(), entry.since(), entry.subject(), entry.excerpt(),
                    entry.state(), entry.holder() != null && entry.holder().equals(actor), entry.ticket(),
                    entry.state() == ContactState.CALLBACK_WAITING, entry.holder() != null, routing, notices);
        }
    }
}
