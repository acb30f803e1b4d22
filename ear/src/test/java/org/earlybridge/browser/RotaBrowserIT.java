package org.earlybridge.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.earlybridge.training.demo.DemoAccount.CHILDMINDER_CCC;
import static org.earlybridge.training.demo.DemoAccount.SETTING_CCC;
import static org.earlybridge.training.demo.DemoAccount.SETTING_PCC;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** A manager keeps rooms, children and the rota; far ahead, so that no other story of the demo is touched. */
@TestInstance(Lifecycle.PER_CLASS)
class RotaBrowserIT {

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
    private static final String TUESDAY = "[id^='%s-'][id$='-2-0']";

    private final Browser browser = Browser.open();

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    void an_impossible_day_is_told_at_its_field_nothing_typed_is_lost_and_the_mended_week_is_judged() {
        try (Visit visit = browser.visitAs(SETTING_CCC).to(week(20))) {
            Page page = visit.page();
            visit.meetsWcag();
            visit.pictureForGuide("rota");
            tuesday(page, "f").fill("16:00");
            tuesday(page, "t").fill("9");
            page.locator("#save").click();
            assertThat(page).hasTitle(Pattern.compile("^Error: .*"));
            assertThat(page.locator(".errsum")).containsText("it ends at 09:00, before it begins at 16:00");
            assertThat(page.locator("td.wrong .emsg")).containsText("Change one of the two");
            assertThat(tuesday(page, "f")).hasValue("16:00");
            visit.meetsWcag();

            tuesday(page, "t").fill("5pm");
            page.locator("#save").click();
            assertThat(page.locator(".note.green")).containsText("1 day of a person is changed");
            assertThat(tuesday(page, "t")).hasValue("17:00");
            assertThat(page.locator("td.d2").first()).containsText("Only this day");
            assertThat(page.locator(".week-cover")).containsText("Short");
            visit.meetsWcag();
            visit.hasNoComplaints();
        }
    }

    @Test
    void the_second_of_two_who_save_the_same_week_is_told_what_changed() {
        try (Visit first = browser.visitAs(SETTING_PCC).to(week(21));
                Visit second = browser.visitAs(SETTING_PCC).to(week(21))) {
            tuesday(first.page(), "f").fill("10:00");
            first.page().locator("#save").click();
            assertThat(first.page().locator(".note.green")).isVisible();

            tuesday(second.page(), "t").fill("18:00");
            second.page().locator("#save").click();
            assertThat(second.page().locator(".note.red")).containsText("now 10:00 to");
            assertThat(tuesday(second.page(), "t")).hasValue("18:00");
            second.meetsWcag();
        }
    }

    @Test
    void on_a_phone_one_day_is_shown_and_the_keyboard_alone_saves_it() {
        try (Visit visit = browser.visitAt320PixelsAs(SETTING_CCC).to(week(22))) {
            Page page = visit.page();
            visit.hasNoSidewaysScroll();
            visit.meetsWcag();
            assertThat(tuesday(page, "f")).isHidden();
            page.locator("#shown-1").focus();
            page.keyboard().press("ArrowDown");
            assertThat(tuesday(page, "f")).isVisible();
            assertThat(visit.isReachedByTab(TUESDAY.formatted("f"))).isTrue();
            page.keyboard().press("Control+A");
            page.keyboard().type("9");
            page.keyboard().press("Enter");
            assertThat(page.locator(".note.green")).containsText("1 day of a person is changed");
            visit.hasNoSidewaysScroll();
            visit.meetsWcag();
        }
    }

    @Test
    void last_week_is_copied_and_a_day_cleared_before_anything_is_stored() {
        try (Visit visit = browser.visitWithoutJavaScriptAs(SETTING_CCC).to(week(24))) {
            Page page = visit.page();
            page.locator("button[name=clear][value='2']").click();
            assertThat(tuesday(page, "f")).hasValue("");
            page.locator("button[name=copy]").click();
            assertThat(tuesday(page, "f")).hasValue("08:00");
            page.locator("button[name=more]").first().click();
            assertThat(page.locator("[id^='f-'][id$='-2-1']").first()).isVisible();
            page.navigate(week(24));
            assertThat(tuesday(page, "f")).hasValue("08:00");
        }
    }

    @Test
    void a_room_and_its_children_come_and_go() {
        try (Visit visit = browser.visitAs(SETTING_CCC).to("/office/rooms")) {
            Page page = visit.page();
            page.locator("#saveRoom").click();
            assertThat(page.locator(".errsum")).containsText("Children at a time must be a number");
            visit.meetsWcag();
            page.locator("#name").fill("Sensory room");
            page.locator("#capacity").fill("6");
            page.locator("#from").fill("24");
            page.locator("#to").fill("47");
            page.locator("#saveRoom").click();
            assertThat(page.locator("section[aria-label='Sensory room']")).containsText("6 children at a time");

            page.locator("#in").selectOption(new SelectOption().setLabel("Sensory room"));
            page.locator("#born").fill("2024-02-01");
            page.locator("#count").fill("3");
            page.locator("#weekday-2").check();
            page.locator("#arrives").fill("09:00");
            page.locator("#leaves").fill("12:00");
            page.locator("#first").fill(today.plusWeeks(30).toString());
            page.locator("#saveChildren").click();
            assertThat(page.locator(".week-cover")).isVisible();
            visit.meetsWcag();
            visit.pictureForGuide("rooms");

            page.locator("section[aria-label='Sensory room'] .head a").click();
            page.locator("#close").click();
            assertThat(page.locator(".errsum")).containsText("cannot be closed yet: 3 born 1 February 2024, Tue");
            page.locator("section[aria-label='Sensory room'] td a").click();
            page.locator("#ends").fill(today.toString());
            page.locator("#endChildren").click();
            page.locator("section[aria-label='Sensory room'] .head a").click();
            page.locator("#close").click();
            assertThat(page.locator("section[aria-label='Sensory room']")).hasCount(0);
            visit.hasNoComplaints();
        }
    }

    @Test
    void a_childminder_says_whom_she_minds_and_sees_no_rooms_at_320_pixels() {
        try (Visit visit = browser.visitAt320PixelsAs(CHILDMINDER_CCC).to("/office/rooms")) {
            assertThat(visit.page().locator("h1")).hasText("Children I mind");
            assertThat(visit.page().locator("#name")).hasCount(0);
            visit.hasNoSidewaysScroll();
            visit.meetsWcag();
        }
    }

    private static Locator tuesday(Page page, String part) {
        return page.locator(TUESDAY.formatted(part)).first();
    }

    private String week(int ahead) {
        return "/office/rota?week=" + today.plusWeeks(ahead);
    }
}
