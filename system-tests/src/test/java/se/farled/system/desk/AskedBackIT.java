package se.farled.system.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.farled.system.Contacts;
import se.farled.system.RunningCity;

/** Whom do you call about a dead seal by the pier? That depends on an answer. */
class AskedBackIT {
    private final RunningCity city = RunningCity.current();
    private final Contacts contacts = new Contacts(city);
    private String contactId = "";

    @AfterEach
    void release() {
        city.as("advisor").post("/api/desk/" + contactId + "/release", null);
    }

    @Test
    void deadSealIsAskedBackAndTheAnswerNamesTheOwner() {
        // Given
        contactId = contacts.sent("Det ligger en död säl vid piren. Vem ska man ringa?");
        var routing = contacts.routed(contactId).path("routing");
        assertThat(routing.path("decision").asString("")).isEqualTo("ASK");
        assertThat(routing.path("topicId").asString("")).isEqualTo("dod-sal");
        assertThat(routing.path("ask").path("question").asString("")).isNotEmpty();
        assertThat(routing.path("ask").path("options")).extracting(option -> option.path("optionId").asString(""))
                .contains("i-vattnet", "badplats", "privat-strand", "lever");
        contacts.taken("advisor", contactId);

        // When
        var answer = city.as("advisor").post("/api/desk/" + contactId + "/route", Map.of("topicId", "dod-sal", "optionId", "i-vattnet"));

        // Then
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.text("decision")).isEqualTo("REFERRAL");
        assertThat(answer.text("ownerId")).isEqualTo("lansstyrelsen");
        assertThat(answer.json().path("owner").path("phone").asString("")).isNotEmpty();
        assertThat(answer.json().path("why")).isNotEmpty();
    }

    @Test
    void matchingHasNoSideEffect() {
        // Given
        var before = contacts.desk().size();

        // When
        var answer = city.as("advisor").get("/api/match?q=d%C3%B6d%20s%C3%A4l%20p%C3%A5%20stranden&lang=sv");

        // Then
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text("topicId")).isEqualTo("dod-sal");
        assertThat(contacts.desk()).hasSize(before);
    }
}
