package org.earlybridge.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a visitor who has not signed in is told about prices. */
@TestInstance(Lifecycle.PER_CLASS)
class PricesBrowserIT {

    private static final String CHILDMINDER_OF_FENLAND = "who=childminder&lives=E07000010";

    private final Browser browser = Browser.open();

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    void who_says_who_she_is_sees_her_price_and_every_penny_explained_without_javascript() {
        try (Visit visit = browser.visitWithoutJavaScript().to("/?q=elklan&near=PE13")) {
            Page page = visit.page();
            assertThat(page.locator(".cost").first().textContent()).contains("full price");
            press(page, "Say who you are");
            page.locator("#who").selectOption("childminder");
            page.locator("#lives").selectOption("E07000010");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show my prices"))
                    .click();

            assertThat(page.url()).contains("q=elklan", "near=PE13", CHILDMINDER_OF_FENLAND);
            assertThat(page.locator(".who").textContent()).contains("Prices are for you: a childminder.");
            page.locator(".result:has-text('Wisbech Library') .cost a").first().click();
            assertThat(page.locator(".card.price").textContent())
                    .contains("£35.00", "£120.00", "Cambridgeshire pays", "− £30.00", "Opportunity fund pays")
                    .contains("− £55.00", "You mind children who live in Fenland")
                    .contains("A Peterborough childminder pays £35.00 too.", "invented sample data");
            assertThat(page.locator("main aside").textContent()).contains("Free until", "After that you pay £35.00");
            press(page, "Back to the list");
            assertThat(page.url()).contains(CHILDMINDER_OF_FENLAND);
        }
    }

    @Test
    void from_a_course_date_one_comes_back_to_the_same_course_date() {
        try (Visit visit = browser.visit().to("/course-date?id=1&q=elklan")) {
            Page page = visit.page();
            press(page, "Say who you are to see your price");
            page.locator("#who").selectOption("sessional-or-committee-run-small");
            page.locator("#lives").selectOption("E06000031");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show my prices"))
                    .click();
            assertThat(page.url()).contains("/course-date", "id=1", "q=elklan");
            assertThat(page.locator(".card.price").textContent()).contains("Peterborough pays", "fewer than 12 staff");
        }
    }

    @Test
    void a_narrowed_list_keeps_whose_prices_it_shows() {
        try (Visit visit = browser.visit().to("/?" + CHILDMINDER_OF_FENLAND)) {
            Page page = visit.page();
            page.locator("label[for=when-evening]").click();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Update results"))
                    .click();
            assertThat(page.url()).contains("when=evening", CHILDMINDER_OF_FENLAND);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Search"))
                    .click();
            assertThat(page.url()).contains("when=evening", CHILDMINDER_OF_FENLAND);
        }
    }

    @Test
    void what_the_address_says_wrongly_is_said_and_full_prices_are_shown() {
        try (Visit visit = browser.visit().to("/?who=nobody&lives=%3Cb%3E")) {
            assertThat(visit.page().locator(".who").textContent()).contains("could not use", "full prices");
            assertThat(visit.page().locator(".cost").first().textContent()).contains("full price");
            visit.hasNoComplaints();
        }
    }

    @Test
    void the_price_list_is_told_from_its_rows_and_says_that_it_is_invented() {
        try (Visit visit = browser.visit().to("/prices")) {
            assertThat(visit.page().locator("main").textContent())
                    .contains("These prices are invented", "Version 4.1", "Full price is £20.00 for each hour taught")
                    .contains("Opportunity fund", "Until 14 days before the first session: free");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/prices",
                "/your-price?q=elklan",
                "/?q=elklan&near=PE13&who=childminder&lives=E07000010",
                "/course-date?id=1",
                "/course-date?id=1&who=childminder&lives=E07000010"
            })
    void pages_with_prices_meet_wcag_and_fit_320_pixels(String path) {
        try (Visit visit = browser.visitAt320Pixels().to(path)) {
            visit.meetsWcag();
            visit.hasNoSidewaysScroll();
            visit.hasNoComplaints();
        }
    }

    @Test
    void one_says_who_one_is_without_a_mouse() {
        try (Visit visit = browser.visit().to("/your-price")) {
            assertThat(visit.isReachedByTab("#who")).isTrue();
            assertThat(visit.isReachedByTab("#lives")).isTrue();
            assertThat(visit.isReachedByTab("form .btn")).isTrue();
        }
    }

    private static void press(Page page, String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link)).click();
    }
}
