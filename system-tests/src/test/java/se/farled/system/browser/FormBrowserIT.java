package se.farled.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The form, from the first word to the receipt. */
@Tag("browser")
class FormBrowserIT {

    @Test
    void theKeyboardIsEnoughFromTheFirstWordToTheReceipt() {
        try (var resident = new StaffBrowser()) {
            resident.page().navigate("/kontakt");
            resident.isForEverybody("form");
            resident.page().locator("#text").focus();
            resident.page().keyboard().type("Gungan i Hamnparken är trasig, en kedja har gått av.");
            resident.press("Tab");
            resident.page().keyboard().type("Hamnparken");
            resident.press("Enter");

            resident.sees(".yours", "Gungan i Hamnparken");
            resident.isForEverybody("form-more");
            resident.page().locator("#email").focus();
            resident.page().keyboard().type("asta");
            resident.press("Enter");
            resident.sees(".wrong-because", "namn@exempel.se");
            assertThat(resident.page().locator(".yours")).containsText("Gungan i Hamnparken");
            resident.isForEverybody("form-wrong");

            resident.page().locator("#email").fill("asta@example.org");
            resident.page().locator("#email").press("Enter");
            resident.sees("h1", "Tack, vi har tagit emot det");
            resident.isForEverybody("form-sent");
            resident.page().locator(".link a").press("Enter");
            resident.sees(".lead", "ärende");
        }
    }

    @Test
    void theFormIsWholeWithoutScripts() {
        try (var resident = StaffBrowser.withoutScripts()) {
            resident.page().navigate("/");
            resident.page().locator("#text").fill("När öppnar biblioteket på lördag?");
            resident.page().locator("#text").press("Enter");
            resident.seesNow("#maybe");
            button(resident, "English").click();
            resident.sees("#maybe", "This may answer you");
            assertThat(resident.page().locator(".yours")).containsText("När öppnar biblioteket");
            button(resident, "Send").click();
            resident.sees("h1", "Thank you");
        }
    }

    @Test
    void theTextCanBeChangedBeforeItIsSent() {
        try (var resident = new StaffBrowser()) {
            resident.page().navigate("/kontakt");
            resident.page().locator("#text").fill("Lampan är släckt");
            button(resident, "Fortsätt").click();
            resident.page().locator("#name").fill("Asta Lind");
            button(resident, "Ändra texten").click();
            assertThat(resident.page().locator("#text")).hasValue("Lampan är släckt");
            resident.page().locator("#text").fill("Lampan är tänd igen");
            button(resident, "Fortsätt").click();
            assertThat(resident.page().locator("#name")).hasValue("Asta Lind");
            assertThat(resident.page().locator(".yours")).containsText("tänd igen");
        }
    }

    private static Locator button(StaffBrowser resident, String name) {
        return resident.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
