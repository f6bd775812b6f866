package se.farled.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.farled.system.Contacts;
import se.farled.system.RunningCity;

/** Where a contact stands, as its resident follows it. */
@Tag("browser")
class StatusBrowserIT {
    private static final double PATIENCE_MS = 40_000;
    private final RunningCity city = RunningCity.current();
    private final Contacts contacts = new Contacts(city);

    @Test
    void thePageFollowsTheMatterWithoutBeingLoadedAgain() {
        try (var resident = new StaffBrowser()) {
            var sent = city.anyone().post("/api/contacts", Map.of("channel", "WEB", "text", "En gunga är trasig på lekplatsen i parken."));
            var contactId = sent.text("contactId");
            contacts.routed(contactId);
            resident.page().navigate(sent.text("statusUrl"));
            resident.sees(".lead", "Kontaktcentret har ditt ärende.");
            resident.isForEverybody("status-waiting");

            contacts.taken("advisor", contactId);
            contacts.finished("advisor", contactId, Map.of("topicId", "lekplats-trasig", "outcome", "HANDED_OVER",
                    "ownerId", "stadsbyggnad", "optionId", "park", "note", "Bara för ägaren"));
            assertThat(resident.page().locator(".lead")).containsText("Stadsbyggnadsförvaltningen fick ditt ärende",
                    new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE_MS));
            resident.page().reload();
            resident.isForEverybody("status-handed-over");
            resident.page().navigate(sent.text("statusUrl") + "?lang=en");
            resident.sees(".lead", "received your matter");
            resident.isForEverybody("status-handed-over-en");
        }
    }

    @Test
    void somethingIsAddedByKeyboard() {
        try (var resident = new StaffBrowser()) {
            var sent = city.anyone().post("/api/contacts", Map.of("channel", "WEB", "text", "Lampan vid bryggan är släckt."));
            contacts.routed(sent.text("contactId"));
            resident.page().navigate(sent.text("statusUrl"));
            resident.page().locator("#text").focus();
            resident.page().keyboard().type("Nu lyser den igen.");
            resident.press("Tab", "Enter");
            resident.sees(".banner.solved", "vi har fått ditt tillägg");
            assertThat(resident.page().locator("#text")).isEmpty();
            assertThat(resident.page().locator(".timeline")).containsText("Du lade till något",
                    new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE_MS));
        }
    }
}
