package org.earlybridge.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.earlybridge.training.demo.DemoAccount.BOARD;
import static org.earlybridge.training.demo.DemoAccount.CHILDMINDER_PCC;
import static org.earlybridge.training.demo.DemoAccount.COORDINATOR_CCC;
import static org.earlybridge.training.demo.DemoAccount.COORDINATOR_PCC;

import com.microsoft.playwright.Page;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** A course that is not open to childminders: what a visitor and a childminder see of it, and how coordinators close and open one. */
@TestInstance(Lifecycle.PER_CLASS)
class OpenCoursesBrowserIT {

    private static final String NARROWED = "ROOM-LEAD";
    private static final String CHILDMINDER = "&who=childminder&lives=E07000010";
    private static final String MARK = "Not open to childminders";
    private static final String CHANGED = "BABY-1";
    private static final String REASON = "It is taught in the baby room of a nursery, with the team of that room.";
    private static final String FORM = "/office/courses?course=";

    private final Browser browser = Browser.open();

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    void a_visitor_reads_why_and_can_still_book_for_a_setting() {
        try (Visit visit = browser.visitWithoutJavaScript().to("/?course=" + NARROWED)) {
            Page page = visit.page();
            assertThat(page.locator(".result").first().textContent()).contains(MARK);
            page.locator(".result h3 a").first().click();
            assertThat(page.locator("#not-open").textContent()).contains("not open to childminders", "rota");
            assertThat(page.locator("#other").count()).isZero();
        }
    }

    @Test
    void whoever_says_she_is_a_childminder_is_led_to_what_she_can_do() {
        try (Visit visit = browser.visitAt320Pixels().to("/?course=" + NARROWED + CHILDMINDER)) {
            Page page = visit.page();
            looksRight(visit);
            page.locator(".result h3 a").first().click();
            assertThat(page.locator("#not-open .note.amber").textContent())
                    .contains("not open to childminders", "rota");
            assertThat(page.locator("#book").count()).isZero();
            looksRight(visit);
            visit.picture("not-open-320");
            page.locator("#other").click();
            assertThat(page.url()).contains("who=childminder");
            assertThat(page.locator(".result").count()).isPositive();
        }
    }

    @Test
    void a_coordinator_closes_a_course_for_a_reason_and_the_other_council_opens_it_again() {
        String before = tally();
        try {
            isToldAtTheField();
            childminderIsLedToOthers();
            boardReads(REASON);
        } finally {
            opens();
        }
        assertThat(tally()).isEqualTo(before);
        try (Visit visit = browser.visit().to("/?course=" + CHANGED)) {
            assertThat(visit.page().locator("main").textContent()).doesNotContain(MARK);
        }
    }

    private void isToldAtTheField() {
        try (Visit visit = browser.visitAs(COORDINATOR_PCC).to(FORM + CHANGED)) {
            Page page = visit.page();
            looksRight(visit);
            page.locator("#narrow").click();
            assertThat(page.locator("#reason-error").textContent()).contains("Say why");
            assertThat(page.locator(".errsum a").getAttribute("href")).isEqualTo("#reason");
            looksRight(visit);
            page.locator("#reason").fill("Not for them");
            page.locator("#narrow").click();
            assertThat(page.locator("#reason-error").textContent()).contains("20 characters or more");
            assertThat(page.locator("#reason").inputValue()).isEqualTo("Not for them");
            page.locator("#reason").fill(REASON);
            page.locator("#narrow").click();
            assertThat(page.locator(".note.green").textContent()).contains("is not open to childminders");
            assertThat(page.locator("tr:has-text('" + CHANGED + "')").textContent())
                    .contains(REASON, "Peterborough City Council");
            looksRight(visit);
            visit.picture("courses");
        }
    }

    private void childminderIsLedToOthers() {
        try (Visit visit = browser.visitAs(CHILDMINDER_PCC).to("/?course=" + CHANGED)) {
            Page page = visit.page();
            assertThat(page.locator(".result").first().textContent()).contains(MARK);
            page.locator(".result h3 a").first().click();
            assertThat(page.locator("#not-open").textContent()).contains(REASON);
            assertThat(page.locator("#book").count()).isZero();
            page.locator("#other").click();
            assertThat(page.url()).endsWith("#instead");
            assertThat(page.locator("#instead ~ .result, #instead + * .result")
                            .first()
                            .textContent())
                    .contains("Food hygiene")
                    .doesNotContain(MARK);
            looksRight(visit);
            visit.picture("not-open-instead");
        }
    }

    private void boardReads(String reason) {
        try (Visit visit = browser.visitAt320PixelsAs(BOARD).to("/office/board")) {
            assertThat(visit.page().locator("section[aria-labelledby=openness]").textContent())
                    .contains("courses are open to childminders", reason);
            looksRight(visit);
        }
    }

    private void opens() {
        try (Visit visit = browser.visitAt320PixelsAs(COORDINATOR_CCC).to(FORM + CHANGED)) {
            looksRight(visit);
            visit.picture("course-opened-320");
            visit.page().locator("#open").click();
            assertThat(visit.page().locator(".note.green").textContent()).contains("is open to childminders");
        }
    }

    /** 19 of 20 courses are open to childminders. */
    private String tally() {
        try (Visit visit = browser.visitAs(COORDINATOR_CCC).to("/office/council")) {
            return Objects.requireNonNull(visit.page()
                    .locator("section[aria-labelledby=openness] .note-line b")
                    .textContent());
        }
    }

    private static void looksRight(Visit visit) {
        visit.meetsWcag();
        visit.hasNoSidewaysScroll();
        visit.hasNoComplaints();
    }
}
