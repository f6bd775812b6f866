package se.farled.cases.receiver.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.farled.cases.receiver.KeepReceiver;
import se.farled.cases.receiver.Receiver;
import se.farled.cases.receiver.Receivers;
import se.farled.cases.web.Asker;
import se.farled.cases.web.Refused;

/** Where an organisation wants its word: told by the organisation itself, or by who leads the contact centre. A secret is shown once. */
@RestController
@RequestMapping("/receivers/{organisationId}")
class ReceiverController {

    private final Receivers receivers;
    private final KeepReceiver keepReceiver;

    ReceiverController(Receivers receivers, KeepReceiver keepReceiver) {
        this.receivers = receivers;
        this.keepReceiver = keepReceiver;
    }

    @GetMapping
    ResponseEntity<?> read(Asker asker, @PathVariable String organisationId) {
        return may(asker, organisationId)
                ? ResponseEntity.ok(receivers.find(organisationId).map(ReceiverView::of).orElse(ReceiverView.none(organisationId)))
                : notYours();
    }

    @PutMapping
    ResponseEntity<?> keep(Asker asker, @PathVariable String organisationId, @RequestBody Wish wish) {
        if (!may(asker, organisationId)) {
            return notYours();
        }
        return switch (keepReceiver.keep(organisationId, filled(wish.webhookUrl()), filled(wish.secondEmail()))) {
            case KeepReceiver.Outcome.Kept(Receiver now, boolean secretIsNew) ->
                    ResponseEntity.ok(secretIsNew ? ReceiverView.withSecret(now) : ReceiverView.of(now));
            case KeepReceiver.Outcome.Invalid(String field, String reason) -> Refused.field(field, reason);
        };
    }

    /** A new secret; deliveries are signed with both for a day. */
    @PostMapping("/rotate")
    ResponseEntity<?> rotate(Asker asker, @PathVariable String organisationId) {
        if (!may(asker, organisationId)) {
            return notYours();
        }
        return keepReceiver.rotate(organisationId).<ResponseEntity<?>>map(now -> ResponseEntity.ok(ReceiverView.withSecret(now)))
                .orElseGet(() -> Refused.of(HttpStatus.CONFLICT, "no-webhook", "There is no webhook whose secret could be changed. Enter its address first."));
    }

    private static boolean may(Asker asker, String organisationId) {
        return asker.leads() || asker.speaksFor(organisationId);
    }

    private static ResponseEntity<?> notYours() {
        return Refused.of(HttpStatus.FORBIDDEN, "other-organisation", "Only the organisation itself and who leads the contact centre may see and change this.");
    }

    private static @Nullable String filled(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** What is wanted; null: none. */
    record Wish(@Nullable String webhookUrl, @Nullable String secondEmail) {}
}
