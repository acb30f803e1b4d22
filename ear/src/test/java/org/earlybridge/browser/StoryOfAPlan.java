package org.earlybridge.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.earlybridge.training.demo.DemoAccount.COORDINATOR_PCC;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;

/** A coordinator sees who needs first aid, asks when most of them can come, and puts one of the answers on sale. */
final class StoryOfAPlan {

    static final double LONGEST_SEARCH = 60_000;

    private StoryOfAPlan() {}

    /** Leaves a date in the catalogue that was not there before. */
    static void isAskedForAndPutOnSale(Browser browser) {
        try (Visit visit = browser.visitAs(COORDINATOR_PCC).to("/office/demand?course=PFA-FULL")) {
            Page page = visit.page();
            assertThat(page.locator("#needs-table tbody tr").first()).isVisible();
            looksRight(visit);
            threeAreProposed(page);
            Locator first = page.locator(".proposal").first();
            assertThat(first).containsText("can come");
            assertThat(first).containsText("Who cannot come, and why");
            looksRight(visit);
            first.locator(".publish").click();
            assertThat(page.locator(".note.green")).containsText("In the catalogue");
            String address = page.locator("#public-page").getAttribute("href");
            try (Visit stranger = browser.visit().to(address)) {
                assertThat(stranger.page().locator("h1")).containsText("Paediatric first aid");
                assertThat(stranger.page().locator("main")).containsText("Peterborough City Council");
                looksRight(stranger);
            }
        }
    }

    /** Presses the button that asks, and waits for what is found. */
    static void threeAreProposed(Page page) {
        page.locator("#ask").click();
        assertThat(page.locator(".proposal")).hasCount(3, new HasCountOptions().setTimeout(LONGEST_SEARCH));
    }

    private static void looksRight(Visit visit) {
        visit.meetsWcag();
        visit.hasNoSidewaysScroll();
        visit.hasNoComplaints();
    }
}
