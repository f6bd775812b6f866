package se.farled.gateway.api.web;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import se.farled.gateway.api.OwnContacts;
import se.farled.gateway.clients.RouterClient;
import se.farled.gateway.problem.Problem;
import se.farled.gateway.reference.Reference;
import se.farled.gateway.reference.StatusLinks;
import se.farled.gateway.security.Actor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A contact over the API, with the two names that only the gateway knows: the reference and the status link. */
@RestController
class ContactsApi {
    private final RouterClient router;
    private final OwnContacts ownContacts;
    private final StatusLinks links;

    ContactsApi(RouterClient router, OwnContacts ownContacts, StatusLinks links) {
        this.router = router;
        this.ownContacts = ownContacts;
        this.links = links;
    }

    @GetMapping("/api/contacts/{contactId}")
    ResponseEntity<JsonNode> contact(Actor actor, @PathVariable String contactId) {
        var id = id(contactId);
        ownContacts.check(actor, id.toString());
        var answer = router.contact(actor, id.toString());
        if (answer.ok() && answer.body() instanceof ObjectNode contact) {
            contact.put("reference", Reference.of(id));
            contact.put("statusUrl", links.url(id));
        }
        return Passed.on(answer);
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw Problem.notFound("A contact's id is a UUID.").asException();
        }
    }
}
