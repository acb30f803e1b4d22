package org.earlybridge.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.earlybridge.training.demo.DemoAccount.ADMIN;
import static org.earlybridge.training.demo.DemoAccount.COORDINATOR_CCC;
import static org.earlybridge.training.demo.DemoAccount.COORDINATOR_PCC;
import static org.earlybridge.training.demo.DemoAccount.SETTING_CCC;
import static org.earlybridge.training.demo.DemoAccount.SETTING_PCC;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import jakarta.json.JsonString;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.earlybridge.api.Door;
import org.earlybridge.training.demo.DemoAccount;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Officers check the staffing rules, each council for itself, and verdicts name what is not checked yet. */
@TestInstance(Lifecycle.PER_CLASS)
class RulesBrowserIT {

    private static final String RULES = "/office/rules";
    private static final String FIRST_AID = "P-PFA";
    private static final Pattern NAMES_FIRST_AID = Pattern.compile(" " + FIRST_AID + "[,.]");
    private static final Pattern BANNER =
            Pattern.compile("([0-9]+) of ([0-9]+) rules in force (?:is|are) not checked.*");

    private final Browser browser = Browser.open();

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    void a_coordinator_verifies_a_rule_and_the_verdicts_of_her_council_do_not_name_it_any_more() {
        assertThat(unchecked(SETTING_CCC)).containsPattern(NAMES_FIRST_AID);
        try (Visit visit = browser.visitAs(COORDINATOR_CCC).to("/home")) {
            Page page = visit.page();
            page.locator(".office-top nav a[href='" + RULES + "']").click();
            int before = notChecked(page);
            looksRight(visit);
            visit.picture("rules");
            visit.pictureForGuide("rules");

            open(page, FIRST_AID);
            assertThat(page.locator("main"))
                    .containsText("At least one person with a current full paediatric first aid");
            page.locator("#verify").click();
            assertThat(page.locator("#document-error")).containsText("Name the document");
            assertThat(page.locator("#compared-error")).containsText("Tick that you have compared");
            looksRight(visit);

            verify(page);
            assertThat(page.locator(".note.green")).containsText("Verified");
            looksRight(visit);
            visit.picture("rule");
            page.locator("a.back").click();
            assertThat(notChecked(page)).isEqualTo(before - 1);
            assertThat(unchecked(SETTING_CCC)).contains("G-").doesNotContainPattern(NAMES_FIRST_AID);
            assertThat(unchecked(SETTING_PCC)).containsPattern(NAMES_FIRST_AID);
            assertThat(namedToPrograms("setting-ccc")).isNotEmpty().doesNotContain(FIRST_AID);
            assertThat(namedToPrograms("setting-pcc")).contains(FIRST_AID);

            withdraw(page);
            assertThat(notChecked(page)).isEqualTo(before);
            assertThat(unchecked(SETTING_CCC)).containsPattern(NAMES_FIRST_AID);
        }
    }

    @Test
    void a_day_of_2018_shows_the_rules_of_2018_and_a_day_before_all_rules_is_refused_at_its_field() {
        try (Visit visit = browser.visitAs(COORDINATOR_PCC).to(RULES)) {
            Page page = visit.page();
            page.locator("#day").fill("24 July 2018");
            page.locator("button:has-text('Show')").click();
            assertThat(page.locator(".state")).hasText("In force on 24 July 2018: EYFS-2017.");
            assertThat(page.locator("tr:has-text('G-2a')")).hasCount(1);
            assertThat(page.locator("tr:has-text('G-2b')")).hasCount(0);
            page.locator("#day").fill("24 July 1998");
            page.locator("button:has-text('Show')").click();
            assertThat(page.locator("#day-error")).containsText("Enter a day from 1 September 2008 on");
            looksRight(visit);
        }
    }

    @Test
    void an_administrator_looks_at_both_councils_and_signs_for_none() {
        try (Visit visit = browser.visitAs(ADMIN).to(RULES)) {
            Page page = visit.page();
            assertThat(page.locator(".tabs a")).hasCount(2);
            page.locator(".tabs a").last().click();
            assertThat(page.locator("#checked")).containsText("Peterborough City Council");
            open(page, "G-U2");
            assertThat(page.locator("#verify")).hasCount(0);
            assertThat(page.locator("main")).containsText("Only coordinators of Peterborough City Council");
            looksRight(visit);
        }
    }

    @Test
    void it_fits_a_phone_and_is_done_by_keys_alone() {
        try (Visit visit = browser.visitAt320PixelsAs(COORDINATOR_PCC).to(RULES)) {
            Page page = visit.page();
            looksRight(visit);
            visit.picture("rules-320");
            assertThat(visit.isReachedByTab("a[href*='code=G-MIX']")).isTrue();
            page.keyboard().press("Enter");
            assertThat(page.locator("h1")).containsText("G-MIX");
            assertThat(visit.isReachedByTab("#document")).isTrue();
            page.keyboard().type("EYFS, group and school-based, September 2025");
            assertThat(visit.isReachedByTab("#compared")).isTrue();
            page.keyboard().press("Space");
            assertThat(visit.isReachedByTab("#verify")).isTrue();
            page.keyboard().press("Enter");
            assertThat(page.locator(".note.green")).containsText("Verified");
            looksRight(visit);
            visit.picture("rule-320");
            assertThat(visit.isReachedByTab("#reason")).isTrue();
            page.keyboard().type("It was a try");
            page.keyboard().press("Enter");
            assertThat(page.locator(".note.info").first()).containsText("Withdrawn");
        }
    }

    private static void open(Page page, String code) {
        page.locator("a[href*='code=" + code + "&']").first().click();
        assertThat(page.locator("h1")).containsText(code);
    }

    private static void verify(Page page) {
        page.locator("#document").fill("EYFS, group and school-based, September 2025");
        page.locator("#paragraph").fill("3.36");
        page.locator("#compared").check();
        page.locator("#verify").click();
    }

    private static void withdraw(Page page) {
        open(page, FIRST_AID);
        page.locator("#withdraw").click();
        assertThat(page.locator("#reason-error")).containsText("Say why");
        page.locator("#reason").fill("It was the wrong edition");
        page.locator("#withdraw").click();
        assertThat(page.locator("main")).containsText("It was the wrong edition");
        page.locator("a.back").click();
    }

    private static int notChecked(Page page) {
        Matcher banner = BANNER.matcher(page.locator("#checked h2").textContent());
        assertThat(banner.matches()).isTrue();
        return Integer.parseInt(banner.group(1));
    }

    /** What the page says of rules when somebody of that setting wants to go on a day on which children are there. */
    /** What a check over the API names to somebody of a council as not verified by it. */
    private static List<String> namedToPrograms(String account) {
        String day = """
                {"date":"2026-10-13","setting":{"kind":"GROUP","opens":"08:00","closes":"18:00"},
                 "rooms":[{"id":"PRE","children":[{"born":"2023-05-01","count":2,"from":"08:00","to":"18:00"}]}],
                 "adults":[{"id":"A","room":"PRE","from":"08:00","to":"18:00",
                            "qualification":{"level":3,"awarded":"2012-07-01"}}]}""";
        return Door.of(account)
                .post("/api/v1/cover-checks", day)
                .json()
                .getJsonArray("unverified")
                .getValuesAs(JsonString.class)
                .stream()
                .map(JsonString::getString)
                .toList();
    }

    private String unchecked(DemoAccount manager) {
        try (Visit visit = browser.visitAs(manager).to("/office/can-go")) {
            Page page = visit.page();
            int dates = page.locator("#date option").count();
            String said = "";
            for (int date = 1; date < dates && !said.contains("C-AGE"); date++) {
                page.locator("#person").selectOption(new SelectOption().setIndex(1));
                page.locator("#date").selectOption(new SelectOption().setIndex(date));
                page.locator("button:has-text('Check')").click();
                said = page.locator(".hint:has-text('Rules in force')").first().textContent();
            }
            return said;
        }
    }

    private static void looksRight(Visit visit) {
        visit.meetsWcag();
        visit.hasNoSidewaysScroll();
        visit.hasNoComplaints();
    }
}
