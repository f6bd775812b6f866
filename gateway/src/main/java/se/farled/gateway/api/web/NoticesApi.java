package se.farled.gateway.api.web;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.farled.gateway.clients.InnerAnswer;
import se.farled.gateway.clients.NoticesClient;
import se.farled.gateway.problem.Problem;
import se.farled.gateway.security.Actor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Notices over the API. Those in force are everybody's inside; a draft is seen by its own organisation alone. */
@RestController
class NoticesApi {
    private static final List<String> IN_FORCE = List.of("ANNOUNCED", "BRIEFED", "PUBLIC");

    private final NoticesClient notices;

    NoticesApi(NoticesClient notices) {
        this.notices = notices;
    }

    @GetMapping("/api/notices")
    ResponseEntity<JsonNode> list(Actor actor, @RequestParam(required = false) @Nullable String organisation,
            @RequestParam(required = false) @Nullable String state) {
        var answer = notices.notices(actor, organisation, state);
        return Passed.on(answer.ok() ? only(answer, one -> mayRead(actor, one) && (state != null || IN_FORCE.contains(state(one)))) : answer);
    }

    @GetMapping("/api/notices/{noticeId}")
    ResponseEntity<JsonNode> find(Actor actor, @PathVariable String noticeId) {
        var answer = notices.notice(actor, noticeId);
        if (answer.ok() && answer.body() != null && !mayRead(actor, answer.body())) {
            throw Problem.notFound("There is no such notice.").asException();
        }
        return Passed.on(answer);
    }

    /** An editor who names no organisation means their own. */
    @PostMapping("/api/notices")
    ResponseEntity<JsonNode> announce(Actor actor, @RequestBody JsonNode notice) {
        if (notice instanceof ObjectNode fields && !fields.hasNonNull("organisationId")) {
            fields.put("organisationId", actor.organisationId());
        }
        return Passed.on(notices.announce(actor, notice));
    }

    @PutMapping("/api/notices/{noticeId}")
    ResponseEntity<JsonNode> change(Actor actor, @PathVariable String noticeId, @RequestBody JsonNode notice,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version) {
        return Passed.on(notices.change(actor, noticeId, notice, version));
    }

    @PostMapping("/api/notices/{noticeId}/briefing")
    ResponseEntity<JsonNode> brief(Actor actor, @PathVariable String noticeId, @RequestBody JsonNode briefing,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version) {
        return Passed.on(notices.step(actor, noticeId, "briefing", briefing, version));
    }

    @PostMapping("/api/notices/{noticeId}/publish")
    ResponseEntity<JsonNode> publish(Actor actor, @PathVariable String noticeId, @RequestBody(required = false) @Nullable JsonNode how,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version) {
        return Passed.on(notices.step(actor, noticeId, "publish", how, version));
    }

    @PostMapping("/api/notices/{noticeId}/withdraw")
    ResponseEntity<JsonNode> withdraw(Actor actor, @PathVariable String noticeId,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version) {
        return Passed.on(notices.step(actor, noticeId, "withdraw", null, version));
    }

    private static boolean mayRead(Actor actor, JsonNode notice) {
        return !state(notice).equals("DRAFT") || notice.path("organisationId").asString("").equals(actor.organisationId());
    }

    private static String state(JsonNode notice) {
        return notice.path("state").asString("");
    }

    private static InnerAnswer only(InnerAnswer answer, Predicate<JsonNode> wanted) {
        var kept = JsonNodeFactory.instance.arrayNode();
        Stream.ofNullable(answer.body()).flatMap(JsonNode::valueStream).filter(wanted).forEach(kept::add);
        return new InnerAnswer(answer.status(), kept, answer.etag());
    }
}
