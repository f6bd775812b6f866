package se.farled.gateway.api.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.farled.gateway.clients.RouterClient;
import se.farled.gateway.security.Actor;
import tools.jackson.databind.JsonNode;

/** What the desk has taught the router, and what waits for a second person or the lead. Nobody is told who taught it. */
@RestController
@RequestMapping("/api/corrections")
class CorrectionsApi {
    private final RouterClient router;

    CorrectionsApi(RouterClient router) {
        this.router = router;
    }

    @GetMapping
    ResponseEntity<JsonNode> corrections(Actor actor, @RequestParam(required = false) @Nullable Boolean held) {
        return Passed.on(router.corrections(actor, held));
    }

    @PostMapping("/{correctionId}/accept")
    ResponseEntity<JsonNode> accept(Actor actor, @PathVariable String correctionId) {
        return Passed.on(router.judge(actor, correctionId, "accept"));
    }

    @PostMapping("/{correctionId}/reject")
    ResponseEntity<JsonNode> reject(Actor actor, @PathVariable String correctionId) {
        return Passed.on(router.judge(actor, correctionId, "reject"));
    }
}
