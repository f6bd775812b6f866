package se.farled.knowledge.city;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.farled.knowledge.article.Article;
import se.farled.knowledge.article.Articles;
import se.farled.knowledge.article.KeepArticles;
import se.farled.knowledge.change.Actor;
import se.farled.knowledge.change.Announcements;
import se.farled.knowledge.change.Change;
import se.farled.knowledge.change.Outcome;
import se.farled.knowledge.change.Store;
import se.farled.knowledge.change.Versioned;
import se.farled.knowledge.change.Violation;
import se.farled.knowledge.organisation.Organisations;
import se.farled.knowledge.place.Places;
import se.farled.knowledge.topic.OwnershipRules;
import se.farled.knowledge.topic.Topics;

/**
 * Takes in a whole city at once, or not at all. What already is as the city says stays untouched and unannounced, so the
 * same import twice does nothing the second time. What the city does not mention stays.
 */
@Service
public class ImportCity {

    private static final Logger LOG = LoggerFactory.getLogger(ImportCity.class);

    /** How many of each kind were new or different. */
    public record Imported(int organisations, int topics, int rules, int places, int articles) {}

    private final Organisations organisations;
    private final Topics topics;
    private final OwnershipRules rules;
    private final Places places;
    private final Articles articles;
    private final KeepArticles keep;
    private final Announcements announcements;

    public ImportCity(Organisations organisations, Topics topics, OwnershipRules rules, Places places,
            Articles articles, KeepArticles keep, Announcements announcements) {
        this.organisations = organisations;
        this.topics = topics;
        this.rules = rules;
        this.places = places;
        this.articles = articles;
        this.keep = keep;
        this.announcements = announcements;
    }

    /** Takes it in. */
    @Transactional
    public Outcome<Imported> take(Actor actor, City city) {
        if (!actor.mayImport()) {
            return new Outcome.Forbidden<>("A whole city is taken in by its administrator or the lead.");
        }
        List<Violation> violations = city.violations();
        if (!violations.isEmpty()) {
            return new Outcome.Invalid<>(violations);
        }
        List<Change> changes = new ArrayList<>();
        Imported imported = new Imported(
                merge(organisations, city.organisations(), Change.OrganisationDefined::new, changes),
                merge(topics, city.topics(), Change.TopicDefined::new, changes),
                merge(rules, city.rules(), Change.OwnershipChanged::new, changes),
                merge(places, city.places(), Change.PlaceDefined::new, changes),
                merge(articles, city.articles(), Change.ArticlePublished::new, changes));
        changes.forEach(change -> {
            if (change instanceof Change.ArticlePublished(Article now)) {
                keep.remember(actor, now, false);
            }
        });
        announcements.announce(changes);
        LOG.atInfo().addKeyValue("changes", changes.size()).log("city imported");
        return new Outcome.Done<>(imported);
    }

    private static <T extends Versioned<T>> int merge(
            Store<T> store, List<T> wanted, Function<T, Change> announced, List<Change> changes) {
        int before = changes.size();
        for (T one : wanted) {
            if (store.findForChange(one.id()).filter(now -> now.saysTheSameAs(one)).isEmpty()) {
                T changed = one.withVersion(store.lastVersion(one.id()) + 1);
                store.save(changed);
                changes.add(announced.apply(changed));
            }
        }
        return changes.size() - before;
    }
}
