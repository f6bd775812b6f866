package se.farled.gateway.department.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import se.farled.gateway.clients.RouterClient;
import se.farled.gateway.security.Actor;

/** Asks the router what a draft would change at the desk; nothing is changed by it. */
@Service
public class TryQuestions {
    /** Each is a search over all articles with the draft among them. */
    private static final int MOST = 5;
    private static final int SHOWN = 3;

    private final RouterClient router;

    TryQuestions(RouterClient router) {
        this.router = router;
    }

    /**
     * What a draft would change.
     *
     * @param found one for each sample question
     * @param week last week's contacts; null when they could not be asked
     */
    public record Trial(List<Found> found, @Nullable Week week) {
    }

    /**
     * What a question finds.
     *
     * @param rank at which place the draft would be found, 1 for the first; null when it would not
     * @param ours whether what it is taken to be about is one of the draft's topics
     * @param titles what the desk shows today, best first
     */
    public record Found(String question, @Nullable Integer rank, @Nullable String topicName, boolean ours, List<String> titles) {
    }

    /**
     * Last week's contacts.
     *
     * @param looked how many were looked at, the newest
     * @param contacts how many of them would find the draft among the first three
     * @param wordings some of those, without personal data
     */
    public record Week(int looked, int contacts, List<String> wordings) {
        @Override
        public String toString() {
            return "Week[looked=" + looked + ", contacts=" + contacts + "]";
        }
    }

    private record Tried(@Nullable Integer rank, int looked, int contacts, @Nullable List<String> wordings) {
    }

    private record Sample(@Nullable String articleId, String titleSv, String publicSv, @Nullable String titleEn, @Nullable String publicEn,
            List<String> advisorsSv, @Nullable String question) {
        @Override
        public String toString() {
            return "Sample[…]";
        }
    }

    private record Routing(@Nullable String topicId, @Nullable String topicName, List<Candidate> candidates) {
        record Candidate(String title) {
        }
    }

    /**
     * Tries the draft on each question, and on last week's contacts.
     *
     * @param articleId the article that it would replace; null for one that is new
     */
    public Trial on(Actor actor, @Nullable String articleId, ArticleDraft draft, List<String> questions) {
        var found = new ArrayList<Found>();
        Optional<Tried> last = questions.isEmpty() ? tried(actor, articleId, draft, null) : Optional.empty();
        for (var question : questions.stream().limit(MOST).toList()) {
            var tried = tried(actor, articleId, draft, question);
            found.add(found(question, tried.map(Tried::rank).orElse(null), draft, router.match(actor, question, null, null, null).as(Routing.class)));
            last = tried.isPresent() ? tried : last;
        }
        return new Trial(found, last.map(tried -> new Week(tried.looked(), tried.contacts(), tried.wordings() == null ? List.of() : tried.wordings())).orElse(null));
    }

    /** Empty while the draft lacks what it takes to be searched. */
    private Optional<Tried> tried(Actor actor, @Nullable String articleId, ArticleDraft draft, @Nullable String question) {
        if (draft.titleSv().isBlank() || draft.publicSv().isBlank()) {
            return Optional.empty();
        }
        var answer = router.tryArticle(actor, new Sample(articleId, draft.titleSv(), draft.publicSv(), draft.titleEn(), draft.publicEn(), draft.advisorsSv(), question));
        return answer.ok() ? answer.as(Tried.class) : Optional.empty();
    }

    private static Found found(String question, @Nullable Integer rank, ArticleDraft draft, Optional<Routing> routing) {
        return new Found(question, rank, routing.map(Routing::topicName).orElse(null),
                routing.map(Routing::topicId).filter(draft.topicIds()::contains).isPresent(),
                routing.stream().flatMap(one -> one.candidates().stream()).map(Routing.Candidate::title).limit(SHOWN).toList());
    }
}
