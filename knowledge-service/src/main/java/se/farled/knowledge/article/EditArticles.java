package se.farled.knowledge.article;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.farled.knowledge.change.Actor;
import se.farled.knowledge.change.Outcome;
import se.farled.knowledge.change.Violation;
import se.farled.knowledge.organisation.Organisations;
import se.farled.knowledge.topic.Topics;

/** Publishes, changes and retires articles; each organisation its own, the lead all. */
@Service
public class EditArticles {

    private final Articles articles;
    private final Organisations organisations;
    private final Topics topics;
    private final KeepArticles keep;
    private final ArticleHistory history;

    public EditArticles(Articles articles, Organisations organisations, Topics topics, KeepArticles keep, ArticleHistory history) {
        this.articles = articles;
        this.organisations = organisations;
        this.topics = topics;
        this.keep = keep;
        this.history = history;
    }

    /** Publishes a new article under the id it brings. */
    @Transactional
    public Outcome<Article> publish(Actor actor, Article wanted) {
        return actor.mayChange(wanted.ownerId())
                ? valid(wanted, article -> keep.publish(actor, article))
                : notYours(wanted.ownerId());
    }

    /**
     * Puts the wanted text in the place of the present one. Both the owner that it has and the one that it is to have
     * must be the actor's.
     *
     * @param expected the version that the actor saw; null when any will do
     */
    @Transactional
    public Outcome<Article> change(Actor actor, @Nullable Long expected, Article wanted) {
        return ifAllowed(actor, wanted.articleId(), expected, now -> !actor.mayChange(wanted.ownerId())
                ? notYours(wanted.ownerId())
                : replaced(actor, now, wanted));
    }

    /** Takes an article out of use; the outcome shows it as it last was. */
    @Transactional
    public Outcome<Article> retire(Actor actor, @Nullable Long expected, String articleId) {
        return ifAllowed(actor, articleId, expected, now -> new Outcome.Done<>(keep.retire(actor, now)));
    }

    /** Says again what it said in that version, as a new version; who owns it now goes on owning it. */
    @Transactional
    public Outcome<Article> restore(Actor actor, @Nullable Long expected, String articleId, long version) {
        return ifAllowed(actor, articleId, expected, now -> history.find(articleId, version)
                .map(before -> replaced(actor, now, before.article().ownedBy(now.ownerId())))
                .orElseGet(() -> new Outcome.Invalid<>(List.of(new Violation("version", "is none that the article has had: " + version)))));
    }

    private Outcome<Article> replaced(Actor actor, Article now, Article wanted) {
        return valid(wanted, article -> now.saysTheSameAs(article) ? now : keep.publish(actor, article));
    }

    private Outcome<Article> ifAllowed(
            Actor actor, String articleId, @Nullable Long expected, Function<Article, Outcome<Article>> then) {
        Optional<Article> now = articles.findForChange(articleId);
        if (now.isEmpty()) {
            return new Outcome.Missing<>();
        }
        if (!actor.mayChange(now.get().ownerId())) {
            return notYours(now.get().ownerId());
        }
        return expected != null && expected != now.get().version()
                ? new Outcome.Stale<>(now.get().version()) : then.apply(now.get());
    }

    private Outcome<Article> valid(Article wanted, Function<Article, Article> then) {
        List<Violation> violations = wanted.violations(
                id -> organisations.find(id).isPresent(), id -> topics.find(id).isPresent());
        return violations.isEmpty() ? new Outcome.Done<>(then.apply(wanted)) : new Outcome.Invalid<>(violations);
    }

    private static Outcome<Article> notYours(String ownerId) {
        return new Outcome.Forbidden<>("The article belongs to " + ownerId + ": its editor or the lead may change it.");
    }
}
