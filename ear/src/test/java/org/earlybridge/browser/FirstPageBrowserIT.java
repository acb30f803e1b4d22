package org.earlybridge.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.earlybridge.Deployed;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

@TestInstance(Lifecycle.PER_CLASS)
class FirstPageBrowserIT {

    private final Browser browser = Browser.open();

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    void the_first_page_offers_to_find_training() {
        try (Visit visit = browser.visit().to("/")) {
            assertThat(visit.page().locator("h1").textContent()).isEqualTo("Find training");
            visit.picture("first-page");
            visit.hasNoComplaints();
        }
    }

    @Test
    void the_first_page_meets_wcag() {
        try (Visit visit = browser.visit().to("/")) {
            visit.meetsWcag();
        }
    }

    @Test
    void the_first_page_needs_no_javascript() {
        try (Visit visit = browser.visitWithoutJavaScript().to("/")) {
            assertThat(visit.page().locator("h1").textContent()).isEqualTo("Find training");
        }
    }

    @Test
    void the_first_page_fits_a_phone_of_320_pixels() {
        try (Visit visit = browser.visitAt320Pixels().to("/")) {
            visit.hasNoSidewaysScroll();
            visit.picture("first-page-320");
        }
    }

    @Test
    void the_page_of_the_mails_meets_wcag_and_its_own_policy() {
        try (Visit visit = browser.visit().to(Deployed.mailPage().toString())) {
            assertThat(visit.page().locator("h1").count()).isEqualTo(1);
            visit.meetsWcag();
            visit.hasNoComplaints();
            visit.picture("mails");
        }
    }
}
