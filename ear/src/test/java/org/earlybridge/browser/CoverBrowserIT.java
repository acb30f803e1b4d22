package org.earlybridge.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.earlybridge.training.demo.DemoAccount.CHILDMINDER_PCC;
import static org.earlybridge.training.demo.DemoAccount.SETTING_CCC;
import static org.earlybridge.training.demo.DemoAccount.SETTING_PCC;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Whether somebody can be spared: told before her place is kept, with ways out that one press takes. */
@TestInstance(Lifecycle.PER_CLASS)
class CoverBrowserIT {

    /** A course in the week, when children are there; by its place, because other tests put further dates on sale. */
    private static final String FIRST_AID_IN_THE_WEEK = ".result:has-text('2 days'):has-text('Werrington') h3 a";

    private final Browser browser = Browser.open();

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    void a_manager_sees_red_takes_a_way_out_and_goes_on() {
        try (Visit visit = browser.visitAs(SETTING_CCC).to("/?course=PFA-FULL")) {
            Page page = visit.page();
            price(page, "Asha Begum");
            assertThat(page.locator("h1")).hasText("Too few adults would stay");
            assertThat(page.locator(".verdict-head"))
                    .hasText(Pattern.compile("^Red: if Asha goes on Monday .*nobody on the premises holds full.*"));
            visit.meetsWcag();
            visit.pictureForGuide("cover-red");

            page.locator("#keep").click();
            assertThat(page.locator(".errsum")).containsText("say why you book all the same");
            assertThat(page).hasTitle(Pattern.compile("^Error: .*"));
            visit.meetsWcag();

            page.locator(".fixes button, .fixes input[type=submit]").first().click();
            assertThat(page.locator("h1")).hasText("Is this price right for you?");
            assertThat(page.locator(".verdict-head")).hasText(Pattern.compile("^Green: .*"));
            page.locator("#keep").click();
            assertThat(page).hasURL(Pattern.compile(".*/booking\\?id=EB-.*"));
            visit.meetsWcag();
            page.locator("#giveUp").click();
            visit.hasNoComplaints();
        }
    }

    @Test
    void of_two_the_one_who_cannot_be_spared_is_named_and_taken_off() {
        try (Visit visit = browser.visitWithoutJavaScriptAs(SETTING_CCC).to("/?course=PFA-FULL")) {
            Page page = visit.page();
            price(page, "Asha Begum", "Tomasz Nowak");
            assertThat(page.locator(".spared li:has-text('Tomasz')")).containsText("Tomasz can go");
            assertThat(page.locator(".spared li:has-text('Asha')")).containsText("Not while the others are away");
            page.locator("input[value='Book without Asha']").click();
            assertThat(page.locator(".verdict-head")).hasText(Pattern.compile("^Green: .*"));
            assertThat(page.locator("main")).not().containsText("Asha Begum");
        }
    }

    @Test
    void a_manager_who_says_why_books_all_the_same_and_it_stays_red() {
        try (Visit visit = browser.visitAs(SETTING_PCC).to("/?course=PFA-FULL")) {
            Page page = visit.page();
            price(page, "Priya Desai");
            page.locator("#accept").fill("A cover worker with first aid comes from the agency");
            page.locator("#keep").click();
            assertThat(page).hasURL(Pattern.compile(".*/booking\\?id=EB-.*"));
            assertThat(page.locator("main"))
                    .containsText("You took this on: A cover worker with first aid comes from the agency");
            visit.meetsWcag();
            page.locator("#giveUp").click();
        }
    }

    @Test
    void a_childminder_sees_whom_she_minds_then_and_what_she_could_do_instead() {
        try (Visit visit = browser.visitAs(CHILDMINDER_PCC).to("/?course=ELK-CFHBS")) {
            Page page = visit.page();
            page.locator(".result:has-text('March Library') h3 a").first().click();
            assertThat(page.locator("h2:has-text('You mind children while this course runs')"))
                    .isVisible();
            assertThat(page.locator(".verdict-head")).containsText("an assistant would be in sole charge for");
            assertThat(page.locator("main")).containsText("Dates when you need not close");

            visit.meetsWcag();
            visit.pictureForGuide("minding");

            page.locator("#book").click();
            check(page, "Ruta Kalina");
            page.locator("#price").click();
            assertThat(page.locator("h1")).hasText("You mind children while this course runs");
            visit.meetsWcag();
            page.locator(".fixes input[type=submit]").first().click();
            assertThat(page.locator(".verdict-head")).hasText(Pattern.compile("^Green: .*"));
        }
    }

    @Test
    void every_way_out_is_reached_by_keyboard_and_nothing_is_lost_at_320_pixels() {
        try (Visit visit = browser.visitAt320PixelsAs(SETTING_CCC).to("/?course=PFA-FULL")) {
            Page page = visit.page();
            price(page, "Asha Begum");
            visit.meetsWcag();
            visit.hasNoSidewaysScroll();
            assertThat(visit.isReachedByTab(".fixes input[type=submit]")).isTrue();
            page.keyboard().press("Enter");
            assertThat(page.locator(".verdict-head")).hasText(Pattern.compile("^Green: .*"));
            visit.hasNoSidewaysScroll();
        }
    }

    @Test
    void can_she_go_shows_the_day_as_a_picture_and_as_a_table() {
        try (Visit visit = browser.visitAs(SETTING_CCC).to("/office/can-go")) {
            Page page = visit.page();
            page.locator("#person")
                    .selectOption(page.locator("#person option:has-text('Asha Begum')")
                            .first()
                            .getAttribute("value"));
            page.locator("#date")
                    .selectOption(page.locator("#date option:has-text('Mon'):has-text('first aid')")
                            .first()
                            .getAttribute("value"));
            page.locator("button[type=submit]").click();
            assertThat(page.locator("svg.timeline")).isVisible();
            assertThat(page.locator(".figures")).containsText("First-aider on the premises");
            visit.meetsWcag();
            visit.pictureForGuide("can-she-go");
        }
        try (Visit visit = browser.visitAt320PixelsAs(SETTING_CCC).to("/office/can-go")) {
            visit.hasNoSidewaysScroll();
        }
    }

    private static void price(Page page, String... people) {
        page.locator(FIRST_AID_IN_THE_WEEK).first().click();
        page.locator("#book").click();
        for (String person : people) {
            check(page, person);
        }
        page.locator("#price").click();
        assertThat(page).hasURL(Pattern.compile(".*/book\\?quote=.*"));
    }

    private static void check(Page page, String person) {
        page.locator("label.choice:has-text('" + person + "') input").check();
    }
}
