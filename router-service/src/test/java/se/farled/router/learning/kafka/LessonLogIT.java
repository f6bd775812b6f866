package se.farled.router.learning.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.farled.events.learning.LessonLearned;
import se.farled.events.telephony.CallHeld;
import se.farled.router.City;
import se.farled.router.RunningRouter;
import se.farled.router.contact.Arrival;
import se.farled.router.contact.Channel;
import se.farled.router.contact.Content;
import se.farled.router.contact.ReceiveContact;
import se.farled.router.desk.FinishContact;
import se.farled.router.desk.Outcome;
import se.farled.router.desk.QuestionDraft;
import se.farled.router.desk.Questions;
import se.farled.router.desk.TakeContact;
import se.farled.router.erasure.EraseWords;
import se.farled.router.kafka.AvroBytes;
import se.farled.router.kafka.LogConsumers;
import se.farled.router.kafka.UnknownEvents;
import se.farled.router.matching.MatchingEngine;
import se.farled.router.matching.Memory;
import se.farled.schemas.Examples;
import se.farled.schemas.TopicCatalogue;

@RunningRouter
class LessonLogIT {

    private static final String TOPIC = TopicCatalogue.LEARNING_EVENTS;
    private static final String WORDS = "Kvastlikt krypelin kring Maja Svenssons kajkant, plingplong";

    @Autowired
    City city;

    @Autowired
    Memory memory;

    @Autowired
    MatchingEngine engine;

    @Autowired
    ReceiveContact receive;

    @Autowired
    TakeContact take;

    @Autowired
    FinishContact finish;

    @Autowired
    EraseWords erase;

    @Autowired
    Questions questions;

    @Autowired
    LogConsumers consumers;

    @Autowired
    AvroBytes avro;

    private final String id = UUID.randomUUID().toString();

    @BeforeEach
    void knowledge() {
        city.knowsPlaygroundsAndDeadAnimals();
        await().atMost(Duration.ofSeconds(30)).until(() -> engine.ready() && !engine.learning());
    }

    @Test
    void whatTheDeskSettlesIsToldWithoutWordsAndCounts() {
        // Given
        int before = memory.size();
        String lesson = settled();
        // When
        await().atMost(Duration.ofSeconds(10)).until(() -> memory.size() == before + 1);
        // Then
        assertThat(engine.match(WORDS, "sv").topics().getFirst().topicId()).isEqualTo("lekplats");
        ConsumerRecord<String, byte[]> told = ofKey(lesson).getLast();
        assertThat(City.header(told, "ce_type")).isEqualTo("se.farled.learning.LessonLearned");
        LessonLearned learnt = (LessonLearned) avro.read(TOPIC, told.headers(), told.value());
        assertThat(learnt.getContactId()).isEqualTo(id);
        assertThat(learnt.toString()).doesNotContainIgnoringCase("maja").doesNotContain("anna", "kajkant");
        finish.undo(id, "anna");
        await().atMost(Duration.ofSeconds(10)).until(() -> memory.size() == before);
        assertThat(ofKey(lesson).getLast().value()).isNull();
    }

    @Test
    void anErasureDeletesTheLessonFromTheLog() {
        // Given
        int before = memory.size();
        String lesson = settled();
        await().atMost(Duration.ofSeconds(10)).until(() -> memory.size() == before + 1);
        // When
        erase.erase(id);
        // Then
        await().atMost(Duration.ofSeconds(10)).until(() -> memory.size() == before);
        assertThat(ofKey(lesson).getLast().value()).isNull();
    }

    @Test
    void aRestartedRouterKnowsTheSameFromTheLogAlone() {
        // Given
        int before = memory.size();
        settled();
        await().atMost(Duration.ofSeconds(10)).until(() -> memory.size() == before + 1);
        Memory anew = new Memory();
        var metrics = new SimpleMeterRegistry();
        LessonLog second = new LessonLog(consumers, new LessonRecords(avro, anew, new UnknownEvents(metrics), metrics), anew, event -> { });
        // When
        second.start();
        // Then
        await().atMost(Duration.ofSeconds(10)).until(second::ready);
        assertThat(anew.size()).isEqualTo(memory.size());
        second.stop();
        finish.undo(id, "anna");
    }

    @Test
    void malformedBytesOtherTypesAndRepetitionsDoNoHarm() {
        // Given
        int before = memory.size();
        LessonLearned example = Examples.of(LessonLearned.class);
        String key = example.getLessonId();
        // When
        city.tells(TOPIC, "x", new byte[] {7});
        city.tells(TOPIC, "y", Examples.of(CallHeld.class));
        city.tells(TOPIC, key, example);
        city.tells(TOPIC, key, example);
        // Then
        await().atMost(Duration.ofSeconds(10)).until(() -> memory.size() == before + 1);
        city.tells(TOPIC, key, (byte[]) null);
        await().atMost(Duration.ofSeconds(10)).until(() -> memory.size() == before);
    }

    private String settled() {
        receive.on(new Arrival(id, id, null, Channel.WEB, "/kontakt", Instant.now(), "sv", null, null, null,
                new Content(null, WORDS, null, null, List.of())), null);
        take.one(id, "anna");
        finish.finish(id, "anna", List.of(new QuestionDraft("lekplats", Outcome.ANSWERED, null, null, null, null)));
        return questions.of(id).getFirst().questionId();
    }

    private List<ConsumerRecord<String, byte[]>> ofKey(String key) {
        return city.heard(TOPIC, read -> key.equals(read.key()));
    }
}
