package se.farled.gateway.department.article;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import se.farled.gateway.clients.RouterClient;
import se.farled.gateway.security.Actor;

/** Asks the router what the desk would be shown for a resident's question; nothing is changed by it. */
@Service
public class TryQuestions {
    private static final int MOST = 10;

    private final RouterClient router;

    TryQuestions(RouterClient router) {
        this.router = router;
    }

    /**
     * What a question finds today.
     *
     * @param rank at which place this article is found, 1 for the first; null when it is not
     * @param topicId what the question is taken to be about; null when unclear
     * @param ours whether that is one of the article's topics
     * @param titles what is shown instead, best first
     */
    public record Found(String question, @Nullable Integer rank, @Nullable String topicId, @Nullable String topicName, boolean ours, List<String> titles) {
    }

    private record Routing(@Nullable String topicId, @Nullable String topicName, List<Candidate> candidates) {
        record Candidate(String articleId, String title) {
        }
    }

    /**
     * Tries each of them.
     *
     * @param articleId the article as it is kept; null for one that is new
     */
    public List<Found> on(Actor actor, @Nullable String articleId, ArticleDraft draft, List<String> questions) {
        return questions.stream().limit(MOST).map(question -> router.match(actor, question, null, null, null).as(Routing.class)
                .map(routing -> found(question, articleId, draft, routing))
                .orElseGet(() -> new Found(question, null, null, null, false, List.of()))).toList();
    }

    private static Found found(String question, @Nullable String articleId, ArticleDraft draft, Routing routing) {
        Integer rank = null;
        var titles = new ArrayList<String>();
        for (var candidate : routing.candidates()) {
            if (candidate.articleId().equals(articleId)) {
                rank = rank == null ? titles.size() + 1 : rank;
            }
            titles.add(candidate.title());
        }
        return new Found(question, rank, routing.topicId(), routing.topicName(), draft.topicIds().contains(routing.topicId()), titles.stream().limit(3).toList());
    }
}
