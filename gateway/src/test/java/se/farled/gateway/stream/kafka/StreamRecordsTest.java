package se.farled.gateway.stream.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import se.farled.events.contact.ContactQueued;
import se.farled.events.knowledge.ArticlePublished;
import se.farled.events.knowledge.BriefingMissed;
import se.farled.events.knowledge.BriefingPublished;
import se.farled.events.knowledge.GapReported;
import se.farled.events.knowledge.NoticeAnnounced;
import se.farled.events.knowledge.NoticeWithdrawn;
import se.farled.gateway.stream.Happening;
import se.farled.schemas.Examples;
import se.farled.schemas.TopicCatalogue;

class StreamRecordsTest {

    @Test
    void aNoticeIsToldWithWhatAStripOfNewsShows() {
        // Given
        var briefed = Examples.of(BriefingPublished.class);

        // When
        var told = told(TopicCatalogue.KNOWLEDGE_EVENTS, briefed);

        // Then
        var notice = briefed.getNotice();
        assertThat(told.name()).isEqualTo("notice");
        assertThat(told.organisationId()).isEqualTo(notice.getOrganisationId());
        assertThat(told.data()).containsEntry("noticeId", notice.getNoticeId()).containsEntry("title", notice.getTitleSv())
                .containsEntry("state", notice.getState().name()).containsEntry("topicIds", notice.getTopicIds())
                .containsEntry("version", notice.getVersion()).containsEntry("pinned", notice.getPinned()).containsKey("at");
    }

    @Test
    void everyWayOfTellingANoticeIsANotice() {
        assertThat(told(TopicCatalogue.KNOWLEDGE_EVENTS, Examples.of(NoticeAnnounced.class)).name()).isEqualTo("notice");
        assertThat(told(TopicCatalogue.KNOWLEDGE_EVENTS, Examples.of(BriefingMissed.class)).name()).isEqualTo("notice");
        assertThat(told(TopicCatalogue.KNOWLEDGE_EVENTS, Examples.of(NoticeWithdrawn.class)).data()).containsEntry("state", "WITHDRAWN")
                .containsEntry("title", null);
    }

    @Test
    void theRestOfTheKnowledgeBaseIsNoNews() {
        assertThat(StreamRecords.of(onTheWire(TopicCatalogue.KNOWLEDGE_EVENTS, Examples.of(ArticlePublished.class)))).isEmpty();
        assertThat(StreamRecords.of(onTheWire(TopicCatalogue.KNOWLEDGE_EVENTS, Examples.of(GapReported.class)))).isEmpty();
        assertThat(StreamRecords.of(new ConsumerRecord<>(TopicCatalogue.KNOWLEDGE_EVENTS, 0, 0, "article/1", null))).isEmpty();
    }

    @Test
    void aContactIsToldAsBefore() {
        assertThat(told(TopicCatalogue.CONTACT_EVENTS, Examples.of(ContactQueued.class)).data()).containsEntry("state", "WAITING");
    }

    private static Happening told(String topic, SpecificRecord record) {
        return StreamRecords.of(onTheWire(topic, record)).orElseThrow();
    }

    /** Read without the generated classes, as the stream does. */
    private static ConsumerRecord<String, GenericRecord> onTheWire(String topic, SpecificRecord record) {
        return new ConsumerRecord<>(topic, 0, 0, "key", generic(record));
    }

    private static GenericRecord generic(SpecificRecord record) {
        var generic = new GenericData.Record(record.getSchema());
        record.getSchema().getFields().forEach(field -> generic.put(field.pos(),
                record.get(field.pos()) instanceof SpecificRecord inner ? generic(inner) : record.get(field.pos())));
        return generic;
    }
}
