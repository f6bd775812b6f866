package se.farled.knowledge;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.http.HttpHeaders;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import se.farled.events.knowledge.BriefingMissed;
import se.farled.events.knowledge.BriefingPublished;
import se.farled.testservers.CityServers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The fourteen notices of the reference city, published on a real feed. Five were never told to the contact centre. The
 * router is played by what the real engine answered to these texts; the system's tests ask the real one.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = CityServers.class)
class NewsroomIT {

    private static final Consumer<HttpHeaders> LEAD = headers -> headers.set("X-Farled-Role", "LEAD");
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final Map<String, JsonNode> MATCHES = matches();
    private static final HttpServer WEB = web();
    private static volatile List<JsonNode> published = List.of();

    @LocalServerPort private int port;
    @Autowired private ConfigurableEnvironment environment;
    private WebTestClient http;
    private KnowledgeTopic topic;

    @DynamicPropertySource
    static void feedAndRouter(DynamicPropertyRegistry settings) {
        settings.add("NEWSROOM_FEEDS", () -> at("/nyheter.rss") + "," + at("/borta.rss"));
        settings.add("NEWSROOM_POLL_EVERY", () -> "1s");
        settings.add("ROUTER_URL", () -> at(""));
    }

    @BeforeEach
    void theReferenceCity() {
        http = WebTestClient.bindToServer().baseUrl("http://127.0.0.1:" + port).responseTimeout(Duration.ofSeconds(60))
                .defaultHeader(HttpHeaders.AUTHORIZATION, "Bearer test-token").build();
        topic = new KnowledgeTopic();
        http.post().uri("/import").bodyValue(ReferenceCity.json()).exchange().expectStatus().isOk();
        topic.heard(546, Duration.ofSeconds(60));
    }

    @AfterEach
    void stopListening() {
        topic.close();
    }

    @AfterAll
    static void stopServing() {
        WEB.stop(0);
    }

    @Test
    void theFiveWithoutABriefingRaiseTheirAlarmsAtTheRightOrganisationOnce() {
        // Given
        List<JsonNode> notices = ReferenceCity.notices();
        List<JsonNode> briefed = notices.stream().filter(notice -> !notice.get("briefing").isNull()).toList();
        Map<String, String> forgotten = notices.stream().filter(notice -> notice.get("briefing").isNull())
                .collect(toMap(notice -> notice.get("title_sv").asString(), notice -> notice.get("organisation").asString()));
        briefed.forEach(this::announceWithItsBriefing);
        topic.heard(briefed.size(), SOON);
        // When
        published = notices;
        Map<String, String> alarms = topic.heard(14, SOON).stream().map(record -> record.value())
                .filter(BriefingMissed.class::isInstance).map(BriefingMissed.class::cast)
                .collect(toMap(missed -> missed.getNotice().getTitleSv(), missed -> missed.getNotice().getOrganisationId()));
        // Then
        assertThat(alarms).hasSize(5).isEqualTo(forgotten);
        http.get().uri("/owed").headers(LEAD).exchange().expectStatus().isOk()
                .expectBody().jsonPath("$[?(@.kind == 'MISSED_BRIEFING')].organisationId").value(owners ->
                        assertThat(((List<?>) owners)).hasSize(5).allSatisfy(owner -> assertThat(forgotten).containsValue((String) owner)));
        http.get().uri("/newsroom").headers(LEAD).exchange().expectStatus().isOk()
                .expectBody().jsonPath("$[?(@.url =~ /.*nyheter.rss/)].state").isEqualTo("WATCHED")
                .jsonPath("$[?(@.url =~ /.*borta.rss/)].state").isEqualTo("BROKEN")
                .jsonPath("$[?(@.url =~ /.*borta.rss/)].reason").isEqualTo("HTTP_404");
        // A second instance, and an edit of one item: no alarm twice.
        try (var second = anotherInstance()) {
            topic.silence(Duration.ofSeconds(4));
            published = List.of(edited(forgottenOne(notices)));
            SpecificRecord heard = topic.heard(1, SOON).getFirst().value();
            assertThat(((BriefingMissed) heard).getNotice().getTitleSv()).endsWith("(uppdaterad)");
            assertThat(((BriefingMissed) heard).getNotice().getVersion()).isEqualTo(2);
            topic.silence(Duration.ofSeconds(3));
            assertThat(second.isActive()).isTrue();
        }
        briefTheFirstThatIsOwed();
    }

    private void briefTheFirstThatIsOwed() {
        String id = (String) http.get().uri("/owed?organisation=vardomsorg").headers(LEAD).exchange().expectBody(JsonNode.class)
                .returnResult().getResponseBody().get(0).get("id").asString();
        http.post().uri("/notices/" + id + "/briefing").headers(LEAD).bodyValue(Map.of("whatSv", "Årets avgifter.")).exchange().expectStatus().isOk();
        assertThat(((BriefingPublished) topic.heard(1, SOON).getFirst().value()).getNotice().getMissed()).isTrue();
        await().atMost(SOON).untilAsserted(() -> http.get().uri("/owed?organisation=vardomsorg").headers(LEAD).exchange()
                .expectBody().jsonPath("$[?(@.kind == 'MISSED_BRIEFING')]").isEmpty());
    }

    private void announceWithItsBriefing(JsonNode notice) {
        JsonNode briefing = notice.get("briefing");
        http.post().uri("/notices").headers(LEAD).bodyValue(Map.of("organisationId", notice.get("organisation").asString(),
                "kind", notice.get("kind").asString(), "titleSv", notice.get("title_sv").asString(),
                "topicIds", notice.get("topics"), "publicAt", ZonedDateTime.now(ZoneOffset.UTC).plusHours(1).toOffsetDateTime().toString(),
                "briefing", Map.of("whatSv", briefing.get("what_sv").asString()))).exchange().expectStatus().isCreated();
    }

    private AutoCloseableInstance anotherInstance() {
        Map<String, Object> settings = new HashMap<>();
        List.of("KAFKA_BOOTSTRAP_SERVERS", "REGISTRY_URL", "DATABASE_URL", "DATABASE_USER", "DATABASE_PASSWORD", "INTERNAL_TOKEN",
                "NEWSROOM_FEEDS", "NEWSROOM_POLL_EVERY", "ROUTER_URL").forEach(name -> settings.put(name, environment.getProperty(name)));
        settings.put("SERVER_PORT", "0");
        SpringApplication application = new SpringApplication(KnowledgeApplication.class);
        application.setDefaultProperties(settings);
        return new AutoCloseableInstance(application.run());
    }

    /** A second knowledge service beside the first. */
    private record AutoCloseableInstance(ConfigurableApplicationContext context) implements AutoCloseable {

        boolean isActive() {
            return context.isActive();
        }

        @Override
        public void close() {
            context.close();
        }
    }

    private static JsonNode forgottenOne(List<JsonNode> notices) {
        return notices.stream().filter(notice -> notice.get("briefing").isNull()).findFirst().orElseThrow();
    }

    private static JsonNode edited(JsonNode notice) {
        return ((ObjectNode) notice.deepCopy()).put("title_sv", notice.get("title_sv").asString() + " (uppdaterad)");
    }

    private static HttpServer web() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.createContext("/nyheter.rss", request -> answer(request, 200, "application/rss+xml", rss()));
            server.createContext("/borta.rss", request -> answer(request, 404, "text/plain", "borta"));
            server.createContext("/match", request -> answer(request, 200, "application/json", match(request)));
            server.start();
            return server;
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    private static void answer(HttpExchange request, int status, String type, String body) throws IOException {
        try (request) {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            request.getResponseHeaders().set("Content-Type", type);
            request.sendResponseHeaders(status, bytes.length);
            request.getResponseBody().write(bytes);
        }
    }

    private static String rss() {
        StringBuilder items = new StringBuilder();
        published.forEach(notice -> items.append("<item><guid isPermaLink=\"false\">").append(notice.get("id").asString()).append("</guid><title>")
                .append(notice.get("title_sv").asString()).append("</title><link>https://fyrhamn.example/nyheter/").append(notice.get("id").asString())
                .append("</link><description>").append(notice.get("ingress_sv").asString()).append("</description><pubDate>")
                .append(DateTimeFormatter.RFC_1123_DATE_TIME.format(ZonedDateTime.now(ZoneOffset.UTC))).append("</pubDate></item>"));
        return "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Fyrhamn</title><link>https://fyrhamn.example</link>"
                + "<description>Nyheter</description>" + items + "</channel></rss>";
    }

    private static String match(HttpExchange request) {
        String query = request.getRequestURI().getQuery();
        JsonNode match = MATCHES.get(query.substring("q=".length(), query.lastIndexOf("&lang=sv")));
        return match == null ? "{\"decision\":\"UNSURE\",\"topics\":[]}" : match.toString();
    }

    private static Map<String, JsonNode> matches() {
        Map<String, JsonNode> matches = new HashMap<>();
        try (InputStream file = NewsroomIT.class.getResourceAsStream("/newsroom/matches.json")) {
            JsonMapper.shared().readTree(file).forEach(match -> matches.put(match.get("q").asString(), match));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        return matches;
    }

    private static String at(String path) {
        return "http://127.0.0.1:" + WEB.getAddress().getPort() + path;
    }
}
