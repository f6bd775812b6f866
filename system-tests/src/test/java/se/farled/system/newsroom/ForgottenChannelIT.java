package se.farled.system.newsroom;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.farled.system.RunningCity;
import se.farled.system.client.NewsFeed;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The fourteen notices of the reference city on the city's own feed; five departments forgot the contact centre. */
class ForgottenChannelIT {
    private static final Duration SOON = Duration.ofSeconds(40);

    private final RunningCity city = RunningCity.current();
    private final List<JsonNode> news = news();

    @AfterEach
    void withdraw() {
        ours().forEach(notice -> city.as("editor." + notice.path("organisationId").asString())
                .post("/api/notices/" + notice.path("noticeId").asString() + "/withdraw", null));
    }

    @Test
    void theFiveWithoutABriefingRaiseTheirAlarmsAtTheOrganisationThatOwesIt() {
        // Given
        Map<String, String> forgotten = news.stream().filter(notice -> notice.path("briefing").isNull())
                .collect(toMap(notice -> notice.path("title_sv").asString(), notice -> notice.path("organisation").asString()));
        news.stream().filter(notice -> !notice.path("briefing").isNull()).forEach(this::brief);

        // When
        var feed = city.newsFeed();
        news.forEach(notice -> feed.publish(notice.path("id").asString(), notice.path("title_sv").asString(), notice.path("ingress_sv").asString()));

        // Then
        await().atMost(SOON).pollInterval(Duration.ofMillis(500)).untilAsserted(() -> {
            assertThat(ours().filter(notice -> notice.path("state").asString().equals("PUBLIC"))).hasSize(14);
            assertThat(ours().filter(notice -> notice.path("missed").asBoolean())
                    .collect(toMap(notice -> notice.path("titleSv").asString(), notice -> notice.path("organisationId").asString()))).isEqualTo(forgotten);
        });
        forgotten.forEach((title, organisation) -> {
            assertThat(owed("editor." + organisation)).contains("MISSED_BRIEFING " + title);
            assertThat(owed("editor.skola")).doesNotContain("MISSED_BRIEFING " + title);
        });
    }

    private void brief(JsonNode notice) {
        var announced = city.as("editor." + notice.path("organisation").asString()).post("/api/notices", Map.of(
                "organisationId", notice.path("organisation").asString(), "kind", notice.path("kind").asString(),
                "titleSv", notice.path("title_sv").asString(), "topicIds", notice.path("topics"),
                "link", NewsFeed.link(notice.path("id").asString()),
                "publicAt", OffsetDateTime.now(ZoneOffset.UTC).plusHours(1).toString(),
                "briefing", Map.of("whatSv", notice.path("briefing").path("what_sv").asString())));
        assertThat(announced.status()).as(announced.body()).isEqualTo(201);
    }

    private Stream<JsonNode> ours() {
        return StreamSupport.stream(city.as("lead").get("/api/notices").json().spliterator(), false)
                .filter(notice -> !notice.path("state").asString().equals("WITHDRAWN"))
                .filter(notice -> news.stream().anyMatch(told -> told.path("title_sv").asString().equals(notice.path("titleSv").asString())));
    }

    private List<String> owed(String user) {
        return StreamSupport.stream(city.as(user).get("/api/owed").json().spliterator(), false)
                .map(owed -> owed.path("kind").asString() + " " + owed.path("title").asString()).toList();
    }

    private static List<JsonNode> news() {
        try (var file = ForgottenChannelIT.class.getResourceAsStream("/city/notices.json")) {
            return StreamSupport.stream(JsonMapper.builder().build().readTree(file).path("notices").spliterator(), false).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
