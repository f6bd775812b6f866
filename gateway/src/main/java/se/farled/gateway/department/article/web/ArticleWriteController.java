package se.farled.gateway.department.article.web;

import java.util.LinkedHashSet;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import se.farled.gateway.clients.PartAway;
import se.farled.gateway.department.Difference;
import se.farled.gateway.department.article.ArticleOutcome;
import se.farled.gateway.department.article.DepartmentArticle;
import se.farled.gateway.department.article.OwnArticles;
import se.farled.gateway.department.article.WriteArticle;
import se.farled.gateway.department.owed.AnswerGap;
import se.farled.gateway.security.Actor;

/** Takes what an editor wrote about an article. Whatever comes of it, what was typed stays on the page. */
@Controller
class ArticleWriteController {
    private final WriteArticle write;
    private final OwnArticles own;
    private final AnswerGap answerGap;
    private final ArticlePage page;

    ArticleWriteController(WriteArticle write, OwnArticles own, AnswerGap answerGap, ArticlePage page) {
        this.answerGap = answerGap;
        this.write = write;
        this.own = own;
        this.page = page;
    }

    @PostMapping("/department/articles")
    Rendering create(Actor actor, @ModelAttribute("form") ArticleForm form, Locale language) {
        return keep(actor, null, form, language);
    }

    @PostMapping("/department/articles/{articleId}")
    Rendering change(Actor actor, @PathVariable String articleId, @ModelAttribute("form") ArticleForm form, Locale language) {
        return keep(actor, articleId, form, language);
    }

    /**
     * What was on the page.
     *
     * @param version the newest version then
     * @param earlier the version to go back to
     */
    record Seen(@Nullable Long version, @Nullable Long earlier) {
    }

    @PostMapping("/department/articles/{articleId}/restore")
    Rendering restore(Actor actor, @PathVariable String articleId, @ModelAttribute Seen seen, Locale language) {
        return answer(actor, articleId, write.restore(actor, articleId, version(seen.version()), version(seen.earlier())), "restored", language);
    }

    @PostMapping("/department/articles/{articleId}/retire")
    Rendering retire(Actor actor, @PathVariable String articleId, @ModelAttribute Seen seen, Locale language) {
        return answer(actor, articleId, write.retire(actor, articleId, version(seen.version())), "saved", language);
    }

    private Rendering keep(Actor actor, @Nullable String articleId, ArticleForm form, Locale language) {
        if (form.step().equals("look")) {
            return page.with(actor, form, articleId, language).build();
        }
        if (form.step().equals("try")) {
            return page.with(actor, form, articleId, language).modelAttribute("trial", page.tried(actor, form, articleId)).build();
        }
        var wrong = new LinkedHashSet<String>();
        var draft = form.meant(actor.organisationId(), wrong);
        if (!wrong.isEmpty()) {
            return page.wrong(actor, form, articleId, language, wrong);
        }
        try {
            return switch (write.keep(actor, articleId, form.version(), draft)) {
                case ArticleOutcome.Done(var now) -> to("/department/articles/" + now.articleId() + "?said=" + (closes(actor, form, now) ? "closed" : "saved"));
                case ArticleOutcome.Stale(var now) -> page.again(actor, form.on(now.version()), articleId, language, "stale", HttpStatus.PRECONDITION_FAILED)
                        .modelAttribute("differences", Difference.between(form.said(), ArticleForm.of(now).said())).build();
                case ArticleOutcome.Wrong(var fields) -> page.wrong(actor, form, articleId, language, fields);
                case ArticleOutcome.Retired _, ArticleOutcome.Gone _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            };
        } catch (PartAway _) {
            return page.again(actor, form, articleId, language, "away", HttpStatus.SERVICE_UNAVAILABLE).build();
        }
    }

    /** An article written for a gap answers it. */
    private boolean closes(Actor actor, ArticleForm form, DepartmentArticle now) {
        return !form.gapId().isEmpty() && answerGap.close(actor, form.gapId(), null, now.articleId(), null) == AnswerGap.Outcome.DONE;
    }

    private Rendering answer(Actor actor, String articleId, ArticleOutcome outcome, String said, Locale language) {
        return switch (outcome) {
            case ArticleOutcome.Done _ -> to("/department/articles/" + articleId + "?said=" + said);
            case ArticleOutcome.Retired _ -> to("/department/articles?said=retired");
            case ArticleOutcome.Stale(var now) -> page.again(actor, ArticleForm.of(now), articleId, language, "stale", HttpStatus.PRECONDITION_FAILED).build();
            case ArticleOutcome.Wrong(var fields) -> page.wrong(actor, ArticleForm.of(own.find(actor, articleId)
                    .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND))), articleId, language, fields);
            case ArticleOutcome.Gone _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private static Rendering to(String address) {
        return Rendering.redirectTo(address).status(HttpStatus.SEE_OTHER).build();
    }

    private static long version(@Nullable Long given) {
        return given == null ? 0 : given;
    }
}
