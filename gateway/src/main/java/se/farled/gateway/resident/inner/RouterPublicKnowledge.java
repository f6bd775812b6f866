package se.farled.gateway.resident.inner;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.farled.gateway.clients.PartAway;
import se.farled.gateway.clients.RouterClient;
import se.farled.gateway.problem.ProblemException;
import se.farled.gateway.resident.Advice;
import se.farled.gateway.resident.PublicKnowledge;
import se.farled.gateway.security.Actor;
import tools.jackson.core.JacksonException;

/** Asks the router what a text is about and shows the public part of what it finds. */
@Component
class RouterPublicKnowledge implements PublicKnowledge {
    private static final int ANSWERS = 3;
    /** The first of a long text says what it is about; an address cannot hold it all. */
    private static final int READ = 600;
    /** A candidate this much weaker than the best one is noise to somebody who did not ask for a list. */
    private static final double WEAK = 0.5;
    private final RouterClient router;

    RouterPublicKnowledge(RouterClient router) {
        this.router = router;
    }

    @Override
    public Advice about(String text, @Nullable String topicId, @Nullable String optionId, Locale locale) {
        try {
            return router.match(Actor.RESIDENT, text.length() > READ ? text.substring(0, READ) : text, locale.getLanguage(), topicId, optionId)
                    .as(Match.class).map(match -> advice(match, locale)).orElse(Advice.NONE);
        } catch (PartAway | ProblemException | JacksonException e) {
            return Advice.NONE;
        }
    }

    @Override
    public Advice.@Nullable Answer article(String articleId, Locale locale) {
        try {
            return router.article(Actor.RESIDENT, articleId).as(Article.class).map(article -> article.told(locale)).orElse(null);
        } catch (PartAway | ProblemException | JacksonException e) {
            return null;
        }
    }

    private Advice advice(Match match, Locale locale) {
        if (match.decision().equals("UNSURE")) {
            return Advice.NONE;
        }
        var elsewhere = match.decision().equals("REFERRAL") && match.owner() != null ? match.owner().told() : null;
        var question = match.ask() == null || !match.decision().equals("ASK") ? null : match.ask().told(locale);
        double best = match.candidates().stream().mapToDouble(Candidate::score).max().orElse(0);
        var answers = match.candidates().stream().filter(candidate -> candidate.score() >= best * WEAK).limit(ANSWERS)
                .map(candidate -> article(candidate.articleId(), locale)).filter(Objects::nonNull).toList();
        return new Advice(answers, elsewhere, question);
    }

    private record Match(String decision, List<Candidate> candidates, @Nullable Ask ask, @Nullable Owner owner) {
    }

    private record Candidate(String articleId, double score) {
    }

    private record Ask(String topicId, String question, @Nullable String questionEn, List<Option> options) {
        Advice.Question told(Locale locale) {
            return new Advice.Question(topicId, inLanguage(locale, question, questionEn), options.stream()
                    .map(option -> new Advice.Choice(option.optionId(), inLanguage(locale, option.label(), option.labelEn()))).toList());
        }
    }

    private record Option(String optionId, String label, @Nullable String labelEn) {
    }

    private record Owner(String name, @Nullable String phone, @Nullable String hours, @Nullable String reachNote) {
        Advice.Elsewhere told() {
            return new Advice.Elsewhere(name, phone, hours, reachNote);
        }
    }

    private record Article(String articleId, String title, @Nullable String titleEn, String publicText, @Nullable String publicTextEn) {
        Advice.Answer told(Locale locale) {
            return isEnglish(locale) && titleEn != null && publicTextEn != null
                    ? new Advice.Answer(articleId, titleEn, publicTextEn, "en")
                    : new Advice.Answer(articleId, title, publicText, "sv");
        }
    }

    private static String inLanguage(Locale locale, String swedish, @Nullable String english) {
        return isEnglish(locale) && english != null ? english : swedish;
    }

    private static boolean isEnglish(Locale locale) {
        return locale.getLanguage().equals("en");
    }
}
