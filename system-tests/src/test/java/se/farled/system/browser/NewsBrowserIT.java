package se.farled.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.farled.system.Contacts;
import se.farled.system.RunningCity;
import se.farled.system.client.Gateway;

/** What the city tells the public reaches the advisor first, with the hands on the keyboard. */
@Tag("browser")
class NewsBrowserIT {
    private static final String ADVISOR = "advisor3";
    private static final String OWNER = "vattenavfall";

    private final RunningCity city = RunningCity.current();
    private final Contacts contacts = new Contacts(city);
    private final Gateway editor = city.as("editor." + OWNER);
    private final List<String> told = new ArrayList<>();
    private StaffBrowser desk;

    @BeforeEach
    void nothingIsUnread() {
        giveBack();
        city.as(ADVISOR).get("/api/notices").json().forEach(notice -> city.as(ADVISOR).post(
                "/api/notices/" + notice.path("noticeId").asString("") + "/read", Map.of("version", notice.path("version").asLong(0))));
    }

    @AfterEach
    void leave() {
        if (desk != null) {
            desk.close();
        }
        told.forEach(noticeId -> editor.post("/api/notices/" + noticeId + "/withdraw", null));
        giveBack();
    }

    @Test
    void aNoticeReachesTheOpenDeskAndMovesNothing() {
        // Given
        contacts.routed(contacts.sent(Map.of("channel", "WEB", "text", "Hur länge får jag ha boken?", "topicId", "bibliotek-lan")));
        desk = StaffBrowser.of(ADVISOR);
        desk.sees("#told-open", "Inga olästa nyheter");
        var before = place("#take");

        // When
        announced("Vattnet stängs av i Norra hamnen");

        // Then
        desk.sees("#told-count", "1 oläst");
        desk.sees("#told-open .strip-title", "Vattnet stängs av i Norra hamnen");
        desk.sees("#told-fresh", "1 ny");
        assertThat(place("#take")).isEqualTo(before);
    }

    @Test
    void oneKeyReadsItAndAnUpdateMakesItUnreadAgain() {
        // Given
        var noticeId = announced("Vattnet stängs av på Ö-sidan");
        desk = StaffBrowser.of(ADVISOR);
        desk.sees("#told-count", "1 oläst");

        // When
        desk.press("k");

        // Then
        desk.sees("#notices .notice-body:not([hidden])", "Ett rör byts");
        desk.sees("#told-open", "Inga olästa nyheter");
        desk.press("k");
        desk.seesNoMore("#notices");
        editor.post("/api/notices/" + noticeId + "/briefing", briefing("Klockan 18."));
        desk.sees("#told-count", "1 oläst");
        desk.press("k");
        desk.sees("#notices .notice-body:not([hidden])", "Klockan 18.");
    }

    @Test
    void theContactThatMatchesIsAnsweredWithTheNoticeInThreeKeystrokes() {
        // Given
        var noticeId = announced("Vattnet stängs av vid Kajen");
        var contactId = reading("Det kommer inget vatten i kranen", "vatten-avbrott");
        desk.sees(".matching-notice", "Vattnet stängs av vid Kajen");

        // When
        desk.press("1");
        desk.sees("#known .article.chosen", "Klockan 16.");
        desk.press("a", "Enter");

        // Then
        desk.sees("#toast-text", "Klart.");
        assertThat(contacts.find(contactId).path("questions").get(0).path("noticeId").asString("")).isEqualTo(noticeId);
    }

    @Test
    void aGapIsToldInTwoKeystrokesWithTheWordsAlreadyThere() {
        // Given
        reading("Får man bada med hund vid Norra piren? Ring 070-123 45 67", "badhus");

        // When
        desk.press("g");
        assertThat(desk.page().locator("#gap-wording").inputValue()).contains("bada med hund").doesNotContain("070");
        desk.press("1");

        // Then
        desk.sees("#toast-text", "Skickat till ägaren");
    }

    @Test
    void aDeskThatWasOfflineGetsWhatItMissed() {
        // Given
        desk = StaffBrowser.of(ADVISOR);
        desk.sees("#told-open", "Inga olästa nyheter");
        desk.page().context().setOffline(true);
        announced("Vattnet är borta i Hamra");

        // When
        desk.page().context().setOffline(false);
        // A closed lid: the browser notices that the line is dead when it wakes.
        desk.page().reload();

        // Then
        desk.sees("#told-open .strip-title", "Vattnet är borta i Hamra");
    }

    @Test
    void thePageIsForEverybody() {
        announced("Vattnet stängs av i hela Norra hamnen med omnejd medan ett rör från 1961 byts mot ett nytt");
        reading("Inget vatten i kranen sedan i går", "vatten-avbrott");
        desk.seesNow(".matching-notice");
        desk.press("1");
        desk.page().evaluate("document.getElementById('main').dataset.view = 'knowledge'");
        desk.isForEverybody("desk-matching-notice");
        desk.press("k");
        desk.seesNow("#notices .notice-body:not([hidden])");
        desk.isForEverybody("desk-notices");
        desk.press("Escape", "g");
        desk.seesNow("#gap[open]");
        desk.isForEverybody("desk-gap");
        desk.page().navigate("/desk?lang=en");
        desk.press("k");
        desk.isForEverybody("desk-notices-en");
    }

    private String announced(String title) {
        var answer = editor.post("/api/notices", Map.of("titleSv", title, "kind", "PLANNED_OUTAGE", "topicIds", List.of("vatten-avbrott"),
                "until", Instant.now().plus(Duration.ofHours(1)).toString(), "briefing", briefing("Klockan 16.")));
        assertThat(answer.ok()).as(answer.body()).isTrue();
        told.add(answer.text("noticeId"));
        return answer.text("noticeId");
    }

    private static Map<String, Object> briefing(String answer) {
        return Map.of("whatSv", "Ett rör byts.", "expectedContacts", 40,
                "questions", List.of(Map.of("questionSv", "När kommer vattnet tillbaka?", "answerSv", answer)),
                "knowsMore", Map.of("organisationId", OWNER, "roleSv", "driftledaren", "phone", "040-628 04 61", "hours", "7–16"));
    }

    private String reading(String text, String topicId) {
        var contactId = contacts.sent(Map.of("channel", "WEB", "text", text, "topicId", topicId));
        contacts.routed(contactId);
        assertThat(city.as(ADVISOR).post("/api/desk/" + contactId + "/take", null).ok()).isTrue();
        desk = StaffBrowser.of(ADVISOR);
        desk.seesNow("#contact[data-contact-id='" + contactId + "']");
        return contactId;
    }

    private Object place(String selector) {
        return desk.page().locator(selector).evaluate("it => JSON.stringify(it.getBoundingClientRect())");
    }

    private void giveBack() {
        for (int n = 0; n < 3; n++) {
            var mine = city.as(ADVISOR).get("/api/desk/mine");
            if (mine.status() == 200) {
                city.as(ADVISOR).post("/api/desk/" + mine.text("contactId") + "/release", null);
            }
        }
    }
}
