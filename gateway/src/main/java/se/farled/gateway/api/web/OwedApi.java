package se.farled.gateway.api.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.farled.gateway.clients.InnerAnswer;
import se.farled.gateway.clients.OwedClient;
import se.farled.gateway.clients.RouterClient;
import se.farled.gateway.problem.Problem;
import se.farled.gateway.security.Actor;
import se.farled.gateway.security.Role;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What organisations owe the advisors: knowledge gaps and all else with a clock, and the surges behind some of it. */
@RestController
class OwedApi {
    private final OwedClient owed;
    private final RouterClient router;

    OwedApi(OwedClient owed, RouterClient router) {
        this.owed = owed;
        this.router = router;
    }

    @PostMapping("/api/gaps")
    ResponseEntity<JsonNode> report(Actor actor, @RequestBody JsonNode gap) {
        return Passed.on(owed.report(actor, gap));
    }

    @GetMapping("/api/gaps")
    ResponseEntity<JsonNode> gaps(Actor actor, @RequestParam(required = false) @Nullable String organisation,
            @RequestParam(required = false) @Nullable Boolean open) {
        return Passed.on(owed.gaps(actor, seenBy(actor, organisation), open));
    }

    @PostMapping("/api/gaps/{gapId}/close")
    ResponseEntity<JsonNode> close(Actor actor, @PathVariable String gapId, @RequestBody JsonNode answer,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version) {
        return Passed.on(owed.close(actor, gapId, answer, version));
    }

    @GetMapping("/api/owed")
    ResponseEntity<JsonNode> owed(Actor actor, @RequestParam(required = false) @Nullable String organisation) {
        return Passed.on(owed.owed(actor, seenBy(actor, organisation)));
    }

    @GetMapping("/api/surges")
    ResponseEntity<JsonNode> surges(Actor actor, @RequestParam(required = false) @Nullable Boolean open) {
        var answer = router.surges(actor, open);
        if (!answer.ok() || answer.body() == null) {
            return Passed.on(answer);
        }
        var seen = JsonNodeFactory.instance.arrayNode();
        answer.body().valueStream().filter(surge -> maySee(actor, surge)).forEach(seen::add);
        return Passed.on(new InnerAnswer(answer.status(), seen, answer.etag()));
    }

    @GetMapping("/api/surges/{surgeId}")
    ResponseEntity<JsonNode> surge(Actor actor, @PathVariable String surgeId) {
        var answer = router.surge(actor, surgeId);
        if (answer.ok() && answer.body() != null && !maySee(actor, answer.body())) {
            throw Problem.notFound("There is no such surge at your organisation.").asException();
        }
        return Passed.on(answer);
    }

    /** Examples are residents' words: an organisation sees those of its own matters. */
    private static boolean maySee(Actor actor, JsonNode surge) {
        return actor.role() != Role.EDITOR || surge.path("organisationId").asString("").equals(actor.organisationId());
    }

    private static @Nullable String seenBy(Actor actor, @Nullable String organisation) {
        if (actor.role() == Role.EDITOR && organisation != null && !organisation.equals(actor.organisationId())) {
            throw Problem.of("forbidden", 403, "Not allowed", "You see what your own organisation owes only.").asException();
        }
        return actor.role() == Role.EDITOR ? actor.organisationId() : organisation;
    }
}
