package se.farled.gateway.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import se.farled.gateway.clients.RouterClient;
import se.farled.gateway.security.Actor;

/** Asks the router what a text is about and brings the texts of the answers along. */
@Service
public class WhatWeKnow {
    private static final int MOST_ARTICLES = 4;
    private static final int MOST_REMEMBERED = 2_000;

    private final RouterClient router;
    /** Articles by id and version: a version never changes, and a text is matched at each keystroke. */
    private final Map<String, ArticleText> remembered = new ConcurrentHashMap<>();

    WhatWeKnow(RouterClient router) {
        this.router = router;
    }

    /** What was decided about a contact, for the advisor who holds it. */
    public Known about(Actor actor, HeldContact contact) {
        return known(actor, contact.routing().with(contact.notices()), language(contact.language(), contact.routing()));
    }

    /** What other words are about, or a chosen topic and answer; nothing is changed. Empty when there is nothing to go by. */
    public Optional<Known> matching(Actor actor, String words, @Nullable String language, @Nullable String topicId, @Nullable String optionId) {
        if (words.isBlank() && topicId == null) {
            return Optional.empty();
        }
        return router.match(actor, words, language, topicId, optionId).as(Suggestion.class)
                .map(suggestion -> known(actor, suggestion, language(language, suggestion)));
    }

    /** The advisor's choice becomes the contact's newest decision. */
    public Optional<Known> choose(Actor actor, String contactId, String words, @Nullable String language, @Nullable String topicId, @Nullable String optionId) {
        return router.atDesk(actor, contactId, "route", new Choice(words.isBlank() ? null : words, topicId, optionId)).as(Suggestion.class)
                .map(suggestion -> known(actor, suggestion, language(language, suggestion)));
    }

    private record Choice(@Nullable String text, @Nullable String topicId, @Nullable String optionId) {
        @Override
        public String toString() {
            return "Choice[…]";
        }
    }

    private Known known(Actor actor, Suggestion suggestion, String language) {
        List<ArticleText> articles = suggestion.candidates().stream().limit(MOST_ARTICLES)
                .map(candidate -> article(actor, candidate)).flatMap(Optional::stream).toList();
        return Known.of(suggestion, articles, language);
    }

    private Optional<ArticleText> article(Actor actor, Suggestion.Candidate candidate) {
        var key = candidate.articleId() + "|" + candidate.articleVersion();
        var known = remembered.get(key);
        if (known != null) {
            return Optional.of(known);
        }
        var read = router.article(actor, candidate.articleId()).as(ArticleText.class);
        read.ifPresent(article -> {
            if (remembered.size() >= MOST_REMEMBERED) {
                remembered.clear();
            }
            remembered.put(article.articleId() + "|" + article.version(), article);
        });
        return read;
    }

    private static String language(@Nullable String told, Suggestion suggestion) {
        var language = told != null ? told : suggestion.language();
        return "en".equals(language) ? "en" : "sv";
    }
}
