package se.farled.gateway.api.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.farled.gateway.clients.KnowledgeClient;
import se.farled.gateway.clients.RouterClient;
import se.farled.gateway.security.Actor;
import tools.jackson.databind.JsonNode;

/** The knowledge base over the API. Topics and organisations come from the router, which knows them also while the knowledge service is away. */
@RestController
class KnowledgeApi {
    private final KnowledgeClient knowledge;
    private final RouterClient router;

    KnowledgeApi(KnowledgeClient knowledge, RouterClient router) {
        this.knowledge = knowledge;
        this.router = router;
    }

    @GetMapping("/api/topics")
    ResponseEntity<JsonNode> topics(Actor actor, @RequestParam(required = false) @Nullable String q) {
        return Passed.on(router.topics(actor, q));
    }

    @GetMapping("/api/organisations")
    ResponseEntity<JsonNode> organisations(Actor actor) {
        return Passed.on(router.organisations(actor));
    }

    @GetMapping("/api/articles")
    ResponseEntity<JsonNode> articles(Actor actor, @RequestParam(required = false) @Nullable String organisation,
            @RequestParam(required = false) @Nullable String q) {
        return Passed.on(knowledge.articles(actor, organisation, q));
    }

    @GetMapping("/api/articles/{articleId}")
    ResponseEntity<JsonNode> article(Actor actor, @PathVariable String articleId) {
        return Passed.on(knowledge.article(actor, articleId));
    }

    @PostMapping("/api/articles")
    ResponseEntity<JsonNode> publish(Actor actor, @RequestBody JsonNode article) {
        return Passed.on(knowledge.publish(actor, article));
    }

    @PutMapping("/api/articles/{articleId}")
    ResponseEntity<JsonNode> change(Actor actor, @PathVariable String articleId, @RequestBody JsonNode article,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version) {
        return Passed.on(knowledge.change(actor, articleId, article, version));
    }

    @DeleteMapping("/api/articles/{articleId}")
    ResponseEntity<JsonNode> retire(Actor actor, @PathVariable String articleId,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version) {
        return Passed.on(knowledge.retire(actor, articleId, version));
    }
}
