package org.earlybridge.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.earlybridge.training.demo.DemoAccount.ADMIN;
import static org.earlybridge.training.demo.DemoAccount.BOARD;
import static org.earlybridge.training.demo.DemoAccount.CHILDMINDER_PCC;
import static org.earlybridge.training.demo.DemoAccount.COORDINATOR_CCC;
import static org.earlybridge.training.demo.DemoAccount.COORDINATOR_PCC;
import static org.earlybridge.training.demo.DemoAccount.SETTING_PCC;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.earlybridge.training.demo.DemoAccount;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Where each role starts, and what it may see. Everybody signs in once. */
@TestInstance(Lifecycle.PER_CLASS)
class HomesBrowserIT {

    private static final Map<String, String> STARTS = Map.of(
            "CHILDMINDER", "/training-record",
            "MANAGER", "/office/setting",
            "COORDINATOR", "/office/council",
            "FINANCE", "/office/finance",
            "TRAINER", "/office/teaching",
            "BOARD", "/office/board",
            "ADMIN", "/office/accounts");

    private final Browser browser = Browser.open();

    @AfterAll
    void close() {
        browser.close();
    }

    @ParameterizedTest
    @EnumSource
    void home_is_where_the_work_of_the_role_begins(DemoAccount account) {
        try (Visit visit = browser.visitAs(account).to("/home")) {
            assertThat(visit.page().url()).endsWith(STARTS.get(account.role().name()));
            visit.meetsWcag();
            visit.hasNoSidewaysScroll();
            visit.hasNoComplaints();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "CHILDMINDER_PCC, /training-record",
        "SETTING_PCC, /office/setting",
        "SETTING_PCC, /office/staff",
        "COORDINATOR_CCC, /office/council",
        "COORDINATOR_CCC, /office/dates",
        "COORDINATOR_CCC, /office/courses",
        "COORDINATOR_CCC, /office/courses?course=ROOM-LEAD",
        "COORDINATOR_CCC, /office/settings",
        "COORDINATOR_CCC, /office/venues",
        "COORDINATOR_CCC, /office/venue?id=1",
        "FINANCE_CCC, /office/finance",
        "BOARD, /office/board",
        "ADMIN, /office/accounts",
        "ADMIN, /office/trail"
    })
    void pages_of_the_back_office_meet_wcag_and_fit_320_pixels(DemoAccount account, String path) {
        try (Visit visit = browser.visitAt320PixelsAs(account).to(path)) {
            visit.meetsWcag();
            visit.hasNoSidewaysScroll();
            visit.hasNoComplaints();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "CHILDMINDER_PCC, /office/setting, 403",
        "SETTING_PCC, /office/council, 403",
        "COORDINATOR_PCC, /office/accounts, 403",
        "SETTING_PCC, /office/setting?setting=999999, 404",
        "SETTING_PCC, /office/staff?setting=1, 404",
        "COORDINATOR_PCC, /office/council?council=CCC, 404",
        "COORDINATOR_PCC, /office/settings?council=CCC, 404",
        "COORDINATOR_PCC, /office/dates?council=%27, 404",
        "COORDINATOR_PCC, /office/venue?id=999999, 404"
    })
    void nobody_sees_what_belongs_to_others(DemoAccount account, String path, int status) {
        try (Visit visit = browser.visitAs(account)) {
            Response answer = Objects.requireNonNull(visit.page().navigate(path));
            assertThat(answer.status()).isEqualTo(status);
        }
    }

    @Test
    void a_childminder_sees_what_ends_and_where_she_can_renew_it() {
        try (Visit visit = browser.visitAs(CHILDMINDER_PCC).to("/home")) {
            Page page = visit.page();
            assertThat(page.locator("table.record th[scope=row]").allTextContents())
                    .contains("Safeguarding", "Prevent");
            assertThat(page.locator("main").textContent()).contains("180, 90, 60 and 30 days");
            visit.picture("training-record");
            visit.pictureForGuide("training-record");
        }
    }

    @Test
    void a_manager_sees_what_to_do_next_and_who_holds_what() {
        try (Visit visit = browser.visitAs(SETTING_PCC).to("/home")) {
            Page page = visit.page();
            assertThat(page.locator("h1").textContent()).startsWith("Good ");
            assertThat(page.locator(".todo li").count()).isPositive();
            assertThat(page.locator(".matrix tbody tr").count()).isGreaterThan(3);
            assertThat(page.locator(".matrix tfoot").textContent()).contains(" of ");
            visit.picture("manager-home");
            visit.pictureForGuide("manager-home");

            page.locator(".todo a").first().click();
            assertThat(page.url()).contains("course=", "near=");
            assertThat(page.locator(".result").count()).isPositive();
        }
    }

    @Test
    void a_manager_corrects_the_minutes_of_a_drive_and_they_stay() {
        try (Visit visit = browser.visitAs(SETTING_PCC).to("/?how=room")) {
            Page page = visit.page();
            page.locator(".result h3 a").first().click();
            page.locator("summary").first().click();
            page.locator("#minutes").first().fill("soon");
            saveTheMinutes(page);
            assertThat(page.locator("#minutes-error").textContent()).contains("whole number");
            assertThat(page.locator("#minutes").inputValue()).isEqualTo("soon");
            page.locator("#minutes").first().fill("41");
            saveTheMinutes(page);

            assertThat(page.locator("main").textContent()).contains("41 minutes by car", "entered by the setting");
            visit.meetsWcag();
            visit.hasNoComplaints();
        }
    }

    @Test
    void a_coordinator_sees_demand_with_a_number_in_every_cell() {
        try (Visit visit = browser.visitAs(COORDINATOR_CCC).to("/home")) {
            Page page = visit.page();
            assertThat(page.locator(".heat").first().locator("tbody td").allTextContents())
                    .isNotEmpty()
                    .allMatch(cell -> cell.matches("[0-9,]+"));
            assertThat(page.locator(".kpis").textContent()).contains("childminders", "dates to come");
            visit.picture("coordinator-home");
            visit.pictureForGuide("coordinator-home");
        }
    }

    @Test
    void a_long_list_is_sorted_cut_and_searched_by_the_server() {
        try (Visit visit = browser.visitAs(COORDINATOR_CCC).to("/office/settings")) {
            Page page = visit.page();
            assertThat(rows(page)).hasSize(50).isSorted();
            page.locator("th.ui-sortable-column:has-text('Name')").click();
            page.waitForCondition(() -> "descending".equals(sorting(page)));
            List<String> falling = rows(page);
            assertThat(falling.get(0)).isGreaterThan(falling.get(49));
            page.locator(".ui-paginator-next").click();
            page.waitForCondition(() -> rows(page).size() < 50);
            assertThat(rows(page)).isNotEmpty().doesNotContainAnyElementsOf(falling);

            page.getByLabel("Name, district or postcode").fill("fenland");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Find"))
                    .click();
            assertThat(page.locator("tbody tr").allTextContents())
                    .isNotEmpty()
                    .allMatch(row -> row.contains("Fenland"));
            visit.hasNoComplaints();
        }
    }

    @Test
    void a_list_can_be_sorted_without_a_mouse() {
        try (Visit visit = browser.visitAs(COORDINATOR_CCC).to("/office/settings")) {
            Page page = visit.page();
            assertThat(visit.isReachedByTab("th.ui-sortable-column")).isTrue();
            page.keyboard().press("Enter");
            page.waitForCondition(() -> "descending".equals(sorting(page)));
        }
    }

    @Test
    void what_a_coordinator_writes_of_a_venue_shows_on_its_dates() {
        try (Visit visit = browser.visitAs(COORDINATOR_PCC).to("/office/venues")) {
            Page page = visit.page();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("March Library"))
                    .click();
            page.locator("#bus").fill("x".repeat(500));
            page.locator("#save").click();
            assertThat(page.locator("#bus-error").textContent()).contains("400 characters");
            page.locator("#bus").fill("The 33 stops at the corner.");
            page.locator("#save").click();
            assertThat(page.locator("main").textContent()).contains("Saved");

            page.navigate("/?how=room");
            page.locator(".result:has-text('March Library') h3 a").first().click();
            assertThat(page.locator("main").textContent()).contains("The 33 stops at the corner.");
        }
    }

    @Test
    void the_board_sees_no_small_counts_of_people() {
        try (Visit visit = browser.visitAs(BOARD).to("/home")) {
            assertThat(visit.page().locator("h2").allTextContents())
                    .contains("Peterborough City Council", "Cambridgeshire County Council");
            assertThat(visit.page().locator("tbody td:nth-child(n+3)").allTextContents())
                    .noneMatch(cell -> cell.matches("[1-4]"));
        }
    }

    @Test
    void an_administrator_finds_in_the_trail_what_was_just_done() {
        try (Visit visit = browser.visitAs(ADMIN).to("/office/trail?find=signed+in")) {
            assertThat(visit.page().locator("tbody tr").first().textContent()).contains("signed in", "E-");
            visit.page().navigate("/office/accounts?find=coordinator-ccc");
            assertThat(visit.page().locator("tbody tr").allTextContents())
                    .singleElement()
                    .asString()
                    .contains("coordinator, CCC");
        }
    }

    private static void saveTheMinutes(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save the minutes"))
                .first()
                .click();
    }

    private static List<String> rows(Page page) {
        return page.locator("tbody.ui-datatable-data tr td:first-child b").allTextContents();
    }

    private static String sorting(Page page) {
        return Objects.requireNonNullElse(
                page.locator("th.ui-sortable-column:has-text('Name')").getAttribute("aria-sort"), "");
    }
}
