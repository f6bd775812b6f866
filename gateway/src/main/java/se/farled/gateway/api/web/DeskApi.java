package se.farled.gateway.api.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.farled.gateway.clients.RouterClient;
import se.farled.gateway.security.Actor;
import tools.jackson.databind.JsonNode;

/** The advisor's desk over the API. */
@RestController
class DeskApi {
    private final RouterClient router;

    DeskApi(RouterClient router) {
        this.router = router;
    }

    @GetMapping("/api/match")
    ResponseEntity<JsonNode> match(Actor actor, @RequestParam String q, @RequestParam(required = false) @Nullable String lang,
            @RequestParam(required = false) @Nullable String topicId, @RequestParam(required = false) @Nullable String optionId) {
        return Passed.on(router.match(actor, q, lang, topicId, optionId));
    }

    @GetMapping("/api/desk")
    ResponseEntity<JsonNode> desk(Actor actor) {
        return Passed.on(router.desk(actor));
    }

    @GetMapping("/api/desk/mine")
    ResponseEntity<JsonNode> mine(Actor actor) {
        return Passed.on(router.mine(actor));
    }

    @PostMapping("/api/desk/take")
    ResponseEntity<JsonNode> take(Actor actor) {
        return Passed.on(router.take(actor));
    }

    @PostMapping("/api/desk/{contactId}/take")
    ResponseEntity<JsonNode> takeThis(Actor actor, @PathVariable String contactId) {
        return Passed.on(router.atDesk(actor, contactId, "take", null));
    }

    @PostMapping("/api/desk/{contactId}/heartbeat")
    ResponseEntity<JsonNode> heartbeat(Actor actor, @PathVariable String contactId) {
        return Passed.on(router.atDesk(actor, contactId, "heartbeat", null));
    }

    @PostMapping("/api/desk/{contactId}/release")
    ResponseEntity<JsonNode> release(Actor actor, @PathVariable String contactId) {
        return Passed.on(router.atDesk(actor, contactId, "release", null));
    }

    @PostMapping("/api/desk/{contactId}/route")
    ResponseEntity<JsonNode> route(Actor actor, @PathVariable String contactId, @RequestBody JsonNode words) {
        return Passed.on(router.atDesk(actor, contactId, "route", words));
    }

    @PostMapping("/api/desk/{contactId}/finish")
    ResponseEntity<JsonNode> finish(Actor actor, @PathVariable String contactId, @RequestBody JsonNode outcome) {
        return Passed.on(router.atDesk(actor, contactId, "finish", outcome));
    }

    @PostMapping("/api/desk/{contactId}/undo")
    ResponseEntity<JsonNode> undo(Actor actor, @PathVariable String contactId) {
        return Passed.on(router.atDesk(actor, contactId, "undo", null));
    }

    @GetMapping("/api/figures")
    ResponseEntity<JsonNode> figures(Actor actor, @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to) {
        return Passed.on(router.figures(actor, from, to));
    }
}
