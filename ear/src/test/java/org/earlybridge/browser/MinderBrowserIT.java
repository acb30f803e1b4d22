package org.earlybridge.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.earlybridge.training.demo.DemoAccount.BOARD;
import static org.earlybridge.training.demo.DemoAccount.CHILDMINDER_PCC;
import static org.earlybridge.training.demo.DemoAccount.COORDINATOR_CCC;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** A childminder reads what a date in her hours means, says her terms, and takes a letter away. */
@TestInstance(Lifecycle.PER_CLASS)
class MinderBrowserIT {

    private final Browser browser = Browser.open();

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    void a_date_in_her_hours_asks_step_by_step_tells_the_cost_and_writes_the_letter() {
        try (Visit visit = browser.visitWithoutJavaScriptAs(CHILDMINDER_PCC)) {
            says(visit, "6.50", "28");
            Page page = colliding(visit);
            assertThat(page.locator("#minder-tree")).hasText("Who minds the children?");
            assertThat(page.locator("ol.fixes").last()).containsText("Otherwise you close");
            assertThat(page.locator("#minder-others")).isVisible();
            assertThat(page.locator("section[aria-labelledby=closing-cost]")).containsText("Lost income in all");
            assertThat(page.locator("section[aria-labelledby=closing-cost]")).containsText("£6.50");
            visit.hasNoComplaints();
            visit.pictureForGuide("minder-tree");

            page.locator("a[href^='/parents-letter']").click();
            assertThat(page.locator("h1")).hasText("Letter to parents");
            assertThat(page.locator("#text")).hasValue(Pattern.compile("^Dear parents and carers,[\\s\\S]*"));
            page.locator("#text").fill("Dear all,\n\nI am closed that day.\n\nRuta");
            page.locator("#show").click();
            assertThat(page.locator("article")).containsText("I am closed that day.");
            Download paper = page.waitForDownload(() -> page.locator("#pdf").click());
            assertThat(paper.suggestedFilename()).isEqualTo("letter-to-parents.pdf");
        }
    }

    @Test
    void on_a_phone_and_by_keys_alone_everything_is_there() {
        try (Visit visit = browser.visitAt320PixelsAs(CHILDMINDER_PCC)) {
            says(visit, "6.50", "28");
            Page page = colliding(visit);
            visit.hasNoSidewaysScroll();
            visit.meetsWcag();
            assertThat(visit.isReachedByTab("a[href^='/parents-letter']")).isTrue();
            page.keyboard().press("Enter");
            assertThat(page.locator("#text")).isVisible();
            visit.hasNoSidewaysScroll();
            visit.meetsWcag();
            assertThat(visit.isReachedByTab("#pdf")).isTrue();
        }
    }

    @Test
    void a_fee_that_cannot_be_is_told_at_its_field_and_keeps_what_was_typed() {
        try (Visit visit = browser.visitAs(CHILDMINDER_PCC).to("/office/rooms")) {
            Page page = visit.page();
            page.locator("#fee").fill("six pounds");
            page.locator("#saveTerms").click();
            assertThat(page.locator("#fee-error")).containsText("such as 6.50");
            assertThat(page.locator("#fee")).hasValue("six pounds");
            visit.meetsWcag();
        }
    }

    @Test
    void the_board_and_a_coordinator_read_how_many_dates_a_lone_childminder_can_come_to() {
        try (Visit visit = browser.visitAs(BOARD).to("/office/board")) {
            assertThat(visit.page().locator("#alone-PCC")).isVisible();
            assertThat(visit.page().locator("section[aria-labelledby=alone-CCC]"))
                    .containsText("no closing");
            visit.meetsWcag();
        }
        try (Visit visit = browser.visitAt320PixelsAs(COORDINATOR_CCC).to("/office/courses")) {
            assertThat(visit.page().locator("#alone-CCC")).isVisible();
            visit.hasNoSidewaysScroll();
            visit.meetsWcag();
        }
    }

    private static void says(Visit visit, String fee, String notice) {
        Page page = visit.to("/office/rooms").page();
        page.locator("#fee").fill(fee);
        page.locator("#notice").fill(notice);
        page.locator("#funded-move").check();
        page.locator("#saveTerms").click();
        assertThat(page.locator("#terms .note.green")).isVisible();
    }

    /** The price of a day at March for which her assistant may not be alone long enough; nothing is booked. */
    private static Page colliding(Visit visit) {
        Page page = visit.to("/?course=ELK-CFHBS").page();
        page.locator(".result:has-text('March Library') h3 a").first().click();
        page.locator("#book").click();
        page.locator("label.choice:has-text('Ruta Kalina') input").check();
        page.locator("#price").click();
        return page;
    }
}
