package se.farled.router.knowledge.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.farled.events.knowledge.ArticlePublished;
import se.farled.events.knowledge.ArticleRetired;
import se.farled.events.knowledge.BriefingMissed;
import se.farled.events.knowledge.BriefingPublished;
import se.farled.events.knowledge.NoticeAnnounced;
import se.farled.events.knowledge.NoticeWithdrawn;
import se.farled.events.knowledge.OrganisationDefined;
import se.farled.events.knowledge.OwnershipChanged;
import se.farled.events.knowledge.PlaceDefined;
import se.farled.events.knowledge.TopicDefined;
import se.farled.events.telephony.CallHeld;
import se.farled.router.City;
import se.farled.router.RunningRouter;
import se.farled.router.kafka.LogConsumers;
import se.farled.router.knowledge.Knowledge;
import se.farled.router.knowledge.KnowledgeBase;
import se.farled.router.knowledge.Notice;
import se.farled.schemas.Examples;
import se.farled.schemas.TopicCatalogue;

@RunningRouter
class KnowledgeLogIT {

    private static final String TOPIC = TopicCatalogue.KNOWLEDGE_EVENTS;

    @Autowired
    City city;

    @Autowired
    Knowledge knowledge;

    @Autowired
    LogConsumers consumers;

    @Autowired
    KnowledgeRecords records;

    private final String id = UUID.randomUUID().toString();

    @BeforeEach
    void warm() {
        city.knowsPlaygroundsAndDeadAnimals();
    }

    @Test
    void theSchemasExamplesAreKnownWithinASecond() {
        // Given
        OrganisationDefined organisation = Examples.of(OrganisationDefined.class);
        TopicDefined topic = TopicDefined.newBuilder(Examples.of(TopicDefined.class)).setTopicId(id).build();
        OwnershipChanged rule = OwnershipChanged.newBuilder(Examples.of(OwnershipChanged.class)).setTopicId(id).build();
        PlaceDefined place = PlaceDefined.newBuilder(Examples.of(PlaceDefined.class)).setPlaceId(id).build();

        // When
        city.tells(TOPIC, "organisation/" + organisation.getOrganisationId(), organisation);
        city.tells(TOPIC, "topic/" + id, topic);
        city.tells(TOPIC, "ownership/" + id, rule);
        city.tells(TOPIC, "place/" + id, place);
        city.tells(TOPIC, "article/" + id, article(1));

        // Then
        await().atMost(Duration.ofSeconds(1)).until(() -> knowledge.current().article(id).isPresent());
        KnowledgeBase known = knowledge.current();
        assertThat(known.topic(id).orElseThrow().keywords()).isEqualTo(topic.getKeywordsSv());
        assertThat(known.rule(id).orElseThrow().options()).hasSameSizeAs(rule.getOptions());
        assertThat(known.places().get(id).keeperId()).isEqualTo(place.getKeeperId());
        assertThat(known.organisation(organisation.getOrganisationId()).orElseThrow().name()).isEqualTo(organisation.getNameSv());
    }

    @Test
    void anEditedArticleIsReplacedAndARetiredOneForgotten() {
        // Given
        city.tells(TOPIC, "article/" + id, article(1));
        city.tells(TOPIC, "article/" + id, article(2));
        await().atMost(Duration.ofSeconds(1)).until(
                () -> knowledge.current().article(id).filter(known -> known.version() == 2).isPresent());

        // When
        city.tells(TOPIC, "article/" + id, ArticleRetired.newBuilder().setArticleId(id).setVersion(3).build());

        // Then
        await().atMost(Duration.ofSeconds(1)).until(() -> knowledge.current().article(id).isEmpty());
    }

    @Test
    void aNoticeIsKnownWithItsBriefingAndForgottenWhenWithdrawn() {
        // Given
        String missedId = UUID.randomUUID().toString();
        BriefingPublished briefed = Examples.of(BriefingPublished.class);
        BriefingPublished briefing = BriefingPublished.newBuilder(briefed).setNotice(renamed(briefed.getNotice(), id)).build();
        NoticeAnnounced announced = new NoticeAnnounced(renamed(Examples.of(NoticeAnnounced.class).getNotice(), id));
        BriefingMissed missed = new BriefingMissed(renamed(Examples.of(BriefingMissed.class).getNotice(), missedId));

        // When
        city.tells(TOPIC, "notice/" + missedId, missed);
        city.tells(TOPIC, "notice/" + id, announced);
        city.tells(TOPIC, "notice/" + id, briefing);

        // Then
        await().atMost(Duration.ofSeconds(1)).until(() -> knowledge.current().notices().containsKey(id)
                && knowledge.current().notices().get(id).briefing().isPresent());
        Notice known = knowledge.current().notices().get(id);
        assertThat(known.topicIds()).isEqualTo(briefed.getNotice().getTopicIds());
        assertThat(known.briefing().orElseThrow().questions()).hasSameSizeAs(briefed.getBriefing().getQuestions());
        assertThat(knowledge.current().notices().get(missedId).missed()).isTrue();

        city.tells(TOPIC, "notice/" + id, NoticeWithdrawn.newBuilder().setNoticeId(id).setVersion(3).build());
        await().atMost(Duration.ofSeconds(1)).until(() -> !knowledge.current().notices().containsKey(id));
    }

    @Test
    void whatIsDeletedFromTheLogIsForgotten() {
        // Given
        city.tells(TOPIC, "article/" + id, article(1));
        await().atMost(Duration.ofSeconds(1)).until(() -> knowledge.current().article(id).isPresent());

        // When
        city.tells(TOPIC, "article/" + id, (byte[]) null);

        // Then
        await().atMost(Duration.ofSeconds(1)).until(() -> knowledge.current().article(id).isEmpty());
    }

    @Test
    void malformedBytesAndOtherTypesAreSkipped() {
        // When
        city.tells(TOPIC, "article/x", new byte[] {7});
        city.tells(TOPIC, "article/y", Examples.of(CallHeld.class));
        city.tells(TOPIC, "article/" + id, article(1));

        // Then
        await().atMost(Duration.ofSeconds(3)).until(() -> knowledge.current().article(id).isPresent());
    }

    @Test
    void aSecondReaderKnowsTheSameFromTheBeginning() {
        // Given
        city.tells(TOPIC, "article/" + id, article(1));
        await().atMost(Duration.ofSeconds(1)).until(() -> knowledge.current().article(id).isPresent());
        KnowledgeLog second = new KnowledgeLog(consumers, records, List.of(), event -> { });

        // When
        second.start();

        // Then
        await().atMost(Duration.ofSeconds(10)).until(second::ready);
        assertThat(second.current().articles()).isEqualTo(knowledge.current().articles());
        second.stop();
    }

    private static se.farled.events.knowledge.Notice renamed(se.farled.events.knowledge.Notice told, String id) {
        return se.farled.events.knowledge.Notice.newBuilder(told).setNoticeId(id).build();
    }

    private ArticlePublished article(long version) {
        return ArticlePublished.newBuilder(Examples.of(ArticlePublished.class)).setArticleId(id).setVersion(version).build();
    }
}
