package org.earlybridge.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.earlybridge.training.demo.DemoAccount.SETTING_PCC;

import com.microsoft.playwright.Page;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** What mends a red verdict is done with one press, and a whole team is planned on one page. */
@TestInstance(Lifecycle.PER_CLASS)
class WaysBrowserIT {

    private static final String IN_THE_WEEK = ".result:has-text('2 days'):has-text('Werrington') h3 a";

    private final Browser browser = Browser.open();

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    void a_red_verdict_shows_the_day_and_one_press_leads_to_one_that_is_not_red() {
        try (Visit visit = browser.visitWithoutJavaScriptAs(SETTING_PCC).to("/?course=PFA-FULL")) {
            Page page = visit.page();
            page.locator(IN_THE_WEEK).first().click();
            page.locator("#book").click();
            page.locator("label.choice:has-text('Piotr Zielonka') input").check();
            page.locator("label.choice:has-text('Priya Desai') input").check();
            page.locator("#price").click();
            assertThat(page.locator("section.verdict.red")).isVisible();
            assertThat(page.locator("details.day svg:has(.tl-away)")).hasCount(1);
            assertThat(page.locator("table.figures caption")).hasCount(1);
            visit.picture("ways-red");

            page.locator("section[aria-label='Ways out'] input[type=submit]")
                    .first()
                    .click();
            assertThat(page).hasURL(Pattern.compile(".*/book\\?quote=.*"));
            assertThat(page.locator("section.verdict.red")).hasCount(0);
        }
    }

    @Test
    void another_settings_team_is_not_there() {
        try (Visit visit = browser.visitAs(SETTING_PCC).to("/office/team")) {
            assertThat(visit.page()
                            .request()
                            .get("/office/team?setting=999999999")
                            .status())
                    .isEqualTo(404);
        }
    }

    @Test
    void a_team_is_planned_and_kept_all_at_once() {
        try (Visit visit = browser.visitAs(SETTING_PCC).to("/office/can-go")) {
            Page page = visit.page();
            page.locator("a:has-text('Plan a whole team')").click();
            assertThat(page.locator("h1")).hasText("A whole team");
            page.locator("#plan-team").click();
            assertThat(page.locator("#course-error")).containsText("Choose a course that has dates to come");
            looksRight(visit);

            page.locator("#course").selectOption("PFA-FULL");
            page.locator("#plan-team").click();
            assertThat(page.locator("#groups")).isVisible();
            assertThat(page.locator("#groups")).not().containsText("Red");
            looksRight(visit);
            visit.picture("whole-team");
            int dates = page.locator("#groups tbody tr").count();
            assertThat(visit.isReachedByTab("#keepAll")).isTrue();
            page.keyboard().press("Enter");
            assertThat(page).hasURL(Pattern.compile(".*/booking\\?id=EB-.*"));
            assertThat(page.locator("main")).containsText("You pay");
            allGivenBack(page, dates);
        }
    }

    @Test
    void on_a_phone_the_plan_reads_from_top_to_bottom() {
        try (Visit visit = browser.visitAt320PixelsAs(SETTING_PCC).to("/office/team")) {
            Page page = visit.page();
            page.locator("#course").selectOption("PFA-FULL");
            page.locator("#plan-team").click();
            assertThat(page.locator("#groups")).isVisible();
            looksRight(visit);
            visit.picture("whole-team-320");
        }
    }

    /** So that the places are free for whoever comes next. */
    private static void allGivenBack(Page page, int dates) {
        Matcher first = Pattern.compile("EB-[^-]+-").matcher(page.url());
        assertThat(first.find()).isTrue();
        for (int number = 1; number <= dates; number++) {
            page.navigate("/booking?id=" + first.group() + "0" + number);
            page.locator("#giveUp").click();
        }
    }

    private static void looksRight(Visit visit) {
        visit.meetsWcag();
        visit.hasNoSidewaysScroll();
        visit.hasNoComplaints();
    }
}
