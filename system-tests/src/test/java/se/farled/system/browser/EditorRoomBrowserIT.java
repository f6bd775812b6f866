package se.farled.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.farled.system.Contacts;
import se.farled.system.RunningCity;
import se.farled.system.client.Gateway;

/** An editor tells the city, answers and settles what is owed, with the hands on the keyboard. */
@Tag("browser")
class EditorRoomBrowserIT {
    private static final String OWNER = "vattenavfall";
    private static final int FAR = 300;

    private final RunningCity city = RunningCity.current();
    private final Gateway editor = city.as("editor." + OWNER);
    private final List<String> told = new ArrayList<>();
    private StaffBrowser room;

    @AfterEach
    void leave() {
        if (room != null) {
            room.close();
        }
        told.forEach(noticeId -> editor.post("/api/notices/" + noticeId + "/withdraw", null));
    }

    @Test
    void aNoticeIsWrittenWithItsBriefingByKeyboardAlone() {
        // Given
        room = StaffBrowser.of("editor." + OWNER);
        to("a[href='/department/notices']");
        room.press("Enter");
        room.sees("h1", "Berätta för staden");
        to("a[href='/department/notices/new']");
        room.press("Enter");
        room.seesNow("#notice");

        // When
        write("#titleSv", "Vattnet stängs av på Lergatan");
        write("[name='briefing.whatSv']", "En ventil byts.");
        to("input[value='vatten-avbrott']");
        room.press("Space");
        write("#places", "Lergatan");
        write("[name='briefing.expectedContacts']", "40");
        write("[name='briefing.questions[0].questionSv']", "Är det vår gata?");
        write("[name='briefing.questions[0].answerSv']", "Sök i driftkartan.");
        room.sees("#desk-view .read-aloud", "Sök i driftkartan.");
        room.isForEverybody("room-notice-written");
        to("button[value=told]");
        room.press("Enter");

        // Then
        room.sees("[role=status]", "Vägledarna är förberedda");
        told.add(room.page().url().replaceFirst(".*/(ntc-[a-z0-9-]+).*", "$1"));
        assertThat(editor.get("/api/notices/" + told.getFirst()).json().at("/briefing/questions/0/answerSv").asString("")).isEqualTo("Sök i driftkartan.");
        room.isForEverybody("room-notice-told");
        room.page().navigate("/department/notices?lang=en");
        room.sees("main", "Vattnet stängs av på Lergatan");
        room.isForEverybody("room-notices-en");
    }

    @Test
    void nothingIsPublicBeforeItsBriefingExceptKnowinglyInACrisis() {
        // Given
        var noticeId = announced("Koka vattnet i Norrhamn");
        room = StaffBrowser.of("editor." + OWNER);
        room.page().navigate("/department/notices/" + noticeId);
        to("button[value=public]");
        room.press("Enter");
        room.sees("[role=alert]", "vägledarna går först");
        room.isForEverybody("room-notice-unbriefed");

        // When
        to("button[value=crisis]");
        room.press("Enter");

        // Then
        room.sees("[role=status]", "Klockan för underlaget går");
        room.sees("main", "Underlaget ska vara hos kontaktcentret senast");
        room.page().navigate("/department");
        room.sees("[data-owed='" + noticeId + "']", "Kris: underlag saknas");
        room.isForEverybody("room-owed");
        to("[data-owed='" + noticeId + "'] a");
        room.press("Enter");
        room.seesNow("#notice");
        write("[name='briefing.whatSv']", "Koka tills vi säger annat.");
        to("button[value=told]");
        room.press("Enter");
        room.sees("[role=status]", "Vägledarna ser det nya direkt");
        assertThat(editor.get("/api/notices/" + noticeId).json().path("briefingDueAt").isNull()).isTrue();
    }

    @Test
    void twoWhoWriteAtOnceLoseNothing() {
        // Given
        var noticeId = announced("Slamtömning skjuts upp");
        room = StaffBrowser.of("editor." + OWNER);
        room.page().navigate("/department/notices/" + noticeId);
        room.page().locator("[name='briefing.whatSv']").fill("Bilen är trasig.");
        assertThat(editor.put("/api/notices/" + noticeId, Map.of("organisationId", OWNER, "kind", "DECISION", "titleSv", "Slamtömning skjuts upp en vecka",
                "publicAt", Instant.now().plusSeconds(86_400).toString()), "If-Match", "*").ok()).isTrue();

        // When
        to("button[value=told]");
        room.press("Enter");

        // Then
        room.sees("[role=alert]", "Någon har ändrat nyheten medan du skrev");
        room.sees("table.both", "Slamtömning skjuts upp en vecka");
        assertThat(room.page().locator("[name='briefing.whatSv']")).hasValue("Bilen är trasig.");
        room.isForEverybody("room-notice-both");
        assertThat(editor.get("/api/notices/" + noticeId).json().path("titleSv").asString("")).isEqualTo("Slamtömning skjuts upp en vecka");
        to("button[value=told]");
        room.press("Enter");
        room.sees("[role=status]", "Vägledarna är förberedda");
    }

    @Test
    void anAnswerIsTriedSavedAndTakenBack() {
        // Given
        room = StaffBrowser.of("editor." + OWNER);
        room.page().navigate("/department/articles");
        room.isForEverybody("room-answers");
        room.page().navigate("/department/articles/art-grovsopor");
        var before = room.page().locator("#publicSv").inputValue();

        // When
        write("#publicSv", "Boka hämtning på Mina sidor.");
        room.sees("#desk-view .read-aloud", "Boka hämtning på Mina sidor.");
        write("#questions", "jag vill bli av med en soffa");
        to("button[value=try]");
        room.press("Enter");
        room.seesNow("#tried li");
        room.isForEverybody("room-answer-tried");
        to("button[value=save]");
        room.press("Enter");

        // Then
        room.sees("[role=status]", "Svaret är sparat");
        to("a[href$='/versions']");
        room.press("Enter");
        room.sees("h1", "Versioner");
        room.sees(".versions ins", "Boka");
        room.sees(".versions summary", "redaktör");
        room.isForEverybody("room-versions");
        to(".versions li:nth-child(2) summary");
        room.press("Enter");
        to(".versions li:nth-child(2) form button");
        room.press("Enter");
        room.sees("[role=status]", "Den tidigare texten gäller igen");
        assertThat(room.page().locator("#publicSv")).hasValue(before);
    }

    @Test
    void aGapIsClosedWithWords() {
        // Given
        var gap = city.as("advisor").post("/api/gaps", Map.of("kind", "NOT_IN_BASE", "topicId", "vattenkvalitet", "wording", "Får man bada i vattnet från hanen?"));
        assertThat(gap.ok()).as(gap.body()).isTrue();
        var gapId = gap.json().path("gapId").asString("");
        room = StaffBrowser.of("editor." + OWNER);
        await().atMost(Contacts.SOON).until(() -> editor.get("/api/owed").body().contains(gapId));
        room.page().navigate("/department");
        to("[data-owed='" + gapId + "'] a");
        room.press("Enter");
        room.sees(".words", "Får man bada i vattnet");
        room.isForEverybody("room-gap");

        // When
        write("#answerSv", "Ja, men inte dricka det.");
        to("form.write button");
        room.press("Enter");

        // Then
        room.sees("[role=status]", "Luckan är stängd");
        room.sees("main", "Ja, men inte dricka det.");
    }

    @Test
    void itWorksWithoutScripts() {
        // Given
        room = StaffBrowser.withoutScripts();
        room.page().navigate("/login");
        room.page().locator("#username").fill("editor." + OWNER);
        room.page().locator("#password").fill("farled");
        room.page().locator("#password").press("Enter");
        room.page().navigate("/department/notices/new");

        // When
        room.page().locator("#titleSv").fill("Sophämtning i jul");
        room.page().locator("button[value=look]").press("Enter");
        room.sees("#desk-view h3", "Sophämtning i jul");
        room.page().locator("button[value=draft]").press("Enter");

        // Then
        room.sees("[role=status]", "Utkastet är sparat");
        told.add(room.page().url().replaceFirst(".*/(ntc-[a-z0-9-]+).*", "$1"));
    }

    private String announced(String title) {
        var notice = new HashMap<String, Object>(Map.of("organisationId", OWNER, "kind", "DECISION", "titleSv", title, "topicIds", List.of("vattenkvalitet"),
                "publicAt", Instant.now().plusSeconds(86_400).toString()));
        var answer = editor.post("/api/notices", notice);
        assertThat(answer.ok()).as(answer.body()).isTrue();
        told.add(answer.json().path("noticeId").asString(""));
        return told.getLast();
    }

    /** Walks there with the tabulator. */
    private void to(String selector) {
        for (int i = 0; i < FAR; i++) {
            if ((Boolean) room.page().evaluate("selector => document.activeElement.matches(selector)", selector)) {
                return;
            }
            room.press("Tab");
        }
        throw new AssertionError("the keyboard does not reach " + selector);
    }

    private void write(String selector, String text) {
        to(selector);
        room.press("Control+a");
        room.page().keyboard().type(text);
    }
}
