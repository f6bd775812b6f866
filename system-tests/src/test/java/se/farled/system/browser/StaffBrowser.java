package se.farled.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import se.farled.system.RunningCity;

/** A browser window in front of a member of staff, or of a resident when nobody signs in; it counts the keys that are pressed and collects what the console complains about. */
final class StaffBrowser implements AutoCloseable {
    /** Milliseconds; generous, for the machine that runs the tests runs the whole system too. */
    private static final double PATIENCE = 30_000;
    private static final Path PICTURES = Path.of("target/pictures");

    private final Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright.chromium().launch(new BrowserType.LaunchOptions()
            .setExecutablePath(Path.of(System.getProperty("farled.chromium", "/usr/bin/chromium"))).setArgs(List.of("--no-sandbox")));
    private final BrowserContext context;
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final Page page;
    private int keys;

    StaffBrowser() {
        this(true);
    }

    private StaffBrowser(boolean scripts) {
        context = browser.newContext(new Browser.NewContextOptions().setBaseURL(RunningCity.current().url()).setViewportSize(1440, 900)
                .setJavaScriptEnabled(scripts));
        page = context.newPage();
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            // A refused request is told to the user; the console repeats it.
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
                complaints.add(message.text());
            }
        });
        page.setDefaultTimeout(PATIENCE);
    }

    /** A window that runs no scripts. */
    static StaffBrowser withoutScripts() {
        return new StaffBrowser(false);
    }

    /** Signs in with the keyboard alone and stands at the page where this role works. */
    static StaffBrowser of(String user) {
        var staff = new StaffBrowser();
        staff.page.navigate("/login");
        assertThat(staff.page.locator("#username")).isFocused();
        staff.page.keyboard().type(user);
        staff.page.keyboard().press("Tab");
        staff.page.keyboard().type("farled");
        staff.page.keyboard().press("Enter");
        staff.page.waitForURL(url -> !url.contains("/login"));
        return staff;
    }

    Page page() {
        return page;
    }

    /** Presses keys one after the other and counts them. */
    void press(String... pressed) {
        for (var key : pressed) {
            page.keyboard().press(key);
            keys++;
        }
    }

    int keysPressed() {
        return keys;
    }

    /** Waits until the first element there can be seen with this text in it. */
    void sees(String selector, String text) {
        seesNow(selector);
        assertThat(page.locator(selector).first()).containsText(text, new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE));
    }

    /** Waits until the first element there can be seen. */
    void seesNow(String selector) {
        assertThat(page.locator(selector).first()).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE));
    }

    /** Waits until nothing of that is seen. */
    void seesNoMore(String selector) {
        assertThat(page.locator(selector)).isHidden(new LocatorAssertions.IsHiddenOptions().setTimeout(PATIENCE));
    }

    /**
     * The page as it stands: clean for axe and no wider than the window, wide and narrow, light and dark, without a complaint in
     * the console; a picture of each is kept in target/pictures.
     */
    void isForEverybody(String name) {
        for (var width : List.of(1440, 768, 320)) {
            page.setViewportSize(width, 900);
            for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(name + "-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT) + ".png")));
                if (width != 768) {
                    assertThat(new AxeBuilder(page).analyze().getViolations()).as(name + " at " + width + ", " + scheme)
                            .extracting(rule -> rule.getId() + ": " + rule.getNodes().stream().map(node -> String.valueOf(node.getTarget())).toList()).isEmpty();
                }
            }
            assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth")).as(name + " scrolls sideways at " + width).isTrue();
        }
        page.setViewportSize(1440, 900);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        assertThat(complaints).isEmpty();
    }

    @Override
    public void close() {
        playwright.close();
    }
}
