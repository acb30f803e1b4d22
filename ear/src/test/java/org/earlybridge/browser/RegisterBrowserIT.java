package org.earlybridge.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.earlybridge.training.demo.DemoAccount.CHILDMINDER_CCC;
import static org.earlybridge.training.demo.DemoAccount.CHILDMINDER_PCC;
import static org.earlybridge.training.demo.DemoAccount.COORDINATOR_CCC;
import static org.earlybridge.training.demo.DemoAccount.SETTING_PCC;
import static org.earlybridge.training.demo.DemoAccount.TRAINER;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Objects;
import org.earlybridge.training.demo.DemoAccount;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The register, and the certificate that follows it, from the trainer's press of a button to a stranger's question. */
@TestInstance(Lifecycle.PER_CLASS)
class RegisterBrowserIT {

    private static final int TARGET = 44;
    private static final String FIRST_REGISTER = "section[aria-labelledby=registers] tbody a";

    private final Browser browser = Browser.open();

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    void a_trainer_begins_with_her_registers_and_finds_people_on_them() {
        try (Visit visit = browser.visitAs(TRAINER).to("/home")) {
            Page page = visit.page();
            assertThat(page.url()).endsWith("/office/teaching");
            page.locator(FIRST_REGISTER).first().click();
            assertThat(page.locator(".roll li").count()).isGreaterThanOrEqualTo(4);
            looksRight(visit);
            visit.picture("register");
            visit.pictureForGuide("register");
        }
    }

    @Test
    void the_register_fits_a_phone_and_its_buttons_a_thumb() {
        try (Visit visit = browser.visitAt320PixelsAs(TRAINER).to("/office/teaching")) {
            looksRight(visit);
            visit.page().locator(FIRST_REGISTER).last().click();
            looksRight(visit);
            for (Locator button : visit.page().locator(".seg label").all()) {
                assertThat(button.boundingBox().height).isGreaterThanOrEqualTo(TARGET);
                assertThat(button.boundingBox().width).isGreaterThanOrEqualTo(TARGET);
            }
            visit.picture("register-320");
        }
    }

    @Test
    void the_three_marks_are_one_group_named_by_the_person_and_reached_by_keyboard() {
        try (Visit visit = browser.visitAs(TRAINER).to("/office/teaching")) {
            Page page = visit.page();
            page.locator(FIRST_REGISTER).first().click();
            assertThat(page.locator(".seg legend").first().textContent())
                    .isEqualTo(page.locator(".roll .who b").first().textContent());
            assertThat(visit.isReachedByTab(".seg input")).isTrue();
            page.keyboard().press("ArrowRight");
            assertThat(page.evaluate("document.activeElement.checked")).isEqualTo(true);
            assertThat(visit.isReachedByTab("#save")).isTrue();
        }
    }

    @Test
    void marked_without_scripts_it_earns_a_certificate_that_anybody_can_ask_about_until_it_is_corrected()
            throws IOException {
        try (Visit visit = browser.visitWithoutJavaScriptAs(TRAINER).to("/office/teaching")) {
            Page page = visit.page();
            page.locator(FIRST_REGISTER).last().click();
            mark(page, "Sade Oyelaran", "Late");
            page.locator("#save").click();
            assertThat(page.locator(".note.green").textContent())
                    .contains("1 person was marked", "1 person has earned certificates");
            assertThat(page.locator(".roll li.came").textContent()).contains("Sade Oyelaran", "Frances Oduya");

            String code = certificateOf(CHILDMINDER_CCC);
            assertThat(answerTo(code))
                    .contains("Valid", "S. O.", "Safeguarding")
                    .doesNotContain("Oyelaran");
            mark(page, "Sade Oyelaran", "No");
            page.locator("#save").click();
            assertThat(page.locator(".note.green").textContent())
                    .contains("1 mark was changed", "1 person has lost certificates");
            assertThat(answerTo(code)).contains("Withdrawn").doesNotContain("Oyelaran");
        }
    }

    @Test
    void a_second_page_does_not_undo_what_the_first_one_saved() {
        try (Visit first = browser.visitAs(TRAINER).to("/office/teaching");
                Visit second = browser.visitAs(TRAINER).to("/office/teaching")) {
            first.page().locator(FIRST_REGISTER).first().click();
            second.page().locator(FIRST_REGISTER).first().click();
            mark(first.page(), "Ruta Kalina", "No");
            first.page().locator("#save").click();
            mark(second.page(), "Ruta Kalina", "Here");
            second.page().locator("#save").click();
            assertThat(second.page().locator(".note.amber").textContent()).contains("Ruta Kalina");
            assertThat(second.page().locator(".roll li.no").textContent()).contains("Ruta Kalina");
        }
    }

    @Test
    void a_coordinator_sees_which_registers_are_not_complete() {
        try (Visit visit = browser.visitAs(COORDINATOR_CCC).to("/office/registers")) {
            looksRight(visit);
            visit.page().locator("tbody a").first().click();
            assertThat(visit.page().locator("#save").count()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "CHILDMINDER_PCC, /office/register?date=1&session=1, 403",
        "SETTING_PCC, /office/registers, 403",
        "TRAINER, /office/register?date=999999&session=1, 404",
        "TRAINER, /office/register?date=x&session=1, 404",
        "TRAINER, /office/register, 404",
        "TRAINER, /office/registers, 403",
        "COORDINATOR_CCC, /office/registers?council=PCC, 404",
        "CHILDMINDER_PCC, /certificate-paper?id=999999, 404",
        "CHILDMINDER_PCC, /certificate-paper?id=1, 404"
    })
    void nobody_opens_what_belongs_to_others(DemoAccount account, String path, int status) {
        try (Visit visit = browser.visitAs(account)) {
            Response answer = Objects.requireNonNull(visit.page().navigate(path));
            assertThat(answer.status()).isEqualTo(status);
        }
    }

    @Test
    void the_public_answer_fits_a_phone_and_says_what_to_check() {
        try (Visit visit = browser.visitAt320Pixels().to("/certificate")) {
            looksRight(visit);
            visit.page().locator("#code").fill("7k4m q2xw 9trc h6bn");
            visit.page().locator("button:has-text('Ask')").click();
            assertThat(visit.page().locator("main").textContent()).contains("Unknown", "16 signs");
            assertThat(visit.page().locator("#code").inputValue()).isEqualTo("7k4m q2xw 9trc h6bn");
            looksRight(visit);
            visit.picture("certificate-unknown-320");
        }
    }

    @Test
    void a_setting_has_nothing_to_do_with_the_registers_of_trainers() {
        try (Visit visit = browser.visitAs(SETTING_PCC).to("/home")) {
            assertThat(visit.page().locator("header nav").textContent()).doesNotContain("Registers");
        }
        try (Visit visit = browser.visitAs(CHILDMINDER_PCC).to("/home")) {
            assertThat(visit.page().locator("header nav").textContent()).doesNotContain("Registers");
        }
    }

    private static void mark(Page page, String name, String mark) {
        page.locator(".roll li:has(.who b:text-is('" + name + "')) .seg label:has-text('" + mark + "') input")
                .check();
    }

    /** The code on the paper that she downloads from her training record. */
    private String certificateOf(DemoAccount account) throws IOException {
        try (Visit visit = browser.visitAs(account).to("/training-record")) {
            looksRight(visit);
            Download download = visit.page()
                    .waitForDownload(() -> visit.page()
                            .locator("a[href^='/certificate-paper']")
                            .first()
                            .click());
            byte[] pdf = Files.readAllBytes(download.path());
            assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
            String name = download.suggestedFilename();
            assertThat(name).matches("certificate-[0-9A-Z-]{19}\\.pdf");
            return name.substring("certificate-".length(), name.length() - ".pdf".length());
        }
    }

    private String answerTo(String code) {
        try (Visit visit = browser.visitAt320Pixels().to("/certificate?code=" + code)) {
            looksRight(visit);
            visit.picture("certificate-answer-320");
            return Objects.requireNonNull(visit.page().locator("main").textContent());
        }
    }

    private static void looksRight(Visit visit) {
        visit.meetsWcag();
        visit.hasNoSidewaysScroll();
        visit.hasNoComplaints();
    }
}
