package se.farled.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A visit in seconds, and the board on the wall. */
@Tag("browser")
class ReceptionBrowserIT {

    @Test
    void aVisitIsWordsAndOneKey() {
        try (var reception = StaffBrowser.of("reception"); var board = new StaffBrowser()) {
            board.page().navigate("/tavla");
            reception.page().waitForURL("**/reception");
            assertThat(reception.page().locator("#about")).isFocused();
            reception.isForEverybody("reception");
            reception.page().locator("#about").focus();

            reception.page().keyboard().type("Hon vill ansöka om bygglov");
            reception.press("Enter");
            reception.seesNow(".drawn .ticket");
            var number = reception.page().locator(".drawn .ticket").textContent();
            assertThat(number).matches("[A-Z][0-9]{1,2}");
            assertThat(reception.page().locator("#about")).isFocused();
            var later = new LocatorAssertions.ContainsTextOptions().setTimeout(40_000);
            assertThat(reception.page().locator("#waiting-room")).containsText(number, later);
            assertThat(board.page().locator(".waiting")).containsText(number, later);
            reception.isForEverybody("reception-drawn");
            board.isForEverybody("board");
        }
    }
}
