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
import se.farled.gateway.clients.CasesClient;
import se.farled.gateway.problem.Problem;
import se.farled.gateway.security.Actor;
import se.farled.gateway.security.Role;
import tools.jackson.databind.JsonNode;

/** Cases over the API. An organisation sees and answers its own. */
@RestController
class CasesApi {
    private final CasesClient cases;

    CasesApi(CasesClient cases) {
        this.cases = cases;
    }

    @GetMapping("/api/cases")
    ResponseEntity<JsonNode> list(Actor actor, @RequestParam(required = false) @Nullable String organisation,
            @RequestParam(required = false) @Nullable String state) {
        if (actor.role() == Role.EDITOR && organisation != null && !organisation.equals(actor.organisationId())) {
            throw Problem.of("forbidden", 403, "Not allowed", "You see the cases of your own organisation only.").asException();
        }
        return Passed.on(cases.cases(actor, actor.role() == Role.EDITOR ? actor.organisationId() : organisation, state));
    }

    @GetMapping("/api/cases/{caseId}")
    ResponseEntity<JsonNode> find(Actor actor, @PathVariable String caseId) {
        return Passed.on(cases.find(actor, caseId));
    }

    @PostMapping("/api/cases/{caseId}/accept")
    ResponseEntity<JsonNode> accept(Actor actor, @PathVariable String caseId,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version) {
        return Passed.on(cases.answer(actor, caseId, "accept", null, version));
    }

    @PostMapping("/api/cases/{caseId}/refuse")
    ResponseEntity<JsonNode> refuse(Actor actor, @PathVariable String caseId, @RequestBody JsonNode reason,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version) {
        return Passed.on(cases.answer(actor, caseId, "refuse", reason, version));
    }

    @PostMapping("/api/cases/{caseId}/close")
    ResponseEntity<JsonNode> close(Actor actor, @PathVariable String caseId,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version) {
        return Passed.on(cases.answer(actor, caseId, "close", null, version));
    }
}
