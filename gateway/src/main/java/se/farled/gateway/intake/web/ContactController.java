package se.farled.gateway.intake.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import se.farled.gateway.intake.IntakeOutcome;
import se.farled.gateway.intake.ReceiveContact;
import se.farled.gateway.problem.Problem;
import se.farled.gateway.reference.Reference;
import se.farled.gateway.reference.StatusLinks;
import se.farled.gateway.security.Actor;

/** Takes contacts over the API. */
@RestController
class ContactController {
    private final ReceiveContact receiveContact;
    private final StatusLinks links;

    ContactController(ReceiveContact receiveContact, StatusLinks links) {
        this.receiveContact = receiveContact;
        this.links = links;
    }

    @PostMapping(path = "/api/contacts", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.ACCEPTED)
    Map<String, Object> receive(@RequestBody ContactJson contact,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key, Actor actor) {
        var draft = contact.draft();
        var entryPoint = switch (draft.channel()) {
            case WEB -> "api";
            case WALK_IN -> "reception";
            case PHONE -> "desk";
            case EMAIL -> "mailbox";
        };
        return switch (receiveContact.receive(draft, actor, entryPoint, key)) {
            case IntakeOutcome.Accepted accepted -> answer(accepted.contactId(), accepted.ticket());
            case IntakeOutcome.Invalid invalid -> throw Problem.refused(invalid.violations()).asException();
            case IntakeOutcome.NotAllowed _ -> throw (actor.signedIn()
                    ? Problem.of("forbidden", 403, "Not allowed", "Your role may not register contacts of this channel.")
                    : Problem.of("unauthenticated", 401, "Not signed in", "Only WEB is open to anyone; sign in for other channels.")).asException();
            case IntakeOutcome.KeyUsedOtherwise _ -> throw Problem.of("idempotency-key-reused", 422, "Key already used",
                    "This Idempotency-Key came with another body before; use a new key for a new contact.").asException();
            case IntakeOutcome.NotConfirmed _ -> throw Problem.away("kafka",
                    "The contact was not taken in. Nothing is lost at your side: send it again with the same Idempotency-Key.").asException();
        };
    }

    private Map<String, Object> answer(UUID contactId, @Nullable String ticket) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("contactId", contactId);
        answer.put("reference", Reference.of(contactId));
        answer.put("statusUrl", links.url(contactId));
        if (ticket != null) {
            answer.put("ticket", ticket);
        }
        return answer;
    }
}
