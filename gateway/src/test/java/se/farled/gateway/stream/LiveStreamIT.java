package se.farled.gateway.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.kafka.core.KafkaTemplate;
import se.farled.events.cases.CaseOpened;
import se.farled.events.contact.ContactRouted;
import se.farled.events.knowledge.BriefingPublished;
import se.farled.gateway.OnRealServers;
import se.farled.schemas.Examples;
import se.farled.schemas.TopicCatalogue;
import se.farled.testservers.CityServers;

@OnRealServers
class LiveStreamIT {
    @Autowired
    private KafkaTemplate<String, SpecificRecord> kafka;
    @LocalServerPort
    private int port;

    @BeforeAll
    static void declareTheTopicsOfTheOthers() {
        try (var admin = Admin.create(Map.of("bootstrap.servers", CityServers.bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic(TopicCatalogue.CONTACT_EVENTS, 6, (short) 1), new NewTopic(TopicCatalogue.CASE_EVENTS, 6, (short) 1),
                    new NewTopic(TopicCatalogue.KNOWLEDGE_EVENTS, 1, (short) 1)));
        }
    }

    @Test
    void whatTheRouterTellsIsSeenByAnAdvisorAtOnce() {
        // Given
        var lines = listen("advisor", null);
        var routed = Examples.of(ContactRouted.class);

        // When
        await().atMost(Duration.ofSeconds(20)).pollInterval(Duration.ofMillis(500)).until(() -> {
            kafka.send(TopicCatalogue.CONTACT_EVENTS, routed.getRootContactId(), routed).get();
            return lines.stream().anyMatch(line -> line.startsWith("data:"));
        });

        // Then
        assertThat(lines).anyMatch(line -> line.equals("event:contact"));
        assertThat(lines).anyMatch(line -> line.startsWith("data:") && line.contains("\"contactId\":\"" + routed.getContactId() + "\"")
                && line.contains("\"state\":\"ROUTED\"") && line.contains("\"decision\":\"" + routed.getDecision() + "\""));
    }

    @Test
    void anEditorSeesTheCasesOfTheirOwnOrganisationOnly() {
        // Given
        var opened = Examples.of(CaseOpened.class);
        var own = listen("editor." + opened.getOrganisationId(), null);
        var other = listen("editor.some-other", null);

        // When
        await().atMost(Duration.ofSeconds(20)).pollInterval(Duration.ofMillis(500)).until(() -> {
            kafka.send(TopicCatalogue.CASE_EVENTS, opened.getRootContactId(), opened).get();
            return own.stream().anyMatch(line -> line.startsWith("data:"));
        });

        // Then
        assertThat(own).anyMatch(line -> line.contains(opened.getCaseNumber()));
        assertThat(other).noneMatch(line -> line.startsWith("data:"));
    }

    @Test
    void aNoticeReachesAdvisorsAndEveryEditor() {
        // Given
        var briefed = Examples.of(BriefingPublished.class);
        var advisor = listen("advisor", null);
        var editor = listen("editor.some-other", null);

        // When
        await().atMost(Duration.ofSeconds(20)).pollInterval(Duration.ofMillis(500)).until(() -> {
            kafka.send(TopicCatalogue.KNOWLEDGE_EVENTS, "notice/" + briefed.getNotice().getNoticeId(), briefed).get();
            return advisor.stream().anyMatch(line -> line.equals("event:notice"));
        });

        // Then
        assertThat(advisor).anyMatch(line -> line.startsWith("data:") && line.contains(briefed.getNotice().getNoticeId()));
        await().atMost(Duration.ofSeconds(5)).untilAsserted(() -> assertThat(editor).contains("event:notice"));
    }

    @Test
    void aClientThatCannotBeServedFromTheRingIsToldToLoadAnew() {
        // Given
        // When
        var lines = listen("lead", "unknown-17");

        // Then
        await().atMost(Duration.ofSeconds(5)).untilAsserted(() -> assertThat(lines).contains("event:snapshot"));
    }

    private List<String> listen(String user, String lastId) {
        var lines = new CopyOnWriteArrayList<String>();
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/stream"))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString((user + ":farled").getBytes(StandardCharsets.UTF_8)));
        if (lastId != null) {
            request.header("Last-Event-ID", lastId);
        }
        HttpClient.newHttpClient().sendAsync(request.build(), HttpResponse.BodyHandlers.ofLines())
                .thenAccept(response -> response.body().forEach(lines::add));
        await().atMost(Duration.ofSeconds(5)).untilAsserted(() -> assertThat(lines).contains(":listening"));
        return lines;
    }
}
