package se.farled.knowledge.change.kafka;

import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;
import se.farled.events.knowledge.ArticlePublished;
import se.farled.events.knowledge.ArticleRetired;
import se.farled.events.knowledge.Detail;
import se.farled.events.knowledge.OrganisationDefined;
import se.farled.events.knowledge.OrganisationKind;
import se.farled.events.knowledge.OwnershipChanged;
import se.farled.events.knowledge.OwnershipOption;
import se.farled.events.knowledge.PlaceDefined;
import se.farled.events.knowledge.TopicDefined;
import se.farled.events.knowledge.TopicKind;
import se.farled.knowledge.article.Article;
import se.farled.knowledge.change.Change;
import se.farled.knowledge.gap.Gap;
import se.farled.knowledge.notice.Notice;
import se.farled.knowledge.organisation.Organisation;
import se.farled.knowledge.place.Place;
import se.farled.knowledge.topic.OwnershipRule;
import se.farled.knowledge.topic.Topic;

/** A change in the published language: the record, its kind and id (which make its key) and its version. */
record EventRecord(String kind, String id, long version, SpecificRecord message) {

    String key() {
        return kind + "/" + id;
    }

    static EventRecord of(Change change) {
        return switch (change) {
            case Change.OrganisationDefined(Organisation now) ->
                    new EventRecord("organisation", now.id(), now.version(), organisation(now));
            case Change.TopicDefined(Topic now) -> new EventRecord("topic", now.id(), now.version(), topic(now));
            case Change.OwnershipChanged(OwnershipRule now) ->
                    new EventRecord("ownership", now.id(), now.version(), rule(now));
            case Change.PlaceDefined(Place now) -> new EventRecord("place", now.id(), now.version(), place(now));
            case Change.ArticlePublished(Article now) -> new EventRecord("article", now.id(), now.version(), article(now));
            case Change.ArticleRetired(String id, long version) ->
                    new EventRecord("article", id, version, new ArticleRetired(id, version));
            case Change.NoticeChanged(Notice now) -> new EventRecord("notice", now.id(), now.version(), NoticeRecords.of(now));
            case Change.GapChanged(Gap now) -> new EventRecord("gap", now.id(), now.version(), GapRecords.of(now));
        };
    }

    private static OrganisationDefined organisation(Organisation now) {
        return OrganisationDefined.newBuilder().setOrganisationId(now.organisationId())
                .setKind(OrganisationKind.valueOf(now.kind().name()))
                .setNameSv(now.nameSv()).setNameEn(now.nameEn()).setWhatSv(now.whatSv())
                .setPhone(now.phone()).setEmail(now.email()).setReachNoteSv(now.reachNoteSv()).setHours(now.hours())
                .setVersion(now.version()).build();
    }

    private static TopicDefined topic(Topic now) {
        return TopicDefined.newBuilder().setTopicId(now.topicId()).setKind(TopicKind.valueOf(now.kind().name()))
                .setNameSv(now.nameSv()).setNameEn(now.nameEn()).setDescriptionSv(now.descriptionSv())
                .setKeywordsSv(now.keywordsSv())
                .setDetails(now.details().stream().map(detail ->
                        new Detail(detail.detailId(), detail.labelSv(), detail.labelEn())).toList())
                .setAdvisorCanAnswer(now.advisorCanAnswer()).setSecrecy(now.secrecy())
                .setVersion(now.version()).build();
    }

    private static OwnershipChanged rule(OwnershipRule now) {
        return OwnershipChanged.newBuilder().setTopicId(now.topicId()).setOwnerId(now.ownerId())
                .setQuestionSv(now.questionSv()).setQuestionEn(now.questionEn())
                .setOptions(now.options().stream().map(option -> new OwnershipOption(option.optionId(),
                        option.labelSv(), option.labelEn(), option.ownerId(), option.noteSv())).toList())
                .setVersion(now.version()).build();
    }

    private static PlaceDefined place(Place now) {
        return PlaceDefined.newBuilder().setPlaceId(now.placeId()).setName(now.name()).setKind(now.kind())
                .setDistrict(now.district()).setKeeperId(now.keeperId()).setVersion(now.version()).build();
    }

    private static ArticlePublished article(Article now) {
        return ArticlePublished.newBuilder().setArticleId(now.articleId()).setTopicIds(now.topicIds())
                .setOwnerId(now.ownerId()).setTitleSv(now.titleSv()).setTitleEn(now.titleEn())
                .setPublicSv(now.publicSv()).setPublicEn(now.publicEn()).setAdvisorsSv(now.advisorsSv())
                .setReviewDate(text(now.reviewDate())).setVersion(now.version()).build();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
