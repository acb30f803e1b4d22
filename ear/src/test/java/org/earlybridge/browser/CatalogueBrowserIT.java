package org.earlybridge.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Finding training, as anybody may who has not signed in. */
@TestInstance(Lifecycle.PER_CLASS)
class CatalogueBrowserIT {

    private final Browser browser = Browser.open();

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    void a_search_for_elklan_near_wisbech_leads_to_a_date_of_the_other_council() {
        try (Visit visit = browser.visit().to("/")) {
            Page page = visit.page();
            page.getByLabel("Course or topic").fill("ELKLAN");
            page.getByLabel("Your postcode").fill("PE13");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Search"))
                    .click();

            assertThat(titles(page)).isNotEmpty().allMatch(title -> title.startsWith("Elklan"));
            assertThat(page.locator("#tally").textContent()).contains("match");
            assertThat(page.locator(".result").allTextContents()).anyMatch(row -> row.contains("miles"));
            visit.pictureForGuide("catalogue");

            page.locator(".result:has-text('Wisbech Library') h3 a").first().click();
            assertThat(page.locator("h1").textContent()).startsWith("Elklan");
            assertThat(page.locator("main").textContent())
                    .contains("minutes by car from PE13", "straight line", "places left", "Run by Cambridgeshire");
            visit.meetsWcag();
            visit.hasNoComplaints();
            visit.pictureForGuide("course-date");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Back to the list"))
                    .click();
            assertThat(page.url()).contains("q=ELKLAN", "near=PE13");
        }
    }

    @Test
    void a_choice_narrows_the_list_to_as_many_dates_as_it_said() {
        try (Visit visit = browser.visit().to("/")) {
            Page page = visit.page();
            Locator evening = page.locator("label[for=when-evening]");
            String promised = Objects.requireNonNull(evening.locator(".n").textContent());
            evening.click();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Update results"))
                    .click();

            assertThat(page.locator("#tally").textContent()).startsWith(promised + " ");
            assertThat(page.locator("#when-evening").isChecked()).isTrue();
            assertThat(page.locator(".result .meta").allTextContents()).allMatch(row -> row.contains("evening"));
        }
    }

    @Test
    void pages_follow_one_another_without_a_date_twice() {
        try (Visit visit = browser.visit().to("/")) {
            List<String> first = links(visit.page());
            visit.page()
                    .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Next page"))
                    .click();
            assertThat(links(visit.page())).isNotEmpty().doesNotContainAnyElementsOf(first);
            visit.page()
                    .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("First page"))
                    .click();
            assertThat(links(visit.page())).isEqualTo(first);
        }
    }

    @Test
    void sorted_by_distance_the_nearest_comes_first() {
        try (Visit visit = browser.visit().to("/?q=elklan&near=PE13&how=room")) {
            visit.page()
                    .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Sort by distance"))
                    .click();
            assertThat(visit.page().locator(".result").first().textContent()).contains("Wisbech");
        }
    }

    @Test
    void where_nothing_matches_it_says_what_comes_closest_and_one_can_ask() {
        try (Visit visit = browser.visitWithoutJavaScript().to("/?q=first+aid&near=PE13&when=evening&within=2")) {
            Page page = visit.page();
            assertThat(page.locator("h1").textContent()).isEqualTo("No evening first aid within 2 miles");
            assertThat(page.locator(".closest li").count()).isPositive();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ask for an evening near PE13"))
                    .click();

            assertThat(page.locator("#q").inputValue()).isEqualTo("first aid");
            assertThat(page.locator("#when-evening").isChecked()).isTrue();
            page.locator("#email").fill("nobody");
            page.locator("#ask").click();
            assertThat(page.locator(".errsum").textContent()).contains("Enter an email address");
            assertThat(page.title()).startsWith("Error:");
            assertThat(page.locator("#q").inputValue()).isEqualTo("first aid");
            page.locator("#email").fill("ruta@example.org");
            page.locator("#ask").click();
            assertThat(page.locator("h1").textContent()).isEqualTo("We have noted it");
            assertThat(page.locator("main").textContent()).contains("we write to you once");
        }
    }

    @Test
    void whoever_lives_outside_both_councils_is_told_so() {
        try (Visit visit = browser.visit().to("/ask?q=first+aid&near=PE8")) {
            visit.page().locator("#ask").click();
            assertThat(visit.page().locator("#near-error").textContent()).contains("North Northamptonshire");
            visit.meetsWcag();
        }
    }

    @Test
    void each_mistake_is_said_with_its_remedy_and_the_list_is_still_there() {
        try (Visit visit = browser.visit().to("/?near=XX1&within=abc&from=31+2+2027")) {
            Page page = visit.page();
            assertThat(page.title()).startsWith("Error:");
            assertThat(page.locator(".errsum li").allTextContents())
                    .hasSize(3)
                    .anyMatch(problem -> problem.contains("We do not know where XX1 is"))
                    .anyMatch(problem -> problem.contains("whole number of miles"))
                    .anyMatch(problem -> problem.contains("real date"));
            assertThat(page.locator("#near").inputValue()).isEqualTo("XX1");
            assertThat(page.locator("#from").inputValue()).isEqualTo("31 2 2027");
            assertThat(page.locator(".result").count()).isPositive();
            visit.meetsWcag();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/?after=made-up",
                "/?q=%25%27%22%3Cscript%3E",
                "/?course=%27--&when=never&how=telepathy&sort=price",
                "/?q=first+aid&near=PE13&within=2&when=evening&after=x",
                "/filters?near=XX1&within=-3&to=yesterday",
                "/asked?others=999999999999999999999",
                "/course-date?id=1&near=%3Cb%3E"
            })
    void odd_addresses_get_a_page_that_runs_nothing(String odd) {
        try (Visit visit = browser.visit().to(odd)) {
            visit.hasNoComplaints();
            assertThat(visit.page().locator("h1").count()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/course-date", "/course-date?id=0", "/course-date?id=x", "/course-date?id=999999999"})
    void a_date_that_is_not_there_is_said_in_our_words(String gone) {
        try (Visit visit = browser.visit()) {
            Response answer = Objects.requireNonNull(visit.page().navigate(gone));
            assertThat(answer.status()).isEqualTo(404);
            assertThat(visit.page().locator("h1").textContent()).isEqualTo("We cannot find that page");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/?q=elklan&near=PE13&when=evening&when=weekend",
                "/?q=first+aid&near=PE13&when=evening&within=2",
                "/?near=XX1&from=31+2+2027",
                "/filters?q=elklan&near=PE13",
                "/ask?q=first+aid&near=PE13",
                "/asked?others=3&told=yes"
            })
    void public_pages_meet_wcag_and_fit_320_pixels(String path) {
        try (Visit visit = browser.visitAt320Pixels().to(path)) {
            visit.meetsWcag();
            visit.hasNoSidewaysScroll();
            visit.hasNoComplaints();
        }
    }

    @Test
    void with_text_twice_as_large_nothing_is_cut_off() {
        staysWithinWithLargeText(browser.visit());
        staysWithinWithLargeText(browser.visitAt320Pixels());
    }

    private static void staysWithinWithLargeText(Visit opened) {
        try (Visit visit = opened.to("/?q=elklan&near=PE13")) {
            visit.enlargeText();
            visit.hasNoSidewaysScroll();
        }
    }

    @Test
    void on_a_phone_the_choices_are_links_and_the_rest_has_a_page_of_its_own() {
        try (Visit visit = browser.visitAt320Pixels().to("/?q=elklan")) {
            Page page = visit.page();
            page.locator(".chip", new Page.LocatorOptions().setHasText("Evening"))
                    .click();
            assertThat(page.url()).contains("q=elklan", "when=evening");
            page.locator(".chip", new Page.LocatorOptions().setHasText("All filters"))
                    .click();
            assertThat(page.locator("#when-evening").isChecked()).isTrue();
            page.locator("label[for=how-online]").click();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show dates"))
                    .click();
            assertThat(page.url()).contains("when=evening", "how=online");
            assertThat(page.locator(".result .meta").allTextContents()).allMatch(row -> row.contains("Online, live"));
        }
    }

    @Test
    void everything_is_reached_without_a_mouse() {
        try (Visit visit = browser.visit().to("/")) {
            assertThat(List.of(
                            ".skip",
                            "#q",
                            "#near",
                            ".search button",
                            "#when-evening",
                            "#within",
                            ".result h3 a",
                            ".pages a"))
                    .allSatisfy(part ->
                            assertThat(visit.isReachedByTab(part)).as(part).isTrue());
        }
    }

    private static List<String> titles(Page page) {
        return page.locator(".result h3").allTextContents();
    }

    @SuppressWarnings("unchecked") // the script answers with a list of texts
    private static List<String> links(Page page) {
        return (List<String>) page.locator(".result h3 a")
                .evaluateAll("all => all.map(a => a.getAttribute('href').replace(/&after=[^&]*/, ''))");
    }
}
