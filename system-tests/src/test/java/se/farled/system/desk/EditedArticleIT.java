package se.farled.system.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.farled.system.RunningCity;
import se.farled.system.client.Answer;

/** What an editor has written is what advisors find, a moment later. */
class EditedArticleIT {
    private static final String PATH = "/api/articles/";
    private static final String WORDS = "strandkiosken filmjölksglass";

    private final RunningCity city = RunningCity.current();
    private final String articleId = city.as("editor.kulturfritid").post("/api/articles", article("Kiosken vid stranden", "Den är stängd."))
            .text("articleId");

    @AfterEach
    void retire() {
        var now = city.as("editor.kulturfritid").get(PATH + articleId);
        city.as("editor.kulturfritid").put(PATH + articleId, article("Kiosken vid stranden", "Den är stängd."), "If-Match", now.etag());
    }

    @Test
    void editedArticleIsMatchedOn() {
        // Given
        var now = city.as("editor.kulturfritid").get(PATH + articleId);

        // When
        var changed = city.as("editor.kulturfritid").put(PATH + articleId,
                article("Strandkiosken säljer filmjölksglass", "Strandkiosken säljer filmjölksglass varje dag."), "If-Match", now.etag());

        // Then
        assertThat(changed.status()).as(changed.body()).isEqualTo(200);
        await().atMost(Duration.ofSeconds(5)).pollInterval(Duration.ofMillis(100)).until(() -> candidates(WORDS).contains(articleId));
    }

    @Test
    void staleEditIsRefused() {
        // Given
        var before = city.as("editor.kulturfritid").get(PATH + articleId).etag();
        city.as("editor.kulturfritid").put(PATH + articleId, article("Kiosken", "Öppen på lördag."), "If-Match", before);

        // When
        var late = city.as("editor.kulturfritid").put(PATH + articleId, article("Kiosken", "Öppen på söndag."), "If-Match", before);

        // Then
        assertThat(late.status()).isEqualTo(412);
        assertThat(city.as("editor.kulturfritid").put(PATH + articleId, article("Kiosken", "Öppen jämt.")).status()).isEqualTo(428);
    }

    @Test
    void editorOfAnotherOrganisationIsRefused() {
        // Given
        var now = city.as("editor.skola").get(PATH + articleId);

        // When
        Answer answer = city.as("editor.skola").put(PATH + articleId, article("Kiosken", "Vår."), "If-Match", now.etag());

        // Then
        assertThat(answer.status()).isEqualTo(403);
    }

    private List<String> candidates(String words) {
        var answer = city.as("advisor").get("/api/match?lang=sv&q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
        return StreamSupport.stream(answer.json().path("candidates").spliterator(), false)
                .map(candidate -> candidate.path("articleId").asString("")).toList();
    }

    private static Map<String, Object> article(String title, String text) {
        var article = new LinkedHashMap<String, Object>();
        article.put("topicIds", List.of("turism"));
        article.put("ownerId", "kulturfritid");
        article.put("titleSv", title);
        article.put("titleEn", title);
        article.put("publicSv", text);
        article.put("publicEn", text);
        article.put("advisorsSv", List.of());
        article.put("reviewDate", "2027-05-01");
        return article;
    }
}
