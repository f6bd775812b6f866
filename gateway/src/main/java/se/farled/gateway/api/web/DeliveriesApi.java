package se.farled.gateway.api.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.farled.gateway.clients.CasesClient;
import se.farled.gateway.security.Actor;
import tools.jackson.databind.JsonNode;

/** How far word to each organisation came, and where it wants it. The case service keeps the wall: own organisation, or the lead. */
@RestController
class DeliveriesApi {
    private final CasesClient cases;

    DeliveriesApi(CasesClient cases) {
        this.cases = cases;
    }

    @GetMapping("/api/deliveries")
    ResponseEntity<JsonNode> list(Actor actor, @RequestParam(required = false) @Nullable String organisation,
            @RequestParam(required = false) @Nullable String state) {
        return Passed.on(cases.deliveries(actor, organisation, state));
    }

    @GetMapping("/api/receivers/{organisationId}")
    ResponseEntity<JsonNode> receiver(Actor actor, @PathVariable String organisationId) {
        return Passed.on(cases.receiver(actor, organisationId));
    }

    @PutMapping("/api/receivers/{organisationId}")
    ResponseEntity<JsonNode> keep(Actor actor, @PathVariable String organisationId, @RequestBody JsonNode wish) {
        return Passed.on(cases.keepReceiver(actor, organisationId, wish));
    }

    @PostMapping("/api/receivers/{organisationId}/rotate")
    ResponseEntity<JsonNode> rotate(Actor actor, @PathVariable String organisationId) {
        return Passed.on(cases.rotate(actor, organisationId));
    }
}
