package se.farled.knowledge.article.web;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.farled.knowledge.article.Article;
import se.farled.knowledge.article.Articles;
import se.farled.knowledge.article.EditArticles;
import se.farled.knowledge.web.Answers;
import se.farled.knowledge.web.Callers;
import se.farled.knowledge.web.Versions;

/** Shows articles, and publishes, changes and retires them. */
@RestController
@RequestMapping("/articles")
class ArticleController {

    private final Articles articles;
    private final EditArticles edit;

    ArticleController(Articles articles, EditArticles edit) {
        this.articles = articles;
        this.edit = edit;
    }

    @GetMapping
    List<Article> search(@RequestParam(required = false) @Nullable String organisation,
            @RequestParam(required = false) @Nullable String q) {
        return articles.search(organisation, q == null || q.isBlank() ? null : q.strip());
    }

    @GetMapping("/{id}")
    ResponseEntity<?> one(@PathVariable String id) {
        return articles.find(id).<ResponseEntity<?>>map(ArticleController::tagged).orElseGet(Answers::missing);
    }

    @PostMapping
    ResponseEntity<?> publish(@RequestHeader HttpHeaders headers, @RequestBody ArticleForm form) {
        Article wanted = form.article("art-" + UUID.randomUUID());
        return Answers.of(edit.publish(Callers.of(headers), wanted), now ->
                ResponseEntity.created(URI.create("/articles/" + now.articleId())).eTag(Versions.tag(now.version())).body(now));
    }

    @PutMapping("/{id}")
    ResponseEntity<?> change(@PathVariable String id, @RequestHeader HttpHeaders headers,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody ArticleForm form) {
        return Versions.required(ifMatch, expected -> Answers.of(
                edit.change(Callers.of(headers), expected, form.article(id)), ArticleController::tagged));
    }

    @DeleteMapping("/{id}")
    ResponseEntity<?> retire(@PathVariable String id, @RequestHeader HttpHeaders headers,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        return Versions.optional(ifMatch, expected -> Answers.of(
                edit.retire(Callers.of(headers), expected, id), last -> ResponseEntity.noContent().build()));
    }

    private static ResponseEntity<?> tagged(Article now) {
        return ResponseEntity.ok().eTag(Versions.tag(now.version())).body(now);
    }
}
