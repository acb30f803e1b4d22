package org.earlybridge.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.earlybridge.training.demo.DemoAccount.CHILDMINDER_CCC;
import static org.earlybridge.training.demo.DemoAccount.SETTING_CCC;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** What rules hang on and only people can say: who is paid for one child, and why children are beside a childminder's three. */
@TestInstance(Lifecycle.PER_CLASS)
class FactsForRulesBrowserIT {

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
    private final Browser browser = Browser.open();

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    void a_manager_says_who_is_paid_for_one_child_and_takes_it_back() {
        try (Visit visit = browser.visitAt320PixelsAs(SETTING_CCC).to("/office/staff")) {
            Page page = visit.page();
            visit.hasNoSidewaysScroll();
            Locator last = page.locator("#one input[type=checkbox]").last();
            assertThat(last).not().isChecked();
            for (boolean paid : new boolean[] {true, false}) {
                last.setChecked(paid);
                page.locator("#saveOne").click();
                assertThat(page.locator(".note.green")).containsText("as you said");
                assertThat(last.isChecked()).isEqualTo(paid);
            }
            visit.meetsWcag();
            visit.hasNoComplaints();
        }
    }

    @Test
    void a_childminder_says_why_children_are_beside_her_three() {
        try (Visit visit = browser.visitAs(CHILDMINDER_CCC).to("/office/rooms")) {
            Page page = visit.page();
            LocalDate day = today.plusWeeks(40);
            page.locator("#born").fill("2025-02-03");
            page.locator("#count").fill("2");
            page.locator("#weekday-2").check();
            page.locator("#arrives").fill("09:00");
            page.locator("#leaves").fill("12:00");
            page.locator("#first").fill(day.toString());
            page.locator("#beside").selectOption(new SelectOption().setValue("SCHOOL"));
            page.locator("#saveChildren").click();
            assertThat(page.locator(".errsum")).containsText("They are under four on the first day");
            visit.meetsWcag();
            String why = "An exception I have recorded: brothers or sisters";
            page.locator("#beside").selectOption(new SelectOption().setLabel(why));
            page.locator("#saveChildren").click();
            assertThat(page.locator(".errsum")).hasCount(0);
            assertThat(page.locator("tbody th small").filter(new Locator.FilterOptions().setHasText(why)))
                    .hasCount(1);
            visit.meetsWcag();
            visit.hasNoSidewaysScroll();
            visit.hasNoComplaints();
        }
    }
}
