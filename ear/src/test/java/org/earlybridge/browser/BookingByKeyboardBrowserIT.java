package org.earlybridge.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.earlybridge.training.demo.DemoAccount.CHILDMINDER_PCC;

import com.microsoft.playwright.Page;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** The whole way to a place and out of it again, with keys alone and no script of ours or anybody's. */
@TestInstance(Lifecycle.PER_CLASS)
class BookingByKeyboardBrowserIT {

    private static final String BY_INVOICE = "#pay-invoice";

    private final Browser browser = Browser.open();

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    void a_place_is_found_booked_and_given_back_with_keys_alone_and_without_scripts() {
        try (Visit visit = browser.visitWithoutJavaScriptAs(CHILDMINDER_PCC).to("/")) {
            Page page = visit.page();
            reach(visit, "#q");
            page.keyboard().type("makaton");
            page.keyboard().press("Enter");
            page.waitForURL(address -> address.contains("makaton"));
            press(visit, ".result h3 a");
            press(visit, "#book");
            tickWhoGoes(visit);
            press(visit, "#price");
            sayWhyIfAsked(visit);
            press(visit, "#keep");
            assertThat(page.locator(".hold").textContent()).contains("Held for you until");
            press(visit, "#longer");
            payByInvoice(visit);
            press(visit, "#confirm");
            assertThat(page.locator("h1").textContent()).contains("Your place is booked");

            press(visit, "a[href^='/booking-cancel']");
            reach(visit, "input[name=reason]");
            page.keyboard().press("Space");
            press(visit, "#cancel");
            assertThat(page.locator("main").textContent()).contains("cancelled");
        }
    }

    private static void tickWhoGoes(Visit visit) {
        if (visit.page().locator("input[name=person][type=checkbox]").count() > 0) {
            reach(visit, "input[name=person]");
            visit.page().keyboard().press("Space");
        }
    }

    private static void sayWhyIfAsked(Visit visit) {
        if (visit.page().locator("#accept").count() > 0) {
            reach(visit, "#accept");
            visit.page().keyboard().type("My sister minds them.");
        }
    }

    /** Of buttons of which one is chosen a keyboard reaches the first, or the one that is chosen; arrows lead to the others. */
    private static void payByInvoice(Visit visit) {
        reach(visit, "input[type=radio]");
        visit.page().keyboard().press("Space");
        for (int step = 0; step < 4 && !visit.page().locator(BY_INVOICE).isChecked(); step++) {
            visit.page().keyboard().press("ArrowDown");
        }
        assertThat(visit.page().locator(BY_INVOICE).isChecked()).isTrue();
        press(visit, "#pay");
    }

    private static void press(Visit visit, String selector) {
        reach(visit, selector);
        AtomicInteger pages = new AtomicInteger();
        Consumer<Page> counts = page -> pages.incrementAndGet();
        visit.page().onLoad(counts);
        visit.page().keyboard().press("Enter");
        visit.page().waitForCondition(() -> pages.get() > 0);
        visit.page().offLoad(counts);
    }

    private static void reach(Visit visit, String selector) {
        assertThat(visit.isReachedByTab(selector))
                .as("Tab comes to " + selector)
                .isTrue();
    }
}
