package se.farled.gateway.department.article.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import se.farled.gateway.clients.PartAway;
import se.farled.gateway.department.OwnCases;
import se.farled.gateway.department.article.DepartmentArticle;
import se.farled.gateway.department.article.OwnArticles;
import se.farled.gateway.department.owed.AnswerGap;
import se.farled.gateway.department.owed.Gap;
import se.farled.gateway.security.Actor;

/** Shows an organisation's articles, the form for one of them, and its versions. */
@Controller
class ArticleController {
    private static final ZoneId CITY = ZoneId.of("Europe/Stockholm");
    private static final int MONTHS_TO_REVIEW = 6;

    private final OwnArticles own;
    private final OwnCases names;
    private final AnswerGap answerGap;
    private final ArticlePage page;
    private final Clock clock;

    ArticleController(OwnArticles own, OwnCases names, AnswerGap answerGap, ArticlePage page, Clock clock) {
        this.answerGap = answerGap;
        this.own = own;
        this.names = names;
        this.page = page;
        this.clock = clock;
    }

    @GetMapping("/department/articles")
    String list(Actor actor, @RequestParam(required = false) @Nullable String q, @RequestParam(required = false) @Nullable String said, Model model) {
        var words = q == null ? "" : q.strip();
        model.addAttribute("retired", "retired".equals(said));
        model.addAttribute("words", words);
        model.addAttribute("today", today());
        try {
            model.addAttribute("articles", own.search(actor, words.isEmpty() ? null : words));
        } catch (PartAway _) {
            model.addAttribute("away", true);
        }
        return "department/articles";
    }

    /** `gap`: the one that it is to close. */
    @GetMapping("/department/articles/new")
    Rendering fresh(Actor actor, @RequestParam(name = "gap", required = false) @Nullable String gapId, Locale language) {
        var review = today().plusMonths(MONTHS_TO_REVIEW);
        var form = gap(actor, gapId).map(gap -> ArticleForm.blank(review, gap.topicId() == null ? List.of() : List.of(gap.topicId()), gap.gapId())
                .trying(gap.wording())).orElseGet(() -> ArticleForm.blank(review, List.of(), ""));
        return page.with(actor, form, null, language).build();
    }

    /** `said`: what has just been done. */
    @GetMapping("/department/articles/{articleId}")
    Rendering show(Actor actor, @PathVariable String articleId, @RequestParam(name = "gap", required = false) @Nullable String gapId,
            @RequestParam(required = false) @Nullable String said, Locale language) {
        var form = ArticleForm.of(found(actor, articleId));
        return page.with(actor, gap(actor, gapId).map(gap -> form.closing(gap.gapId()).trying(gap.wording())).orElse(form), articleId, language)
                .modelAttribute("said", said == null || !said.matches("saved|closed|restored") ? "" : said).build();
    }

    @GetMapping("/department/articles/{articleId}/versions")
    Rendering versions(Actor actor, @PathVariable String articleId, Locale language) {
        var article = found(actor, articleId);
        return Rendering.view("department/versions").modelAttribute("article", article)
                .modelAttribute("changes", own.history(actor, article))
                .modelAttribute("names", names.names(actor, language.getLanguage().equals("en"))).build();
    }

    /** What the desk would see, while the form is being typed into. */
    @PostMapping("/department/articles/view")
    String view(Actor actor, @ModelAttribute("form") ArticleForm form, Model model) {
        model.addAttribute("view", form.meant(actor.organisationId(), new HashSet<>()));
        return "department/article-view :: view";
    }

    private DepartmentArticle found(Actor actor, String articleId) {
        return own.find(actor, articleId).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Optional<Gap> gap(Actor actor, @Nullable String gapId) {
        return gapId == null ? Optional.empty() : answerGap.find(actor, gapId).filter(gap -> gap.closedAt() == null);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), CITY);
    }
}
