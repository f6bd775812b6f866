package se.farled.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.farled.system.Contacts;
import se.farled.system.RunningCity;

/** One page a morning, and what a lead changes with its cost in view. */
@Tag("browser")
class LeadBrowserIT {
    private final RunningCity city = RunningCity.current();

    @Test
    void thePageIsForEverybody() {
        try (var lead = StaffBrowser.of("lead")) {
            lead.sees("h1", "Läget");
            lead.isForEverybody("lead");
            lead.page().locator(".periods a").first().press("Enter");
            lead.sees(".periods [aria-current]", "I dag");
            lead.page().navigate("/lead?lang=en");
            lead.sees("h1", "Overview");
            lead.isForEverybody("lead-en");
        }
    }

    @Test
    void thresholdsAreTriedByKeyboardAndSavedOnlyWithTheirCostInView() {
        // Given
        var contacts = new Contacts(city);
        contacts.routed(contacts.sent("Gungan på lekplatsen är trasig"));
        try (var lead = StaffBrowser.of("lead")) {
            lead.page().navigate("/lead/policy");
            lead.sees("h1", "Hur säker är säker nog?");
            assertThat(lead.page().locator("button[value=save]").count()).isZero();
            lead.isForEverybody("lead-policy");

            // When
            lead.page().locator("#decide").fill("60");
            lead.page().locator("#decide").press("Enter");
            lead.sees("#trial", "Så hade det blivit");
            lead.isForEverybody("lead-policy-tried");
            lead.page().locator("button[value=save]").press("Enter");

            // Then
            lead.sees("[role=status]", "De nya gränserna gäller");
            assertThat(lead.page().locator("#decide").inputValue()).isEqualTo("60");
            lead.sees(".own", "gäller nu");

            lead.page().locator("#decide").fill("80");
            lead.page().locator("#decide").press("Enter");
            lead.page().locator("button[value=save]").press("Enter");
            lead.sees("[role=status]", "De nya gränserna gäller");
        }
    }

    @Test
    void aRuleIsTriedBeforeItIsSaved() {
        try (var lead = StaffBrowser.of("lead")) {
            lead.page().navigate("/lead/rules");
            lead.page().locator("#q").fill("lekplats");
            lead.page().locator("#q").press("Enter");
            lead.isForEverybody("lead-rules");
            lead.page().locator("tbody a").first().press("Enter");
            lead.seesNow("#owner");
            var owner = lead.page().locator("#owner").inputValue();

            // When
            lead.page().locator("#owner").selectOption("fastighet");
            lead.page().locator("button[value=try]").press("Enter");
            lead.sees("#trial", "Så hade det blivit");
            lead.isForEverybody("lead-rule-tried");
            lead.page().locator("button[value=save]").press("Enter");

            // Then
            lead.sees("[role=status]", "Den nya regeln gäller");
            assertThat(lead.page().locator("#owner").inputValue()).isEqualTo("fastighet");

            lead.page().locator("#owner").selectOption(owner);
            lead.page().locator("button[value=try]").press("Enter");
            lead.page().locator("button[value=save]").press("Enter");
            lead.sees("[role=status]", "Den nya regeln gäller");
        }
    }
}
