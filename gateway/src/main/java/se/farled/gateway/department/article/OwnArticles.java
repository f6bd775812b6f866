package se.farled.gateway.department.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import se.farled.gateway.clients.KnowledgeClient;
import se.farled.gateway.security.Actor;

/** The articles of an editor's own organisation; another's is not there. */
@Service
public class OwnArticles {
    private final KnowledgeClient knowledge;

    OwnArticles(KnowledgeClient knowledge) {
        this.knowledge = knowledge;
    }

    /** All that have those words, or all; what must be reviewed soonest first. */
    public List<DepartmentArticle> search(Actor actor, @Nullable String words) {
        var found = List.of(knowledge.articles(actor, actor.organisationId(), words).as(DepartmentArticle[].class).orElse(new DepartmentArticle[0]));
        return found.stream().filter(article -> own(actor, article))
                .sorted(Comparator.comparing(DepartmentArticle::reviewDate, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(DepartmentArticle::titleSv)).toList();
    }

    /** One article, empty when there is none or it is another organisation's. */
    public Optional<DepartmentArticle> find(Actor actor, String articleId) {
        return knowledge.article(actor, articleId).as(DepartmentArticle.class).filter(article -> own(actor, article));
    }

    /** A version, and what it changed in the one before. */
    public record Change(ArticleVersion version, List<WordDiff> differences) {
    }

    /** All versions of an own article, the newest first. */
    public List<Change> history(Actor actor, DepartmentArticle article) {
        var versions = List.of(knowledge.versions(actor, article.articleId()).as(ArticleVersion[].class).orElse(new ArticleVersion[0]));
        var changes = new ArrayList<Change>();
        for (int i = 0; i < versions.size(); i++) {
            changes.add(new Change(versions.get(i), i + 1 < versions.size() ? differences(versions.get(i + 1), versions.get(i)) : List.of()));
        }
        return changes;
    }

    private static List<WordDiff> differences(ArticleVersion before, ArticleVersion after) {
        var fields = new LinkedHashSet<>(after.said().keySet());
        fields.addAll(before.said().keySet());
        return fields.stream().filter(field -> !Objects.equals(before.said().get(field), after.said().get(field)))
                .map(field -> WordDiff.of(field, before.said().getOrDefault(field, ""), after.said().getOrDefault(field, ""))).toList();
    }

    private static boolean own(Actor actor, DepartmentArticle article) {
        return Objects.equals(actor.organisationId(), article.ownerId());
    }
}
