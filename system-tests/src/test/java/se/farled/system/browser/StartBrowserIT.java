package se.farled.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The way in for residents. */
@Tag("browser")
class StartBrowserIT {

    @Test
    void answersAppearWhileSomebodyTypes() {
        try (var resident = new StaffBrowser()) {
            resident.page().navigate("/");
            resident.sees("h1", "Vad gäller det?");
            resident.isForEverybody("start");

            resident.page().locator("#text").focus();
            resident.page().keyboard().type("När öppnar biblioteket på lördag?");
            resident.seesNow("[data-suggestions] .answer, [data-suggestions] .card");
            resident.press("Tab", "Tab", "Enter");
            resident.isForEverybody("start-suggestions");
        }
    }

    @Test
    void theQuestionGoesAlongToTheForm() {
        try (var resident = new StaffBrowser()) {
            resident.page().navigate("/?lang=en");
            resident.sees("h1", "What is it about?");
            resident.isForEverybody("start-en");
            resident.page().locator("#text").focus();
            resident.page().keyboard().type("The swing in the park is broken");
            resident.press("Enter");
            resident.sees(".yours", "The swing in the park is broken");
            assertThat(resident.page()).hasURL(Pattern.compile("/kontakt$"));
        }
    }

    @Test
    void aPageThatIsNotThereHelpsOn() {
        try (var resident = new StaffBrowser()) {
            resident.page().navigate("/finns-inte");
            resident.sees("h1", "Sidan finns inte");
            resident.isForEverybody("error-missing");
        }
    }
}
