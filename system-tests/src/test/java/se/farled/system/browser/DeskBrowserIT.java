package se.farled.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.farled.system.Contacts;
import se.farled.system.RunningCity;

/** An advisor's hours at the desk, with the hands on the keyboard. */
@Tag("browser")
class DeskBrowserIT {
    private static final String ADVISOR = "advisor2";

    private final RunningCity city = RunningCity.current();
    private final Contacts contacts = new Contacts(city);
    private StaffBrowser desk;

    @BeforeEach
    void handsFree() {
        giveBack();
    }

    @AfterEach
    void leave() {
        if (desk != null) {
            desk.close();
        }
        giveBack();
    }

    @Test
    void answeredInThreeKeystrokesFromReading() {
        // Given
        var contactId = reading(contact("bibliotek-lan", "Hur länge får jag ha boken?"));

        // When
        desk.press("1", "a", "Enter");

        // Then
        desk.sees("#toast-text", "Klart.");
        assertThat(desk.keysPressed()).isLessThanOrEqualTo(3);
        assertThat(contacts.awaited(contactId, it -> it.path("state").asString("").equals("CLOSED")).path("questions").get(0).path("outcome").asString(""))
                .isEqualTo("ANSWERED");
    }

    @Test
    void handedOverCompleteInUnderTenKeystrokes() {
        // Given
        var contactId = reading(contact("lekplats-trasig", "Gungan i Slottsparken hänger i en kedja. Se bilden. Det är farligt."));

        // When
        desk.press("1");
        desk.seesNow("#known[data-option-id=park]");
        desk.press("h");
        while (desk.page().locator("#finish:focus").count() == 0 && desk.keysPressed() < 12) {
            desk.press("Enter");
        }
        desk.press("Enter");

        // Then
        desk.sees("#toast-text", "Ärende 20");
        assertThat(desk.keysPressed()).isLessThan(10);
        assertThat(contacts.find(contactId).path("questions").get(0).path("note").asString("")).contains("Vilket lekredskap: framgår av kontakten", "Är det farligt?:");
    }

    @Test
    void anIncompleteHandoverIsHeldBackWithTheHandWhereItIsMissing() {
        // Given
        reading(contact("lekplats-trasig", "Gungan är trasig"));
        desk.press("1");
        desk.seesNow("#known[data-option-id=park]");
        desk.press("h");

        // When
        desk.press("Control+Enter");

        // Then
        desk.sees("#problem", "inte komplett");
        desk.seesNow(".detail input:focus");
    }

    @Test
    void undoGivesTheContactBackAsItWas() {
        // Given
        var contactId = reading(contact("bibliotek-lan", "Kan jag låna om?"));
        desk.press("1", "a", "Enter");
        desk.sees("#toast-text", "Klart.");

        // When
        desk.press("u");

        // Then
        desk.seesNow("#contact[data-contact-id='" + contactId + "']");
        desk.seesNow(".question [data-outcome=ANSWERED][aria-pressed=true]");
        assertThat(contacts.find(contactId).path("state").asString("")).isEqualTo("TAKEN");
    }

    @Test
    void eachQuestionOfAContactHasItsOwnOutcome() {
        // Given
        var contactId = reading(contact("bibliotek-lan", "Får jag låna om, och hur bokar vi vigsel?"));
        desk.press("1", "a");

        // When
        desk.press("+", "Escape");
        desk.page().locator("#picker summary").press("Enter");
        desk.page().locator("#topic-words").fill("vigsel");
        desk.page().locator("#topics button").first().press("Enter");
        desk.sees(".question[data-current] .question-topic", "igsel");
        desk.page().locator(".question[data-current]").focus();
        desk.press("p", "Control+Enter");

        // Then
        desk.sees("#toast-text", "Klart.");
        assertThat(contacts.find(contactId).path("questions")).extracting(it -> it.path("outcome").asString("")).containsExactlyInAnyOrder("ANSWERED", "CALLBACK");
    }

    @Test
    void aNewContactShowsWithoutAReloadAndMovesNothing() {
        // Given
        contacts.routed(contact("bibliotek-lan", "Jag var här först"));
        desk = StaffBrowser.of(ADVISOR);
        desk.seesNow("#queue .waiting li");
        var before = desk.page().locator("#queue .waiting li").evaluateAll("rows => rows.map(row => row.dataset.contactId)");

        // When
        var contactId = contact("bibliotek-lan", "Jag kom sedan");

        // Then
        desk.seesNow("#news");
        assertThat(desk.page().locator("#queue .waiting li").evaluateAll("rows => rows.map(row => row.dataset.contactId)")).isEqualTo(before);
        desk.press("n");
        desk.seesNoMore("#news");
        // Far down in a long queue it stands behind "show more".
        desk.seesNow("#queue li[data-contact-id='" + contactId + "'], #queue [hx-get]");
    }

    @Test
    void aLostContactIsSaidAndWhatWasTypedIsKept() {
        // Given
        var contactId = reading(contact("bibliotek-lan", "Hur många böcker får jag låna?"));
        desk.page().locator(".question textarea").fill("Ringer igen i morgon");
        city.as(ADVISOR).post("/api/desk/" + contactId + "/release", null);

        // When
        desk.page().evaluate("document.dispatchEvent(new Event('visibilitychange'))");

        // Then
        desk.sees("#lost", "gick tillbaka i kön");
        assertThat(desk.page().locator(".question textarea").inputValue()).isEqualTo("Ringer igen i morgon");
        desk.page().locator("#retake").press("Enter");
        desk.seesNoMore("#lost");
        assertThat(contacts.find(contactId).path("state").asString("")).isEqualTo("TAKEN");
    }

    @Test
    void wordsAreMatchedWhileTheyAreTyped() {
        // Given
        desk = StaffBrowser.of(ADVISOR);

        // When
        desk.press("/");
        desk.page().keyboard().type("trasig lekplats");

        // Then
        desk.seesNow("#known[data-decision]");
    }

    @Test
    void allKeysAreTold() {
        // Given
        desk = StaffBrowser.of(ADVISOR);

        // When
        desk.press("?");

        // Then
        desk.sees("dialog[open]", "ta nästa");
        desk.press("Escape");
        assertThat(desk.page().locator("dialog[open]").count()).isZero();
    }

    @Test
    void thePageIsForEverybody() {
        reading(contact("lekplats-trasig", "Gungan på lekplatsen är trasig, ena kedjan har lossnat. Barnen klättrar ändå."));
        desk.isForEverybody("desk-asking");
        desk.press("1");
        desk.seesNow("#known[data-option-id=park]");
        desk.press("h");
        desk.isForEverybody("desk-handing-over");
        desk.page().navigate("/desk?lang=en");
        desk.page().locator("[data-show=queue]").dispatchEvent("click");
        desk.isForEverybody("desk-en");
    }

    /** The advisor has taken it and sees it on the screen. */
    private String reading(String contactId) {
        contacts.routed(contactId);
        assertThat(city.as(ADVISOR).post("/api/desk/" + contactId + "/take", null).ok()).isTrue();
        desk = StaffBrowser.of(ADVISOR);
        desk.seesNow("#contact[data-contact-id='" + contactId + "']");
        return contactId;
    }

    private String contact(String topicId, String text) {
        return contacts.sent(Map.of("channel", "WEB", "text", text, "topicId", topicId, "place", Map.of("address", "Slottsparken"),
                "sender", Map.of("name", "Maja Lind", "phone", "070-123 45 67")));
    }

    private void giveBack() {
        // A test that failed midway may have left more than one.
        for (int n = 0; n < 3; n++) {
            var mine = city.as(ADVISOR).get("/api/desk/mine");
            if (mine.status() == 200) {
                city.as(ADVISOR).post("/api/desk/" + mine.text("contactId") + "/release", null);
            }
        }
    }
}
