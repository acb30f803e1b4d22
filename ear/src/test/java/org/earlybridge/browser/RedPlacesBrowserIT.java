package org.earlybridge.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.earlybridge.training.demo.DemoAccount.COORDINATOR_PCC;
import static org.earlybridge.training.demo.DemoAccount.SETTING_PCC;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** A place that was fine when it was booked and is not any more: told to the setting and its council, and never cancelled. */
@TestInstance(Lifecycle.PER_CLASS)
class RedPlacesBrowserIT {

    private static final String IN_THE_WEEK = ".result:has-text('2 days'):has-text('Werrington') h3 a";
    private static final int LOOKS = 60;
    private static final int MILLIS_BETWEEN_LOOKS = 1_000;

    private final Browser browser = Browser.open();

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    void a_place_that_turns_red_is_told_answered_for_and_listed_for_the_council() {
        String fine = booked("Piotr Zielonka");
        String red = booked("Priya Desai");
        try {
            turnsRed(fine);
            isAnsweredFor(fine);
            isListedForTheCouncil(List.of(fine, red));
            isKeptAsEvidence(fine);
        } finally {
            givenBack(red);
            givenBack(fine);
        }
    }

    /** On account, and taken on with a reason where it is red already. Returns the reference. */
    private String booked(String person) {
        try (Visit visit = browser.visitAs(SETTING_PCC).to("/?course=PFA-FULL")) {
            Page page = visit.page();
            page.locator(IN_THE_WEEK).first().click();
            page.locator("#book").click();
            page.locator("label.choice:has-text('" + person + "') input").check();
            page.locator("#price").click();
            assertThat(page).hasURL(Pattern.compile(".*/book\\?quote=.*"));
            if (page.locator("#accept").count() > 0) {
                page.locator("#accept").fill("Somebody of the agency comes");
            }
            page.locator("#keep").click();
            page.locator("#pay-invoice").check();
            page.locator("#pay").click();
            page.locator("#confirm").click();
            assertThat(page.locator("h1")).containsText("booked");
            return Objects.requireNonNull(page.locator("p.ref").first().textContent());
        }
    }

    /** The job that checks places again runs every ten seconds. */
    private void turnsRed(String reference) {
        try (Visit visit = browser.visitAs(SETTING_PCC).to("/office/setting")) {
            Page page = visit.page();
            Locator told = page.locator("section[aria-labelledby=turned-red] a[href*='" + reference + "']");
            for (int look = 0; look < LOOKS && told.count() == 0; look++) {
                page.waitForTimeout(MILLIS_BETWEEN_LOOKS);
                page.reload();
            }
            assertThat(told).isVisible();
            looksRight(visit);
            visit.picture("turned-red");
            told.click();
            assertThat(page.locator("#red h2")).hasText("Too few adults would stay now");
        }
    }

    private void isAnsweredFor(String reference) {
        try (Visit visit = browser.visitAt320PixelsAs(SETTING_PCC).to("/booking?id=" + reference)) {
            Page page = visit.page();
            assertThat(page.locator("#red")).containsText("The place stays booked");
            assertThat(page.locator("#ways section.verdict")).isVisible();
            assertThat(page.locator("#ways details.day svg:has(.tl-away)")).hasCount(1);
            looksRight(visit);
            assertThat(visit.isReachedByTab("#takeOn")).isTrue();
            page.keyboard().press("Enter");
            assertThat(page.locator("#because-error")).containsText("Say how there will be enough adults");
            looksRight(visit);
            page.locator("#because").fill("Rhian comes in that day");
            page.locator("#takeOn").click();
            assertThat(page.locator("#red")).containsText("You took this on: Rhian comes in that day");
            assertThat(page.locator("#takeOn").count()).isZero();
            visit.picture("turned-red-320");
        }
    }

    private void isListedForTheCouncil(List<String> references) {
        try (Visit visit = browser.visitAs(COORDINATOR_PCC).to("/office/council")) {
            Page page = visit.page();
            page.locator("a:has-text('Too few adults')").click();
            assertThat(page.locator("h1")).hasText("Too few adults");
            for (String reference : references) {
                assertThat(row(page, reference)).isVisible();
            }
            assertThat(row(page, references.get(0))).containsText("Rhian comes in that day");
            assertThat(row(page, references.get(1))).containsText("Booked although it was red");
            looksRight(visit);
            visit.picture("red-places");
            row(page, references.get(0)).locator("a[href*='look=']").click();
            assertThat(page.locator("#look section.verdict")).isVisible();
            assertThat(page.locator("#look details.day svg:has(.tl-away)")).isVisible();
            looksRight(visit);
            visit.picture("red-place-day");
        }
        try (Visit visit = browser.visitAt320PixelsAs(COORDINATOR_PCC).to("/office/red-places")) {
            looksRight(visit);
        }
    }

    /** The manager takes a paper along; the council holds it beside what was kept. */
    private void isKeptAsEvidence(String reference) {
        String number;
        try (Visit visit = browser.visitAs(SETTING_PCC).to("/booking?id=" + reference)) {
            Page page = visit.page();
            assertThat(visit.isReachedByTab("#slip")).isTrue();
            Download download = page.waitForDownload(() -> page.keyboard().press("Enter"));
            number = download.suggestedFilename().replaceFirst("^(EB-....-..)-(\\d+)-cover\\.pdf$", "$1/$2");
            assertThat(number).isEqualTo(reference + "/1");
        }
        try (Visit visit = browser.visitAt320PixelsAs(COORDINATOR_PCC).to("/office/cover-slip")) {
            Page page = visit.page();
            page.locator("#number").fill("EB-XXXX-01/9");
            page.locator("#look").click();
            assertThat(page.locator(".note")).containsText("There is no such slip");
            page.locator("#number").fill(number.toLowerCase(Locale.ROOT));
            page.locator("#look").click();
            assertThat(page.locator(".note.green")).containsText("Kept as it was made");
            assertThat(page.locator("#slip")).containsText("Taken on by Ewa Stachura: Rhian comes in that day");
            looksRight(visit);
            visit.picture("cover-slip-320");
        }
    }

    private static Locator row(Page page, String reference) {
        return page.locator("#red-places tbody tr").filter(new FilterOptions().setHasText(reference));
    }

    private void givenBack(String reference) {
        try (Visit visit = browser.visitAs(SETTING_PCC).to("/booking-cancel?id=" + reference)) {
            visit.page().locator("input[name=reason]").first().check();
            visit.page().locator("#cancel").click();
            assertThat(visit.page().locator("main")).containsText("cancelled");
        }
    }

    private static void looksRight(Visit visit) {
        visit.meetsWcag();
        visit.hasNoSidewaysScroll();
        visit.hasNoComplaints();
    }
}
