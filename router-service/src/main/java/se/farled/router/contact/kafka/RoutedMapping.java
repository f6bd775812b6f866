package se.farled.router.contact.kafka;

import java.util.List;
import se.farled.events.contact.CandidateArticle;
import se.farled.events.contact.CandidateTopic;
import se.farled.events.contact.ContactRouted;
import se.farled.events.contact.Decision;
import se.farled.router.contact.Facts;
import se.farled.router.contact.Happening;
import se.farled.router.routing.DecisionParts;
import se.farled.router.routing.Routing;

/** A decision in the published language; the reasons in words stay at home, they quote the resident. */
final class RoutedMapping {

    private RoutedMapping() {}

    static ContactRouted event(Facts facts, long sequence, Happening.Routed told) {
        Routing routing = told.routing();
        DecisionParts parts = DecisionParts.of(routing.decision());
        return ContactRouted.newBuilder()
                .setContactId(facts.contactId()).setRootContactId(facts.rootContactId())
                .setSequence(sequence).setOccurredAt(told.at())
                .setChannel(HappeningMapping.channel(facts)).setLanguage(routing.language())
                .setDecision(Decision.valueOf(parts.name().name()))
                .setTopicId(parts.topicId()).setOptionId(parts.optionId()).setOwnerId(parts.ownerId())
                .setConfidence(parts.confidence())
                .setCandidates(articles(routing)).setTopics(topics(routing))
                .setEngineVersion(routing.engineVersion()).setRuleVersion(routing.ruleVersion())
                .build();
    }

    private static List<CandidateArticle> articles(Routing routing) {
        return routing.candidates().stream()
                .map(hit -> new CandidateArticle(hit.articleId(), hit.version(), hit.score())).toList();
    }

    private static List<CandidateTopic> topics(Routing routing) {
        return routing.topics().stream()
                .map(guess -> new CandidateTopic(guess.topicId(), guess.probability())).toList();
    }
}
