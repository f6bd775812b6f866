package se.farled.knowledge.topic.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import se.farled.knowledge.change.Versioned;
import se.farled.knowledge.topic.ChangeOwnership;
import se.farled.knowledge.topic.OwnershipRules;
import se.farled.knowledge.topic.Topic;
import se.farled.knowledge.topic.Topics;
import se.farled.knowledge.web.Answers;
import se.farled.knowledge.web.Callers;
import se.farled.knowledge.web.Versions;

/** Shows topics, and shows and changes who owns them. */
@RestController
class TopicController {

    private final Topics topics;
    private final OwnershipRules rules;
    private final ChangeOwnership changeOwnership;

    TopicController(Topics topics, OwnershipRules rules, ChangeOwnership changeOwnership) {
        this.topics = topics;
        this.rules = rules;
        this.changeOwnership = changeOwnership;
    }

    @GetMapping("/topics")
    List<Topic> all() {
        return topics.all();
    }

    @GetMapping("/topics/{id}")
    ResponseEntity<?> one(@PathVariable String id) {
        return topics.find(id).<ResponseEntity<?>>map(TopicController::tagged).orElseGet(Answers::missing);
    }

    @GetMapping("/topics/{id}/ownership")
    ResponseEntity<?> ownership(@PathVariable String id) {
        return rules.find(id).<ResponseEntity<?>>map(TopicController::tagged).orElseGet(Answers::missing);
    }

    @PutMapping("/topics/{id}/ownership")
    ResponseEntity<?> changeOwnership(@PathVariable String id, @RequestHeader HttpHeaders headers,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody OwnershipForm form) {
        return Versions.required(ifMatch, expected -> Answers.of(
                changeOwnership.change(Callers.of(headers), expected, form.rule(id)), TopicController::tagged));
    }

    private static ResponseEntity<?> tagged(Versioned<?> now) {
        return ResponseEntity.ok().eTag(Versions.tag(now.version())).body(now);
    }
}
