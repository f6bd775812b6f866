package se.farled.system.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.farled.system.Contacts;
import se.farled.system.RunningCity;
import tools.jackson.databind.JsonNode;

/** An owner meets what the contact centre hands over. */
@Tag("browser")
class DepartmentBrowserIT {
    private final RunningCity city = RunningCity.current();
    private final Contacts contacts = new Contacts(city);
    private StaffBrowser department;

    @AfterEach
    void leave() {
        if (department != null) {
            department.close();
        }
    }

    @Test
    void aCaseIsTakenByKeyboardFromTheMailsLink() {
        // Given
        var handedOver = handedOver("Rutschkanan har spruckit vid dammen");
        department = StaffBrowser.of("editor.stadsbyggnad");
        department.page().navigate("/department?case=" + handedOver.path("caseId").asString(""));
        department.sees(".words", "Rutschkanan har spruckit");
        department.sees("article", "Plats: vid dammen");

        // When
        department.page().locator(".steps .go").focus();
        department.press("Enter");

        // Then
        department.sees("[role=status]", "Ärendet är ert");
        department.sees(".case-meta", "Pågår");
    }

    @Test
    void aNoNeedsItsReason() {
        // Given
        var handedOver = handedOver("Bänken är sönder");
        department = StaffBrowser.of("editor.stadsbyggnad");
        department.page().navigate("/department?case=" + handedOver.path("caseId").asString(""));
        department.page().locator(".refuse summary").press("Enter");
        department.page().locator("input[value=NOT_OURS]").check();
        department.page().locator(".refuse .stop").press("Enter");
        department.sees("[role=alert]", "Skriv med egna ord varför");
        department.isForEverybody("department-refusing");

        // When
        department.page().locator("#text").fill("Marken är fastighetsförvaltningens");
        department.page().locator(".refuse .stop").press("Enter");

        // Then
        department.sees("[role=status]", "Ärendet är avböjt");
        department.sees("article", "Marken är fastighetsförvaltningens");
    }

    @Test
    void anotherOrganisationSeesNothingOfIt() {
        // Given
        var handedOver = handedOver("Gungan gnisslar");
        department = StaffBrowser.of("editor.fastighet");

        // When
        var answer = department.page().navigate("/department?case=" + handedOver.path("caseId").asString(""));

        // Then
        assertThat(answer.status()).isEqualTo(404);
        assertThat(department.page().content()).doesNotContain("Gungan gnisslar");
    }

    @Test
    void thePageIsForEverybody() {
        handedOver("Klätterställningen vickar");
        department = StaffBrowser.of("editor.stadsbyggnad");
        department.isForEverybody("department");
        department.page().navigate("/department?lang=en");
        department.sees("h2", "To do");
        department.page().locator(".lists a.row").first().press("Enter");
        department.seesNow(".chosen-case");
        department.isForEverybody("department-case-en");
    }

    private JsonNode handedOver(String text) {
        var contactId = contacts.sent(Map.of("channel", "WEB", "text", text, "topicId", "lekplats-trasig"));
        contacts.routed(contactId);
        assertThat(city.as("advisor").post("/api/desk/" + contactId + "/take", null).ok()).isTrue();
        var finished = city.as("advisor").post("/api/desk/" + contactId + "/finish", Map.of("questions",
                List.of(Map.of("topicId", "lekplats-trasig", "outcome", "HANDED_OVER", "optionId", "park", "note", "Plats: vid dammen"))));
        assertThat(finished.ok()).as(finished.body()).isTrue();
        return await().atMost(Contacts.SOON).until(() -> city.as("editor.stadsbyggnad").get("/api/cases").json().valueStream()
                .filter(one -> one.path("contactId").asString("").equals(contactId)).findFirst(), Optional::isPresent).orElseThrow();
    }
}
