package se.farled.system.browser;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The way in for staff. */
@Tag("browser")
class LoginBrowserIT {

    @Test
    void aWrongPasswordIsSaidAndThePageIsForEverybody() {
        try (var staff = new StaffBrowser()) {
            staff.page().navigate("/login");
            staff.isForEverybody("login");
            staff.page().locator("#username").fill("advisor");
            staff.page().locator("#password").fill("fel");
            staff.page().locator("#password").press("Enter");
            staff.sees("[role=alert]", "stämmer inte överens");
            staff.isForEverybody("login-refused");
        }
    }

    @Test
    void everyRoleComesToItsOwnPageAndOutAgain() {
        try (var staff = StaffBrowser.of("editor.stadsbyggnad")) {
            staff.page().waitForURL("**/department");
            staff.page().locator("header form button").press("Enter");
            staff.sees("[role=status]", "utloggad");
        }
    }
}
