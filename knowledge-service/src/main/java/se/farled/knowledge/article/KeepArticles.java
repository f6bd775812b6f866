package se.farled.knowledge.article;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.farled.knowledge.change.Actor;
import se.farled.knowledge.change.Announcements;
import se.farled.knowledge.change.Author;
import se.farled.knowledge.change.Change;

/** Keeps an article as its next version, with who made it, and tells the others. */
@Service
public class KeepArticles {

    private static final Logger LOG = LoggerFactory.getLogger(KeepArticles.class);

    private final Articles articles;
    private final ArticleHistory history;
    private final Announcements announcements;
    private final Clock clock;

    public KeepArticles(Articles articles, ArticleHistory history, Announcements announcements, Clock clock) {
        this.articles = articles;
        this.history = history;
        this.announcements = announcements;
        this.clock = clock;
    }

    /** Publishes it under the next version of its id. */
    @Transactional
    public Article publish(Actor actor, Article wanted) {
        Article now = wanted.withVersion(articles.lastVersion(wanted.articleId()) + 1);
        articles.save(now);
        remember(actor, now, false);
        announcements.announce(new Change.ArticlePublished(now));
        LOG.atInfo().addKeyValue("articleId", now.articleId()).addKeyValue("organisationId", now.ownerId()).log("article published");
        return now;
    }

    /** Takes it out of use; gives it as it last was. */
    @Transactional
    public Article retire(Actor actor, Article last) {
        long version = last.version() + 1;
        articles.retire(last.articleId(), version);
        remember(actor, last.withVersion(version), true);
        announcements.announce(new Change.ArticleRetired(last.articleId(), version));
        LOG.atInfo().addKeyValue("articleId", last.articleId()).log("article retired");
        return last;
    }

    /** Remembers a version that was kept and told elsewhere. */
    public void remember(Actor actor, Article now, boolean retired) {
        history.add(new ArticleVersion(now, clock.instant().truncatedTo(ChronoUnit.MILLIS), Author.of(actor), retired));
    }
}
