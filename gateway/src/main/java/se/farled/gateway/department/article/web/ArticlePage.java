package se.farled.gateway.department.article.web;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.Rendering;
import se.farled.gateway.clients.PartAway;
import se.farled.gateway.department.OwnTopics;
import se.farled.gateway.department.WrongFields;
import se.farled.gateway.department.article.TryQuestions;
import se.farled.gateway.security.Actor;

/** The page on which an article is written: the form, and beside it what the desk sees and what sample questions find. */
@Component
class ArticlePage {
    private final OwnTopics topics;
    private final TryQuestions tryQuestions;

    ArticlePage(OwnTopics topics, TryQuestions tryQuestions) {
        this.topics = topics;
        this.tryQuestions = tryQuestions;
    }

    /**
     * The page with a form on it.
     *
     * @param articleId null when it is new
     */
    Rendering.Builder<?> with(Actor actor, ArticleForm form, @Nullable String articleId, Locale language) {
        return Rendering.view("department/article")
                .modelAttribute("form", form)
                .modelAttribute("articleId", articleId == null ? "" : articleId)
                .modelAttribute("topics", topics.choice(actor))
                .modelAttribute("wrongs", Map.of())
                .modelAttribute("view", form.meant(actor.organisationId(), new HashSet<>()));
    }

    /** The same with something that did not work; what was typed stays. */
    Rendering.Builder<?> again(Actor actor, ArticleForm form, @Nullable String articleId, Locale language, String problem, HttpStatus status) {
        return with(actor, form, articleId, language).modelAttribute("problem", problem).status(status);
    }

    /** The same with fields that are wrong. */
    Rendering wrong(Actor actor, ArticleForm form, @Nullable String articleId, Locale language, Iterable<String> fields) {
        return again(actor, form, articleId, language, "wrong", HttpStatus.UNPROCESSABLE_CONTENT).modelAttribute("wrongs", WrongFields.messages(fields)).build();
    }

    /** What the draft would change; nothing is known while the router is away. */
    TryQuestions.Trial tried(Actor actor, ArticleForm form, @Nullable String articleId) {
        try {
            return tryQuestions.on(actor, articleId, form.meant(actor.organisationId(), new HashSet<>()), form.asked());
        } catch (PartAway _) {
            return new TryQuestions.Trial(List.of(), null);
        }
    }
}
