package org.earlybridge.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.earlybridge.training.demo.DemoAccount.COORDINATOR_CCC;
import static org.earlybridge.training.demo.DemoAccount.COORDINATOR_PCC;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** From who needs a course to a date that everybody finds in the catalogue. */
@TestInstance(Lifecycle.PER_CLASS)
class PlanningBrowserIT {

    private static final String AID = "/office/demand?course=PFA-FULL";
    private static final String PROGRAMME = "/office/demand?course=ECAT-LP";

    private final Browser browser = Browser.open();

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    void a_programme_of_half_days_is_asked_for_published_and_found_by_everybody() {
        try (Visit visit = browser.visitAs(COORDINATOR_CCC).to("/home")) {
            Page page = visit.page();
            page.locator(".office-top nav a[href='/office/demand']").click();
            page.locator("#course").selectOption("ECAT-LP");
            page.locator("#show").click();
            assertThat(page.locator("#needs-table tbody tr").first()).isVisible();
            looksRight(visit);
            visit.picture("demand");
            visit.pictureForGuide("demand");

            askFor(page);
            looksRight(visit);
            visit.picture("proposals");
            visit.pictureForGuide("proposals");
            Locator second = page.locator(".proposal").nth(1);
            String trainer = second.locator("dd").last().textContent();
            second.locator(".publish").click();
            assertThat(page.locator(".note.green")).containsText("In the catalogue");
            looksRight(visit);
            String address = page.locator("#public-page").getAttribute("href");

            try (Visit stranger = browser.visit().to(address)) {
                assertThat(stranger.page().locator("h1")).containsText("ECAT lead practitioner");
                assertThat(stranger.page().locator("main")).containsText(trainer);
                stranger.meetsWcag();
                stranger.page().navigate("/?q=ECAT");
                assertThat(stranger.page()
                                .locator("main a[href^='" + address + "']")
                                .first())
                        .isVisible();
            }
        }
    }

    @Test
    void it_fits_a_phone() {
        try (Visit visit = browser.visitAt320PixelsAs(COORDINATOR_PCC).to(AID)) {
            looksRight(visit);
            visit.picture("demand-320");
            askFor(visit.page());
            looksRight(visit);
            visit.picture("proposals-320");
        }
    }

    @Test
    void everything_is_reached_by_keyboard() {
        try (Visit visit = browser.visitAs(COORDINATOR_CCC).to(AID)) {
            Page page = visit.page();
            assertThat(visit.isReachedByTab("#show")).isTrue();
            assertThat(visit.isReachedByTab("#ask")).isTrue();
            page.keyboard().press("Enter");
            assertThat(page.locator(".proposal"))
                    .hasCount(3, new HasCountOptions().setTimeout(StoryOfAPlan.LONGEST_SEARCH));
            assertThat(visit.isReachedByTab(".publish")).isTrue();
            assertThat(visit.isReachedByTab(".proposal summary")).isTrue();
        }
    }

    @Test
    void what_cannot_be_searched_is_said_at_its_field_and_what_is_not_found_says_why() {
        try (Visit visit = browser.visitAs(COORDINATOR_PCC).to(PROGRAMME)) {
            Page page = visit.page();
            page.locator("#first").fill("the day after");
            page.locator("#sessions").fill("99");
            page.locator("#ask").click();
            assertThat(page.locator("#first-error")).containsText("Enter a day such as");
            assertThat(page.locator("#sessions-error")).containsText("1 to 12");
            looksRight(visit);

            page.navigate(PROGRAMME);
            page.locator("#minutes").fill("480");
            page.locator("#daytime").uncheck();
            page.locator("#ask").click();
            assertThat(page.locator(".note.amber")).containsText("No date to propose");
            looksRight(visit);
        }
    }

    private static void askFor(Page page) {
        StoryOfAPlan.threeAreProposed(page);
        assertThat(page.title()).startsWith("Proposed dates");
    }

    private static void looksRight(Visit visit) {
        visit.meetsWcag();
        visit.hasNoSidewaysScroll();
        visit.hasNoComplaints();
    }
}
