package org.earlybridge.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Response;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One person at one page, and everything the browser complained about on the way. */
public final class Visit implements AutoCloseable {

    private static final int MOST_PRESSES = 200;

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private static final String REPORT_REFUSALS = """
            document.addEventListener('securitypolicyviolation', e => console.error(
                'content security policy: ' + e.violatedDirective + ' refused ' + (e.blockedURI || e.sample)));
            """;

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Visit(BrowserContext context) {
        this.context = context;
        context.addInitScript(REPORT_REFUSALS);
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(error -> complaints.add("uncaught: " + error));
    }

    public Page page() {
        return page;
    }

    /** @param path as in "/" or "/courses"; what comes must be a page that went well */
    public Visit to(String path) {
        @Nullable Response response = page.navigate(path);
        assertThat(response).as("the answer to %s", path).isNotNull();
        if (response != null) {
            assertThat(response.status()).as("status of %s", path).isEqualTo(200);
        }
        return this;
    }

    /** WCAG 2.2, levels A and AA. */
    public void meetsWcag() {
        List<Rule> violations = new AxeBuilder(page).withTags(WCAG).analyze().getViolations();
        assertThat(violations)
                .as("what axe found on %s", page.url())
                .extracting(rule -> rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes())
                .isEmpty();
    }

    /** No script error, no missing file, nothing that the content security policy refused. */
    public void hasNoComplaints() {
        assertThat(complaints)
                .as("what the browser complained about on %s", page.url())
                .isEmpty();
    }

    public void hasNoSidewaysScroll() {
        Object wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(wide).as("pixels too wide on %s", page.url()).isEqualTo(0);
    }

    /** Kept as {@code target/screenshots/<name>.png}. */
    public void picture(String name) {
        byte[] png = page.screenshot(
                new ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "screenshots", name + ".png")));
        assertThat(png).isNotEmpty();
    }

    /**
     * What fits on the screen, for a guide: kept with the other pictures, and put where -Dguide.pictures says, when it
     * says anything.
     */
    public void pictureForGuide(String name) {
        Path kept = Path.of("target", "screenshots", "guide-" + name + ".png");
        byte[] png = page.screenshot(new ScreenshotOptions().setPath(kept));
        assertThat(png).as("a picture of a guide has less than 250 kB").hasSizeBetween(1, 250_000);
        String folder = System.getProperty("guide.pictures", "");
        if (!folder.isEmpty()) {
            page.screenshot(new ScreenshotOptions().setPath(Path.of(folder, name + ".png")));
        }
    }

    /** As somebody does who sees badly: all text twice as large. */
    public void enlargeText() {
        page.evaluate("document.documentElement.style.setProperty('font-size', '200%')");
    }

    /** What a person without a mouse can reach, from the top of the page on. */
    public boolean isReachedByTab(String selector) {
        page.evaluate("document.activeElement && document.activeElement.blur()");
        for (int press = 0; press < MOST_PRESSES; press++) {
            page.keyboard().press("Tab");
            if (page.evaluate("s => document.activeElement.matches(s)", selector)
                    .equals(true)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void close() {
        context.close();
    }
}
