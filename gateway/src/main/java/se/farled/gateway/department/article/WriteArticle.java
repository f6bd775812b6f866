package se.farled.gateway.department.article;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import se.farled.gateway.clients.InnerAnswer;
import se.farled.gateway.clients.KnowledgeClient;
import se.farled.gateway.security.Actor;

/** Keeps, restores and retires articles, each on the version that was read. */
@Service
public class WriteArticle {
    private final KnowledgeClient knowledge;
    private final OwnArticles own;

    WriteArticle(KnowledgeClient knowledge, OwnArticles own) {
        this.knowledge = knowledge;
        this.own = own;
    }

    /** Keeps it; a null id for a new one. */
    public ArticleOutcome keep(Actor actor, @Nullable String articleId, long version, ArticleDraft draft) {
        if (articleId == null) {
            return outcome(actor, "", knowledge.publish(actor, draft));
        }
        return own.find(actor, articleId).isEmpty() ? new ArticleOutcome.Gone()
                : outcome(actor, articleId, knowledge.change(actor, articleId, draft, tag(version)));
    }

    /** Says again what it said in that version. */
    public ArticleOutcome restore(Actor actor, String articleId, long version, long earlier) {
        return own.find(actor, articleId).isEmpty() ? new ArticleOutcome.Gone()
                : outcome(actor, articleId, knowledge.restore(actor, articleId, Map.of("version", earlier), tag(version)));
    }

    /** Takes it out of use. */
    public ArticleOutcome retire(Actor actor, String articleId, long version) {
        if (own.find(actor, articleId).isEmpty()) {
            return new ArticleOutcome.Gone();
        }
        var answer = knowledge.retire(actor, articleId, tag(version));
        return answer.status() == 204 ? new ArticleOutcome.Retired() : outcome(actor, articleId, answer);
    }

    private ArticleOutcome outcome(Actor actor, String articleId, InnerAnswer answer) {
        return switch (answer.status()) {
            case 403, 404 -> new ArticleOutcome.Gone();
            case 412 -> own.find(actor, articleId).<ArticleOutcome>map(ArticleOutcome.Stale::new).orElseGet(ArticleOutcome.Gone::new);
            case 422 -> new ArticleOutcome.Wrong(answer.body() == null ? List.of()
                    : answer.body().path("errors").valueStream().map(error -> error.path("field").asString("")).toList());
            default -> answer.as(DepartmentArticle.class).<ArticleOutcome>map(ArticleOutcome.Done::new).orElseGet(ArticleOutcome.Gone::new);
        };
    }

    private static String tag(long version) {
        return "\"" + version + "\"";
    }
}
