package se.farled.knowledge.change.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.farled.events.knowledge.ArticlePublished;
import se.farled.events.knowledge.ArticleRetired;
import se.farled.events.knowledge.OrganisationDefined;
import se.farled.events.knowledge.OwnershipChanged;
import se.farled.events.knowledge.PlaceDefined;
import se.farled.events.knowledge.TopicDefined;
import se.farled.knowledge.article.Article;
import se.farled.knowledge.change.Change;
import se.farled.knowledge.organisation.Organisation;
import se.farled.knowledge.place.Place;
import se.farled.knowledge.topic.OwnershipRule;
import se.farled.knowledge.topic.Topic;
import se.farled.schemas.Examples;

/** What this service says is what the schemas' examples say. */
class EventRecordTest {

    static Stream<Arguments> changes() {
        OrganisationDefined owner = Examples.of(OrganisationDefined.class);
        TopicDefined topic = Examples.of(TopicDefined.class);
        OwnershipChanged rule = Examples.of(OwnershipChanged.class);
        PlaceDefined place = Examples.of(PlaceDefined.class);
        ArticlePublished article = Examples.of(ArticlePublished.class);
        ArticleRetired retired = Examples.of(ArticleRetired.class);
        return Stream.of(
                Arguments.of(new Change.OrganisationDefined(new Organisation(owner.getOrganisationId(),
                        Organisation.Kind.valueOf(owner.getKind().name()), owner.getNameSv(), owner.getNameEn(),
                        owner.getWhatSv(), owner.getPhone(), owner.getEmail(), owner.getReachNoteSv(), owner.getHours(),
                        owner.getVersion())), "organisation/stadsbyggnad", owner),
                Arguments.of(new Change.TopicDefined(new Topic(topic.getTopicId(), Topic.Kind.valueOf(topic.getKind().name()),
                        topic.getNameSv(), topic.getNameEn(), topic.getDescriptionSv(), topic.getKeywordsSv(),
                        topic.getDetails().stream().map(detail -> new Topic.Detail(
                                detail.getDetailId(), detail.getLabelSv(), detail.getLabelEn())).toList(),
                        topic.getAdvisorCanAnswer(), topic.getSecrecy(), topic.getVersion())), "topic/lekplats-trasig", topic),
                Arguments.of(new Change.OwnershipChanged(new OwnershipRule(rule.getTopicId(), rule.getOwnerId(),
                        rule.getQuestionSv(), rule.getQuestionEn(), rule.getOptions().stream().map(option ->
                                new OwnershipRule.Option(option.getOptionId(), option.getLabelSv(), option.getLabelEn(),
                                        option.getOwnerId(), option.getNoteSv())).toList(), rule.getVersion())),
                        "ownership/lekplats-trasig", rule),
                Arguments.of(new Change.PlaceDefined(new Place(place.getPlaceId(), place.getName(), place.getKind(),
                        place.getDistrict(), place.getKeeperId(), place.getVersion())), "place/norra-kajens-lekplats", place),
                Arguments.of(new Change.ArticlePublished(new Article(article.getArticleId(), article.getVersion(),
                        article.getTopicIds(), article.getOwnerId(), article.getTitleSv(), article.getTitleEn(),
                        article.getPublicSv(), article.getPublicEn(), article.getAdvisorsSv(),
                        LocalDate.parse(article.getReviewDate()))), "article/art-lekplats-trasig", article),
                Arguments.of(new Change.ArticleRetired(retired.getArticleId(), retired.getVersion()),
                        "article/art-lekplats-trasig", retired));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void changeReadsAsTheExampleOfItsRecord(Change change, String key, SpecificRecord example) {
        // When
        EventRecord event = EventRecord.of(change);
        // Then
        assertThat(event.message()).isEqualTo(example);
        assertThat(event.key()).isEqualTo(key);
    }
}
