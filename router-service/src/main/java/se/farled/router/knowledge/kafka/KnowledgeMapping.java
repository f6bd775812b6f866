package se.farled.router.knowledge.kafka;

import java.util.List;
import se.farled.events.knowledge.ArticlePublished;
import se.farled.events.knowledge.OrganisationDefined;
import se.farled.events.knowledge.OwnershipChanged;
import se.farled.events.knowledge.PlaceDefined;
import se.farled.events.knowledge.TopicDefined;
import se.farled.router.knowledge.Article;
import se.farled.router.knowledge.Organisation;
import se.farled.router.knowledge.OwnershipRule;
import se.farled.router.knowledge.Place;
import se.farled.router.knowledge.Topic;

/** From the published language to the router's own words. */
final class KnowledgeMapping {

    private KnowledgeMapping() {}

    static Organisation from(OrganisationDefined told) {
        return new Organisation(told.getOrganisationId(), Organisation.Kind.valueOf(told.getKind().name()),
                told.getNameSv(), told.getNameEn(), told.getPhone(), told.getEmail(), told.getHours(),
                told.getReachNoteSv());
    }

    static Topic from(TopicDefined told) {
        List<Topic.Detail> details = told.getDetails().stream()
                .map(detail -> new Topic.Detail(detail.getDetailId(), detail.getLabelSv(), detail.getLabelEn())).toList();
        return new Topic(told.getTopicId(), Topic.Kind.valueOf(told.getKind().name()), told.getNameSv(),
                told.getNameEn(), told.getDescriptionSv(), List.copyOf(told.getKeywordsSv()), details,
                told.getAdvisorCanAnswer(), told.getSecrecy());
    }

    static OwnershipRule from(OwnershipChanged told) {
        List<OwnershipRule.Option> options = told.getOptions().stream()
                .map(option -> new OwnershipRule.Option(option.getOptionId(), option.getLabelSv(), option.getLabelEn(),
                        option.getOwnerId(), option.getNoteSv()))
                .toList();
        return new OwnershipRule(told.getTopicId(), told.getOwnerId(), told.getQuestionSv(), told.getQuestionEn(),
                options, told.getVersion());
    }

    static Article from(ArticlePublished told) {
        return new Article(told.getArticleId(), told.getVersion(), List.copyOf(told.getTopicIds()), told.getOwnerId(),
                told.getTitleSv(), told.getTitleEn(), told.getPublicSv(), told.getPublicEn(),
                List.copyOf(told.getAdvisorsSv()));
    }

    static Place from(PlaceDefined told) {
        return new Place(told.getPlaceId(), told.getName(), told.getKind(), told.getDistrict(), told.getKeeperId());
    }
}
