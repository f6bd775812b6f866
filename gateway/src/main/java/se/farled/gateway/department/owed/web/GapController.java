package se.farled.gateway.department.owed.web;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
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
import se.farled.gateway.department.owed.AnswerGap.Outcome;
import se.farled.gateway.security.Actor;

/** A gap with the wording, and its answer: words, an article or both. */
@Controller
class GapController {
    private final AnswerGap answerGap;
    private final OwnArticles articles;
    private final OwnCases names;

    GapController(AnswerGap answerGap, OwnArticles articles, OwnCases names) {
        this.answerGap = answerGap;
        this.articles = articles;
        this.names = names;
    }

    /** The answer as it was typed. */
    record Answer(@Nullable Long version, @Nullable String articleId, @Nullable String answerSv) {
        @Override
        public String toString() {
            return "Answer[articleId=" + articleId + "]";
        }
    }

    @GetMapping("/department/gaps/{gapId}")
    Rendering show(Actor actor, @PathVariable String gapId, @RequestParam(required = false) @Nullable String said, Locale language) {
        return page(actor, gapId, language, new Answer(null, null, null)).modelAttribute("closed", "closed".equals(said)).build();
    }

    @PostMapping("/department/gaps/{gapId}")
    Rendering answer(Actor actor, @PathVariable String gapId, @ModelAttribute("typed") Answer typed, Locale language) {
        try {
            var outcome = answerGap.close(actor, gapId, typed.version(), given(typed.articleId()), given(typed.answerSv()));
            return switch (outcome) {
                case DONE -> Rendering.redirectTo("/department/gaps/" + gapId + "?said=closed").status(HttpStatus.SEE_OTHER).build();
                case GONE -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
                case STALE -> again(actor, gapId, language, typed, outcome.name(), HttpStatus.PRECONDITION_FAILED);
                case CLOSED_ALREADY -> again(actor, gapId, language, typed, outcome.name(), HttpStatus.CONFLICT);
                case NOTHING_SAID -> again(actor, gapId, language, typed, outcome.name(), HttpStatus.UNPROCESSABLE_CONTENT);
            };
        } catch (PartAway _) {
            return Rendering.view("department/gap").modelAttribute("typed", typed).modelAttribute("gapId", gapId).modelAttribute("problem", "AWAY")
                    .status(HttpStatus.SERVICE_UNAVAILABLE).build();
        }
    }

    private Rendering again(Actor actor, String gapId, Locale language, Answer typed, String problem, HttpStatus status) {
        return page(actor, gapId, language, typed).modelAttribute("problem", problem).status(status).build();
    }

    private Rendering.Builder<?> page(Actor actor, String gapId, Locale language, Answer typed) {
        var gap = answerGap.find(actor, gapId).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return Rendering.view("department/gap").modelAttribute("gap", gap).modelAttribute("gapId", gapId).modelAttribute("typed", typed)
                .modelAttribute("names", names.names(actor, language.getLanguage().equals("en")))
                .modelAttribute("titles", titles(actor));
    }

    /** Own articles by id. */
    private Map<String, String> titles(Actor actor) {
        var titles = new LinkedHashMap<String, String>();
        articles.search(actor, null).stream().sorted(Comparator.comparing(DepartmentArticle::titleSv)).forEach(one -> titles.put(one.articleId(), one.titleSv()));
        return titles;
    }

    private static @Nullable String given(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
