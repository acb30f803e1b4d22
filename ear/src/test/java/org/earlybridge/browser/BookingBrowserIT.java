package org.earlybridge.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.earlybridge.training.demo.DemoAccount.CHILDMINDER_CCC;
import static org.earlybridge.training.demo.DemoAccount.CHILDMINDER_PCC;
import static org.earlybridge.training.demo.DemoAccount.SETTING_CCC;
import static org.earlybridge.training.demo.DemoAccount.SETTING_PCC;

import com.microsoft.playwright.Page;
import java.util.Objects;
import org.earlybridge.training.demo.DemoAccount;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Booking a place from the catalogue to the reference, without JavaScript. */
@TestInstance(Lifecycle.PER_CLASS)
class BookingBrowserIT {

    private final Browser browser = Browser.open();

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    void whoever_is_not_signed_in_signs_in_and_comes_back() {
        try (Visit visit = browser.visitWithoutJavaScript().to("/")) {
            Page page = visit.page();
            page.locator(".result:has-text('left') h3 a").first().click();
            page.locator("#book").click();
            assertThat(page.url()).contains("/sign-in?next=");
        }
    }

    @Test
    void a_free_safeguarding_date_is_booked_with_nothing_to_pay() {
        try (Visit visit = browser.visitWithoutJavaScriptAs(CHILDMINDER_PCC).to("/?q=safeguarding")) {
            Page page = visit.page();
            keepAPlace(page);
            assertThat(page.locator("h1").textContent()).isEqualTo("Check your booking");
            page.locator("#confirm").click();

            assertThat(page.locator("h1").textContent()).contains("booked");
            assertThat(page.locator("main").textContent()).contains("There was nothing for you to pay");
            assertThat(page.locator(".ref").first().textContent()).startsWith("EB-");
        }
    }

    @Test
    void a_paid_date_is_booked_on_invoice_and_stands_in_the_list() {
        try (Visit visit = browser.visitWithoutJavaScriptAs(CHILDMINDER_CCC).to("/?q=elklan")) {
            Page page = visit.page();
            keepAPlace(page);
            assertThat(page.locator("h1").textContent()).isEqualTo("How do you want to pay?");
            page.locator("button:has-text('Continue')").click();
            assertThat(page.locator(".errsum").textContent()).contains("Choose how you want to pay");
            page.locator("#pay-invoice").check();
            page.locator("button:has-text('Continue')").click();
            assertThat(page.locator("h1").textContent()).isEqualTo("Check your booking");
            page.locator("#longer").click();
            assertThat(page.locator("h1").textContent()).isEqualTo("Check your booking");
            page.locator("#confirm").click();

            assertThat(page.locator("main").textContent()).contains("by invoice");
            String reference =
                    Objects.requireNonNull(page.locator(".ref").first().textContent());
            page.navigate("/bookings");
            assertThat(page.locator("main").textContent()).contains(reference);
        }
        pagesMeetWcag(CHILDMINDER_CCC);
    }

    @Test
    void a_card_pays_on_the_page_of_the_card_company_and_the_news_of_it_books_the_place() {
        try (Visit visit = browser.visitAs(SETTING_CCC).to("/?q=paediatric")) {
            Page page = visit.page();
            keepAPlace(page);
            page.locator("#pay-card").check();
            page.locator("button:has-text('Continue')").click();
            page.locator("#confirm").click();

            page.locator("#number").fill("4000 0000 0000 0002");
            payOnTheCardPage(page);
            page.locator(".err, [role=alert], .errsum").first().waitFor();
            page.locator("#number").fill("4242 4242 4242 4242");
            payOnTheCardPage(page);

            page.locator(".ref").first().waitFor();
            assertThat(page.locator("h1").textContent()).isEqualTo("Your place is booked");
            assertThat(page.locator("main").textContent()).contains("by card");
            visit.meetsWcag();
        }
    }

    @Test
    void two_dates_are_paid_for_together_by_one_purchase_order() {
        try (Visit visit = browser.visitWithoutJavaScriptAs(SETTING_PCC).to("/?q=paediatric")) {
            Page page = visit.page();
            keepAPlace(page);
            page.navigate("/?q=safeguarding");
            keepAPlace(page);
            assertThat(page.locator("main").textContent()).contains("Safeguarding", "Paediatric");
            page.locator("#pay-invoice").check();
            page.locator("#order").fill("PO-4711");
            page.locator("button:has-text('Continue')").click();
            assertThat(page.locator("main").textContent()).contains("You pay for everything");
            page.locator("#confirm").click();
            assertThat(page.locator("main").textContent())
                    .contains("Booked together", "Safeguarding", "Paediatric", "Booked");
        }
    }

    private static void payOnTheCardPage(Page page) {
        page.locator("#expiry").fill("12/34");
        page.locator("#code").fill("123");
        page.locator("button").first().click();
    }

    /** axe needs scripts of its own, so it looks at the same pages in a browser that runs them. */
    private void pagesMeetWcag(DemoAccount account) {
        try (Visit visit = browser.visitAt320PixelsAs(account).to("/bookings")) {
            looksRight(visit);
            visit.page().locator(".result h2 a").first().click();
            looksRight(visit);
            visit.page().locator("a[href^='/booking-cancel']").click();
            looksRight(visit);
            visit.page().navigate("/?q=paediatric");
            visit.page().locator(".result:has-text('left') h3 a").first().click();
            visit.page().locator("#book").click();
            looksRight(visit);
        }
    }

    private static void looksRight(Visit visit) {
        visit.meetsWcag();
        visit.hasNoSidewaysScroll();
        visit.hasNoComplaints();
    }

    private static void keepAPlace(Page page) {
        page.locator(".result:has-text('left') h3 a").first().click();
        page.locator("#book").click();
        if (page.locator("input[name=person][type=checkbox]").count() > 0) {
            page.locator("input[name=person]").first().check();
        }
        page.locator("#price").click();
        if (page.locator("#accept").count() > 0) {
            page.locator("#accept").fill("A cover worker comes in, whom the rota does not show yet.");
        }
        page.locator("#keep").click();
        assertThat(page.url()).contains("/booking?id=EB-");
    }
}
