package se.farled.system.browser;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** All components, photographed. */
@Tag("browser")
class StyleguideBrowserIT {

    @Test
    void theComponentsAreForEverybody() {
        try (var staff = new StaffBrowser()) {
            staff.page().navigate("/styleguide");
            staff.isForEverybody("styleguide");
            staff.page().navigate("/styleguide?lang=en");
            staff.sees("h1", "Style guide");
            staff.isForEverybody("styleguide-en");
        }
    }
}
