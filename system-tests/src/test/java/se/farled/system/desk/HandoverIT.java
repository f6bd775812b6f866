package se.farled.system.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import se.farled.system.Contacts;
import se.farled.system.OwnersMailbox;
import se.farled.system.RunningCity;
import se.farled.system.client.LiveEvents;
import se.farled.system.client.LiveEvents.LiveEvent;
import tools.jackson.databind.JsonNode;

/** What is handed over becomes a case: its owner is told, the resident sees it, and it can be taken back. */
class HandoverIT {
    private static final String NOTE = "Gungan har bara en kedja kvar.";

    private final RunningCity city = RunningCity.current();
    private final Contacts contacts = new Contacts(city);

    @Test
    void handedOverContactBecomesACaseThatItsOwnerHears() {
        // Given
        var told = new ConcurrentLinkedQueue<LiveEvent>();
        var contactId = takenContact();
        try (var stream = LiveEvents.open(city.as("editor.stadsbyggnad"), told::add)) {

            // When
            handedOver(contactId);

            // Then
            var found = caseOf(contactId, "PROPOSED");
            var number = found.path("caseNumber").asString("");
            assertThat(number).matches("\\d{4}-\\d{6}");
            assertThat(contacts.find(contactId).path("state").asString("")).isEqualTo("CLOSED");
            ownerIsMailed(number);
            ownerSees(told, number);
            assertThat(city.as("editor.skola").get("/api/cases/" + found.path("caseId").asString("")).status()).isIn(403, 404);
        }
    }

    @Test
    void statusPageTellsTheResidentWhereItStands() {
        // Given
        var sent = city.anyone().post("/api/contacts", Map.of("channel", "WEB", "text", "En gunga är trasig på lekplatsen i parken."));
        var contactId = sent.text("contactId");
        contacts.routed(contactId);
        contacts.taken("advisor", contactId);
        handedOver(contactId);
        var number = caseOf(contactId, "PROPOSED").path("caseNumber").asString("");

        // When
        var page = city.anyone().get(sent.text("statusUrl").substring(city.url().length()));

        // Then
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains(number).contains("Stadsbyggnadsförvaltningen").doesNotContain(NOTE);
    }

    @Test
    void ownerAcceptsAndClosesTheCase() {
        // Given
        var contactId = takenContact();
        handedOver(contactId);
        var caseId = caseOf(contactId, "PROPOSED").path("caseId").asString("");
        var owner = city.as("editor.stadsbyggnad");

        // When
        var answer = owner.post("/api/cases/" + caseId + "/accept", null);

        // Then
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(city.as("advisor").get("/api/cases/" + caseId).text("state")).isEqualTo("ACCEPTED");
        assertThat(owner.post("/api/cases/" + caseId + "/close", null).text("state")).isEqualTo("CLOSED");
    }

    @Test
    void refusalNeedsAReason() {
        // Given
        var contactId = takenContact();
        handedOver(contactId);
        var caseId = caseOf(contactId, "PROPOSED").path("caseId").asString("");
        var owner = city.as("editor.stadsbyggnad");

        // When
        var bare = owner.post("/api/cases/" + caseId + "/refuse", Map.of());

        // Then
        assertThat(bare.status()).isEqualTo(422);
        assertThat(owner.post("/api/cases/" + caseId + "/refuse", Map.of("reason", "NOT_OURS", "text", "Gården är skolans.")).ok()).isTrue();
        assertThat(caseOf(contactId, "REFUSED").path("refusal").path("text").asString("")).isEqualTo("Gården är skolans.");
    }

    @Test
    void undoWithdrawsTheCase() {
        // Given
        var contactId = takenContact();
        handedOver(contactId);
        caseOf(contactId, "PROPOSED");

        // When
        var answer = city.as("advisor").post("/api/desk/" + contactId + "/undo", null);

        // Then
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.text("state")).isEqualTo("TAKEN");
        caseOf(contactId, "CLOSED");
        contacts.finished("advisor", contactId, Map.of("topicId", "lekplats-trasig", "outcome", "ANSWERED"));
    }

    private String takenContact() {
        var contactId = contacts.sent("En gunga är trasig på lekplatsen i parken.");
        contacts.routed(contactId);
        contacts.taken("advisor", contactId);
        return contactId;
    }

    private void handedOver(String contactId) {
        contacts.finished("advisor", contactId, Map.of("topicId", "lekplats-trasig", "outcome", "HANDED_OVER",
                "ownerId", "stadsbyggnad", "optionId", "park", "note", NOTE));
    }

    private JsonNode caseOf(String contactId, String state) {
        return await().atMost(Contacts.SOON).until(() -> StreamSupport
                .stream(city.as("advisor").get("/api/cases?organisation=stadsbyggnad").json().spliterator(), false)
                .filter(found -> found.path("contactId").asString("").equals(contactId) && found.path("state").asString("").equals(state))
                .findFirst(), Optional::isPresent).orElseThrow();
    }

    private void ownerIsMailed(String number) {
        var mail = new OwnersMailbox(city, "stadsbyggnad@fyrhamn.example").awaitMailWith(number);
        assertThat(mail).contains("/department?case=").doesNotContain(NOTE);
    }

    private static void ownerSees(Queue<LiveEvent> told, String number) {
        await().atMost(Contacts.SOON).until(() -> told.stream().anyMatch(event -> event.name().equals("case")
                && event.data().path("caseNumber").asString("").equals(number)));
    }
}
