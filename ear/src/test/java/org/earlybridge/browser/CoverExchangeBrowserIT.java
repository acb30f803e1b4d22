package org.earlybridge.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.earlybridge.training.demo.DemoAccount.COORDINATOR_PCC;
import static org.earlybridge.training.demo.DemoAccount.SETTING_CCC;
import static org.earlybridge.training.demo.DemoAccount.SETTING_PCC;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** A manager whose date is red asks for somebody, the other side says yes, and the date is not red any more. */
@TestInstance(Lifecycle.PER_CLASS)
class CoverExchangeBrowserIT {

    private static final String IN_THE_WEEK = ".result:has-text('2 days'):has-text('Werrington') h3 a";
    private static final Pattern HOURS = Pattern.compile("within \\d+ miles? can cover");

    private final Browser browser = Browser.open();

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    void a_red_date_turns_lawful_when_somebody_of_the_staff_bank_comes() {
        String exchange = offeredFor(ledFromTheRedVerdict());
        String asked = asksFor(exchange);
        try {
            saysYes(asked);
            isNotShortAnyMore(exchange, asked);
        } finally {
            calledOff(asked);
        }
        leavesTheBank();
    }

    private void leavesTheBank() {
        try (Visit visit = browser.visitAt320PixelsAs(COORDINATOR_PCC).to("/office/staff-bank")) {
            Page page = visit.page();
            page.locator("summary:has-text('Somebody leaves')").click();
            page.locator("#leave").click();
            assertThat(page.locator("#leaver-error")).containsText("Choose who leaves");
            looksRight(visit);
            page.locator("#leaver").selectOption(new SelectOption().setLabel("Robin Teal"));
            page.locator("#leave").click();
            assertThat(page.locator(".note.green")).containsText("She has left the staff bank");
            assertThat(page.locator("#workers")).not().containsText("Robin Teal");
        }
    }

    /** The address of who could come, as the verdict gives it. */
    private String ledFromTheRedVerdict() {
        try (Visit visit = browser.visitAs(SETTING_PCC).to("/?course=PFA-FULL")) {
            Page page = visit.page();
            page.locator(IN_THE_WEEK).first().click();
            page.locator("#book").click();
            page.locator("label.choice:has-text('Priya Desai') input").check();
            page.locator("#price").click();
            assertThat(page.locator("h1")).hasText("Too few adults would stay");
            Locator link = page.locator("#exchange");
            link.click();
            assertThat(page.locator("#found h2")).hasText("Who could come");
            looksRight(visit);
            return page.url();
        }
    }

    /** A coordinator enters somebody, and offers her for each day that is short. */
    private String offeredFor(String exchange) {
        try (Visit visit = browser.visitAs(COORDINATOR_PCC).to("/office/staff-bank")) {
            Page page = visit.page();
            page.locator("#enterWorker").click();
            assertThat(page.locator("#given-error")).containsText("Enter her given name");
            looksRight(visit);
            page.locator("#given").fill("Robin");
            page.locator("#family").fill("Teal");
            page.locator("#area").fill("PE1 1AA");
            page.locator("#checked").fill("2026-01-10");
            page.locator("#references").fill("2026-01-12");
            page.locator("#level").selectOption("3");
            page.locator("#awarded").fill("2010-07-01");
            page.locator("#english").check();
            page.locator("#aid").selectOption("full");
            page.locator("#aidFrom").fill("2026-01-10");
            page.locator("#aidUntil").fill("2029-01-09");
            page.locator("#enterWorker").click();
            assertThat(page.locator(".note.green")).containsText("She is in the staff bank");
            for (String day : shortDays(exchange)) {
                page.locator("#person").selectOption(new SelectOption().setLabel("Robin Teal"));
                page.locator("#day").fill(day);
                page.locator("#from").fill("07:30");
                page.locator("#to").fill("18:30");
                page.locator("#price").fill("11.50");
                page.locator("#offerHours").click();
                assertThat(page.locator(".note.green")).containsText("The hours are offered");
            }
            looksRight(visit);
            visit.picture("staff-bank");
        }
        return exchange;
    }

    private List<String> shortDays(String exchange) {
        try (Visit visit = browser.visitAs(SETTING_PCC).to(pathOf(exchange))) {
            DateTimeFormatter words = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);
            List<String> said = visit.page().locator("#found h3").allTextContents();
            LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
            return today.datesUntil(today.plusYears(1))
                    .filter(day -> said.contains(words.format(day)))
                    .map(String::valueOf)
                    .toList();
        }
    }

    /** By keyboard, on a phone. Returns the day that was asked for. */
    private String asksFor(String exchange) {
        try (Visit visit = browser.visitAt320PixelsAs(SETTING_PCC).to(pathOf(exchange))) {
            Page page = visit.page();
            assertThat(page.locator("#found").textContent()).containsPattern(HOURS);
            looksRight(visit);
            visit.picture("cover-exchange-320");
            Locator cheap = page.locator(".can-come tbody tr")
                    .filter(new FilterOptions().setHasText("Peterborough"))
                    .first();
            String day =
                    Objects.requireNonNull(cheap.locator("input[type=submit]").getAttribute("aria-label"));
            cheap.locator("input[type=submit]").focus();
            page.keyboard().press("Enter");
            assertThat(page.locator(".note.green")).containsText("They were asked");
            assertThat(page.locator("#wanted")).containsText("Waiting for an answer");
            Matcher said = Pattern.compile("for (.*)$").matcher(day);
            assertThat(said.find()).isTrue();
            return said.group(1);
        }
    }

    private void saysYes(String day) {
        try (Visit visit = browser.visitAs(COORDINATOR_PCC).to("/office/staff-bank")) {
            Page page = visit.page();
            looksRight(visit);
            row(page, day).locator("input[value='Yes, she comes']").click();
            assertThat(page.locator(".note.green")).containsText("It is agreed");
            looksRight(visit);
        }
    }

    private void isNotShortAnyMore(String exchange, String day) {
        try (Visit visit = browser.visitAs(SETTING_PCC).to(pathOf(exchange))) {
            Page page = visit.page();
            assertThat(page.locator("#wanted")).containsText("Agreed: Robin Teal comes");
            assertThat(page.locator("#found h3").allTextContents()).doesNotContain(day);
            looksRight(visit);
            visit.picture("cover-exchange");
        }
    }

    private void calledOff(String day) {
        try (Visit visit = browser.visitAs(SETTING_PCC).to("/office/cover-exchange")) {
            Page page = visit.page();
            Locator agreed = page.locator("#wanted li")
                    .filter(new FilterOptions().setHasText(day))
                    .filter(new FilterOptions().setHasText("Agreed:"))
                    .first();
            agreed.locator("summary").click();
            agreed.locator("input[value='Call it off']").click();
            assertThat(page.locator(".emsg").first()).containsText("Say why it is called off");
            looksRight(visit);
            Locator again = page.locator("#wanted li")
                    .filter(new FilterOptions().setHasText("Agreed:"))
                    .first();
            again.locator("summary").click();
            again.locator("input[name=because]").fill("Priya goes another day");
            again.locator("input[value='Call it off']").click();
            assertThat(page.locator(".note.green")).containsText("It is called off");
            assertThat(page.locator("#wanted")).containsText("Called off: Priya goes another day");
        }
    }

    @Test
    void a_manager_offers_somebody_of_hers_and_takes_it_back() {
        try (Visit visit = browser.visitAt320PixelsAs(SETTING_CCC).to("/office/cover-exchange")) {
            Page page = visit.page();
            page.locator("#offerHours").click();
            assertThat(page.locator("#person-error")).containsText("Choose whom you can spare");
            looksRight(visit);
            page.locator("#person").selectOption(new SelectOption().setIndex(1));
            page.locator("#day").fill(String.valueOf(sunday()));
            page.locator("#from").fill("09:00");
            page.locator("#to").fill("12:00");
            page.locator("#price").fill("0");
            page.locator("#offerHours").click();
            assertThat(page.locator("#offered")).containsText("Nothing");
            looksRight(visit);
            page.locator("#offered input[value=Withdraw]").first().click();
            assertThat(page.locator(".note.green")).containsText("not offered any more");
        }
    }

    /** Nobody is missed on a day on which the setting is shut. */
    private static LocalDate sunday() {
        return LocalDate.now(ZoneId.of("Europe/London")).with(TemporalAdjusters.next(DayOfWeek.SUNDAY));
    }

    private static Locator row(Page page, String day) {
        return page.locator("section[aria-labelledby=asked-head] li")
                .filter(new FilterOptions().setHasText(day))
                .first();
    }

    private static String pathOf(String address) {
        return address.substring(address.indexOf("/office/"));
    }

    private static void looksRight(Visit visit) {
        visit.meetsWcag();
        visit.hasNoSidewaysScroll();
        visit.hasNoComplaints();
    }
}
