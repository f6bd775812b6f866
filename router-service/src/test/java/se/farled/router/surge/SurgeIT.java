package se.farled.router.surge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.test.web.reactive.server.WebTestClient;
import se.farled.events.Channel;
import se.farled.events.intake.ContactReceived;
import se.farled.events.intake.Sender;
import se.farled.events.knowledge.BriefingPublished;
import se.farled.events.knowledge.Notice;
import se.farled.events.knowledge.NoticeState;
import se.farled.events.surges.SurgeAnswered;
import se.farled.events.surges.SurgeDetected;
import se.farled.router.City;
import se.farled.router.RunningRouter;
import se.farled.router.kafka.AvroBytes;
import se.farled.schemas.Examples;
import se.farled.schemas.TopicCatalogue;

@RunningRouter
class SurgeIT {

    @LocalServerPort
    int port;

    @Autowired
    City city;

    @Autowired
    AvroBytes avro;

    @Autowired
    Signs signs;

    @Autowired
    NormalNow normal;

    @Autowired
    DetectSurges detect;

    @Autowired
    KafkaListenerEndpointRegistry listeners;

    private final String topic = "vatten-" + UUID.randomUUID();

    @BeforeEach
    void knowledge() {
        city.knowsPlaygroundsAndDeadAnimals();
        city.knowsATopic(topic, "stadsbyggnad");
        normal.learn();
    }

    @Test
    void aSurgeBecomesOneTaskAndItsBriefingReachesThoseWhoWait() {
        // Given
        List<String> contacts = contacts(9);

        // When
        await().atMost(Duration.ofSeconds(20)).until(() -> told().size() == 1);
        SurgeDetected detected = (SurgeDetected) told().getFirst();
        city.tells(TopicCatalogue.KNOWLEDGE_EVENTS, "notice/" + topic, briefing());

        // Then
        await().atMost(Duration.ofSeconds(20)).until(() -> told().size() == 2);
        SurgeAnswered answered = (SurgeAnswered) told().getLast();
        assertThat(detected.getCount()).isEqualTo(5);
        assertThat(detected.getOrganisationId()).isEqualTo("stadsbyggnad");
        assertThat(detected.getCovered()).isFalse();
        assertThat(answered.getSurgeId()).isEqualTo(detected.getSurgeId());
        assertThat(answered.getContactIds()).containsExactlyInAnyOrderElementsOf(contacts);
        client().get().uri("/surges/" + detected.getSurgeId()).exchange().expectStatus().isOk().expectBody()
                .jsonPath("$.contacts").isEqualTo(9).jsonPath("$.covered").isEqualTo(true)
                .jsonPath("$.examples[0]").isEqualTo("Inget vatten på [adress]")
                .jsonPath("$.curve.length()").value(points -> assertThat((Integer) points).isGreaterThan(8));
        client().get().uri("/contacts/" + contacts.getFirst()).exchange().expectBody()
                .jsonPath("$.notices[0].noticeId").isEqualTo(topic);
    }

    @Test
    void aRouterThatStopsInTheMiddleLosesNoCountAndSendsNoTaskTwice() {
        // Given
        contacts(3);
        await().atMost(Duration.ofSeconds(20)).until(() -> signs.times(topic, Instant.EPOCH).size() == 3);
        listeners.stop();
        List<String> whileAway = contacts(4);

        // When
        listeners.start();

        // Then
        await().atMost(Duration.ofSeconds(30)).until(() -> signs.times(topic, Instant.EPOCH).size() == 7);
        city.tells(TopicCatalogue.CONTACT_INTAKE, whileAway.getFirst(), received(whileAway.getFirst()));
        contacts(1);
        await().atMost(Duration.ofSeconds(20)).until(() -> signs.times(topic, Instant.EPOCH).size() == 8);
        detect.look(topic);
        await().during(Duration.ofSeconds(2)).atMost(Duration.ofSeconds(20)).until(() -> told().size() == 1);
    }

    @Test
    void anUnknownSurgeIsToldSo() {
        // When
        var unknown = client().get().uri("/surges/" + UUID.randomUUID()).exchange();
        var open = client().get().uri("/surges?open=true").exchange();

        // Then
        unknown.expectStatus().isNotFound();
        open.expectStatus().isOk();
    }

    @Test
    void aDraftIsTriedOnWhatResidentsSaid() {
        // Given
        contacts(1);
        await().atMost(Duration.ofSeconds(20)).until(() -> signs.times(topic, Instant.EPOCH).size() == 1);

        // When
        var answer = client().post().uri("/articles/try").header("Content-Type", "application/json")
                .bodyValue("{\"titleSv\":\"Inget vatten\",\"publicSv\":\"När vattnet är borta.\",\"question\":\"inget vatten\"}").exchange();

        // Then
        answer.expectStatus().isOk().expectBody().jsonPath("$.rank").isEqualTo(1)
                .jsonPath("$.contacts").value(count -> assertThat((Integer) count).isPositive())
                .jsonPath("$.wordings[0]").isEqualTo("Inget vatten på [adress]");
    }

    private List<String> contacts(int count) {
        return IntStream.range(0, count).mapToObj(n -> {
            String id = UUID.randomUUID().toString();
            city.tells(TopicCatalogue.CONTACT_INTAKE, id, received(id));
            return id;
        }).toList();
    }

    private ContactReceived received(String id) {
        return ContactReceived.newBuilder().setContactId(id).setRootContactId(id).setChannel(Channel.WEB).setEntryPoint("/kontakt")
                .setReceivedAt(Instant.now()).setText("Inget vatten på Storgatan 12").setTopicId(topic)
                .setSender(new Sender("Anna Lind", null, null)).build();
    }

    private BriefingPublished briefing() {
        BriefingPublished example = Examples.of(BriefingPublished.class);
        return BriefingPublished.newBuilder(example).setNotice(Notice.newBuilder(example.getNotice()).setNoticeId(topic)
                .setState(NoticeState.PUBLIC).setTopicIds(List.of(topic)).setPublicAt(Instant.now()).setUntil(null).build()).build();
    }

    private List<SpecificRecord> told() {
        return city.heard(TopicCatalogue.SURGE_EVENTS, read -> true).stream()
                .map(read -> avro.read(read.topic(), read.headers(), read.value())).filter(this::ours).toList();
    }

    private boolean ours(SpecificRecord event) {
        return switch (event) {
            case SurgeDetected detected -> topic.equals(detected.getTopicId());
            case SurgeAnswered answered -> topic.equals(answered.getNoticeId());
            default -> false;
        };
    }

    private WebTestClient client() {
        return WebTestClient.bindToServer().baseUrl("http://127.0.0.1:" + port)
                .defaultHeader("Authorization", "Bearer test-token").build();
    }
}
