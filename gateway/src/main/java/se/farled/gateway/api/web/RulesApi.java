package se.farled.gateway.api.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import se.farled.gateway.clients.RulesClient;
import se.farled.gateway.security.Actor;
import tools.jackson.databind.JsonNode;

/** How the router decides, over the API: thresholds and ownership rules, each to be tried before it holds. */
@RestController
class RulesApi {
    private final RulesClient rules;

    RulesApi(RulesClient rules) {
        this.rules = rules;
    }

    @GetMapping("/api/policy")
    ResponseEntity<JsonNode> policy(Actor actor) {
        return Passed.on(rules.policy(actor));
    }

    @PutMapping("/api/policy")
    ResponseEntity<JsonNode> changePolicy(Actor actor, @RequestBody JsonNode thresholds,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version) {
        return Passed.on(rules.changePolicy(actor, thresholds, version));
    }

    @PostMapping("/api/policy/try")
    ResponseEntity<JsonNode> tryPolicy(Actor actor, @RequestBody JsonNode thresholds) {
        return Passed.on(rules.tryPolicy(actor, thresholds));
    }

    @PostMapping("/api/rules/{topicId}/try")
    ResponseEntity<JsonNode> tryRule(Actor actor, @PathVariable String topicId, @RequestBody JsonNode rule) {
        return Passed.on(rules.tryRule(actor, topicId, rule));
    }

    @GetMapping("/api/topics/{topicId}/ownership")
    ResponseEntity<JsonNode> ownership(Actor actor, @PathVariable String topicId) {
        return Passed.on(rules.ownership(actor, topicId));
    }

    @PutMapping("/api/topics/{topicId}/ownership")
    ResponseEntity<JsonNode> changeOwnership(Actor actor, @PathVariable String topicId, @RequestBody JsonNode rule,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version) {
        return Passed.on(rules.changeOwnership(actor, topicId, rule, version));
    }
}
