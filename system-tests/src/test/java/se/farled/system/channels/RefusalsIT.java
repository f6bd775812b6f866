package se.farled.system.channels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.farled.system.Contacts;
import se.farled.system.RunningCity;
import se.farled.system.client.Answer;
import se.farled.system.client.Phone.Fact;

/** What cannot be taken is refused with problem details that say what to do. */
class RefusalsIT {
    private final RunningCity city = RunningCity.current();

    @Test
    void malformedJsonIsRefused() {
        // When
        var answer = city.anyone().post("/api/contacts", "{\"channel\":\"WEB\",\"text\":");

        // Then
        refused(answer, 400);
    }

    @Test
    void tenMegabytesOfTextAreRefused() {
        // Given
        var text = "en mycket lång berättelse ".repeat(10 * 1024 * 1024 / 26);

        // When
        var answer = city.anyone().post("/api/contacts", Map.of("channel", "WEB", "text", text));

        // Then
        refused(answer, 413);
    }

    @Test
    void unknownChannelIsRefusedByName() {
        // When
        var answer = city.anyone().post("/api/contacts", Map.of("channel", "PIGEON", "text", "kurr"));

        // Then
        refused(answer, 422);
        assertThat(answer.text("field")).isEqualTo("channel");
    }

    @Test
    void emptyTextIsRefusedByName() {
        // When
        var answer = city.anyone().post("/api/contacts", Map.of("channel", "WEB", "text", "  "));

        // Then
        refused(answer, 422);
        assertThat(answer.text("field")).isEqualTo("text");
    }

    @Test
    void otherContentTypeIsRefused() {
        // When
        var answer = city.anyone().post("/api/contacts", "hej", "Content-Type", "text/plain");

        // Then
        refused(answer, 415);
    }

    @Test
    void wrongRolesAreRefused() {
        // Given
        var visit = Map.of("channel", "WALK_IN", "text", "en flytväst");

        // When
        var answers = List.of(city.as("telephony").get("/api/desk"), city.as("reception").post("/api/desk/take", null),
                city.as("advisor").post("/api/telephony/events", List.of(), "Content-Type", "application/cloudevents-batch+json"),
                city.as("advisor").get("/api/figures"), city.as("editor.skola").get("/api/cases?organisation=social"),
                city.as("telephony").post("/api/contacts", visit));

        // Then
        assertThat(answers).allSatisfy(answer -> refused(answer, 403));
    }

    @Test
    void strangersAreRefused() {
        // When
        var answers = List.of(city.anyone().get("/api/desk"), city.as("nobody").get("/api/desk"), city.anyone().get("/api/stream"),
                city.anyone().post("/api/contacts", Map.of("channel", "WALK_IN", "text", "en flytväst")));

        // Then
        assertThat(answers).allSatisfy(answer -> refused(answer, 401));
    }

    @Test
    void batchWithOneUnknownTypeIsRefusedWhole() {
        // Given
        var word = Contacts.word();
        var good = Fact.now("call-queued", word, Map.of("topicHint", word));
        var unknown = Fact.now("call-sung", word, Map.of());

        // When
        var answer = city.phone().batch(List.of(good, unknown));

        // Then
        refused(answer, 422);
        assertThat(answer.text("field")).isEqualTo("[1].type");
        assertThat(new Contacts(city).desk()).noneMatch(entry -> entry.path("excerpt").asString("").contains(word));
    }

    @Test
    void unknownContactIsNotFound() {
        // When
        var answer = city.as("advisor").get("/api/contacts/00000000-0000-7000-8000-000000000000");

        // Then
        refused(answer, 404);
    }

    private static void refused(Answer answer, int status) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.text("type")).startsWith("urn:farled:problem:");
        assertThat(answer.text("title")).isNotEmpty();
        assertThat(answer.text("detail")).isNotEmpty();
    }
}
