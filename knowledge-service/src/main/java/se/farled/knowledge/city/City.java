package se.farled.knowledge.city;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.farled.knowledge.article.Article;
import se.farled.knowledge.change.Checks;
import se.farled.knowledge.change.Versioned;
import se.farled.knowledge.change.Violation;
import se.farled.knowledge.organisation.Organisation;
import se.farled.knowledge.place.Place;
import se.farled.knowledge.topic.OwnershipRule;
import se.farled.knowledge.topic.Topic;

/** All that a city knows, complete in itself: what it refers to, it holds. */
public record City(
        List<Organisation> organisations,
        List<Topic> topics,
        List<OwnershipRule> rules,
        List<Place> places,
        List<Article> articles) {

    /** What is wrong with it, by the place in the list. */
    public List<Violation> violations() {
        Predicate<String> organisationExists = ids(organisations)::contains;
        Predicate<String> topicExists = ids(topics)::contains;
        List<Violation> all = new ArrayList<>();
        all.addAll(of("organisations", organisations, Organisation::violations));
        all.addAll(of("topics", topics, Topic::violations));
        all.addAll(of("rules", rules, rule -> rule.violations(organisationExists)));
        all.addAll(of("places", places, place -> place.violations(organisationExists)));
        all.addAll(of("articles", articles, article -> article.violations(organisationExists, topicExists)));
        return all;
    }

    private static <T extends Versioned<T>> List<Violation> of(
            String list, List<T> all, Function<T, List<Violation>> violations) {
        List<Violation> found = new ArrayList<>(
                new Checks().distinct(list, all.stream().map(Versioned::id).toList()).violations());
        all.forEach(one -> violations.apply(one).forEach(
                violation -> found.add(violation.within(list + "[" + one.id() + "]"))));
        return found;
    }

    private static <T extends Versioned<T>> Set<String> ids(List<T> all) {
        return all.stream().map(Versioned::id).collect(Collectors.toSet());
    }
}
