package se.farled.system.browser;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One page a morning. */
@Tag("browser")
class LeadBrowserIT {

    @Test
    void thePageIsForEverybody() {
        try (var lead = StaffBrowser.of("lead")) {
            lead.sees("h1", "Läget");
            lead.isForEverybody("lead");
            lead.page().locator(".tabs a").first().press("Enter");
            lead.sees(".tabs [aria-current]", "I dag");
            lead.page().navigate("/lead?lang=en");
            lead.sees("h1", "Overview");
            lead.isForEverybody("lead-en");
        }
    }
}
