package se.farled.knowledge.article.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.farled.knowledge.article.ArticleHistory;
import se.farled.knowledge.article.ArticleVersion;
import se.farled.knowledge.article.EditArticles;
import se.farled.knowledge.web.Answers;
import se.farled.knowledge.web.Callers;
import se.farled.knowledge.web.Versions;

/** Shows what an article has said, and says it again. */
@RestController
@RequestMapping("/articles/{id}")
class VersionController {

    /** @param version the one to go back to */
    record RestoreForm(long version) {}

    private final ArticleHistory history;
    private final EditArticles edit;

    VersionController(ArticleHistory history, EditArticles edit) {
        this.history = history;
        this.edit = edit;
    }

    @GetMapping("/versions")
    ResponseEntity<?> versions(@PathVariable String id) {
        List<ArticleVersion> versions = history.of(id);
        return versions.isEmpty() ? Answers.missing() : ResponseEntity.ok(versions.stream().map(VersionView::of).toList());
    }

    @PostMapping("/restore")
    ResponseEntity<?> restore(@PathVariable String id, @RequestHeader HttpHeaders headers,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch, @RequestBody RestoreForm form) {
        return Versions.required(ifMatch, expected -> Answers.of(edit.restore(Callers.of(headers), expected, id, form.version()),
                now -> ResponseEntity.ok().eTag(Versions.tag(now.version())).body(now)));
    }
}
