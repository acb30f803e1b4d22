package org.earlybridge.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.earlybridge.training.demo.DemoAccount.SETTING_CCC;
import static org.earlybridge.training.demo.DemoAccount.SETTING_PCC;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** A manager takes files in and out; far ahead, so that no other story of the demo is touched. */
@TestInstance(Lifecycle.PER_CLASS)
class ImportBrowserIT {

    private static final String IMPORT = "/office/import";

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
    private final Browser browser = Browser.open();

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    void a_file_that_goes_out_comes_in_again_and_changes_nothing() throws IOException {
        try (Visit visit = browser.visitAs(SETTING_CCC).to(IMPORT)) {
            Page page = visit.page();
            visit.meetsWcag();
            byte[] file = download(page, "Children by date of birth");
            assertThat(new String(file, StandardCharsets.UTF_8)).startsWith("\uFEFFRoom,Date of birth,Children,");
            send(page, "children", new FilePayload("children.csv", "text/csv", file));
            assertThat(page.locator("main")).containsText("Nothing to change");
            visit.meetsWcag();
            visit.hasNoComplaints();
        }
    }

    @Test
    void another_layout_is_mapped_shown_taken_over_and_its_headings_remembered() {
        try (Visit visit = browser.visitAs(SETTING_CCC).to("/office/rota?week=" + today.plusWeeks(26))) {
            Page page = visit.page();
            String name = page.locator("table.rota tbody th")
                    .first()
                    .innerText()
                    .lines()
                    .findFirst()
                    .orElseThrow();
            String day = today.plusWeeks(26).toString();
            String file = "Wer;Wann;Von;Bis\n" + name + ";" + day + ";10:15;11:45\n" + name + ";" + day
                    + ";12:15;13:15\nSomebody Else;" + day + ";9;12\n";
            page.navigate(IMPORT);
            send(page, "rota", csv(file));
            assertThat(page.locator("#columns-head")).isVisible();
            page.locator("#col-0").selectOption(new SelectOption().setLabel("Person"));
            page.locator("#show").click();
            assertThat(page.locator(".errsum")).containsText("No column is said to be: Day; From; To");
            visit.meetsWcag();
            page.locator("#col-1").selectOption(new SelectOption().setLabel("Day"));
            page.locator("#col-2").selectOption(new SelectOption().setLabel("From"));
            page.locator("#col-3").selectOption(new SelectOption().setLabel("To"));
            page.locator("#show").click();
            assertThat(page.locator("#who-0-hint")).containsText("Nobody here has this name. Row 4");
            visit.meetsWcag();
            page.locator("#who-0").selectOption("nobody");
            page.locator("#show").click();
            assertThat(page.locator("main")).containsText("1 row is left out");
            assertThat(page.locator("main table.t")).containsText("10:15 to 11:45");
            visit.pictureForGuide("import");
            visit.meetsWcag();
            page.locator("#take").click();
            assertThat(page.locator(".note.green")).containsText("1 change is stored");

            page.navigate(IMPORT);
            send(page, "rota", csv(file));
            assertThat(page.locator("#who-0")).isVisible();
            visit.hasNoComplaints();
        }
    }

    @Test
    void a_broken_file_is_told_row_by_row_and_nothing_is_stored() {
        try (Visit visit = browser.visitAt320PixelsAs(SETTING_PCC).to(IMPORT)) {
            Page page = visit.page();
            visit.hasNoSidewaysScroll();
            visit.meetsWcag();
            send(page, "children", csv("""
                            Child,Room,DOB,Mon,Start,End
                            Mia Example,Attic,1/5/2023,yes,8,12
                            Tom Example,,32/5/2023,yes,12,8
                            """));
            assertThat(page.locator("main")).containsText("to put right");
            assertThat(page.locator("main table.t")).containsText("there is no open room called “Attic”");
            assertThat(page.content()).doesNotContain("Mia");
            visit.hasNoSidewaysScroll();
            visit.meetsWcag();
        }
    }

    @Test
    void what_is_no_csv_file_is_told_at_the_field() {
        try (Visit visit = browser.visitAs(SETTING_PCC).to(IMPORT)) {
            Page page = visit.page();
            page.locator("#read").click();
            assertThat(page.locator("#file-error")).containsText("Choose a file first");
            send(page, "rota", new FilePayload("rota.csv", "text/csv", new byte[] {'P', 'K', 3, 4, 0, 0}));
            assertThat(page).hasTitle(Pattern.compile("^Error: .*"));
            assertThat(page.locator("#file-error")).containsText("Excel workbook or a zip file");
            visit.meetsWcag();
            send(page, "rota", new FilePayload("rota.csv", "text/csv", new byte[1_100_000]));
            assertThat(page.locator("#file-error")).containsText("larger than 1 MB");
            send(page, "rota", new FilePayload("rota.csv", "text/csv", new byte[3_000_000]));
            assertThat(page.locator("#file-error")).containsText("larger than 1 MB");
            visit.meetsWcag();
        }
    }

    @Test
    void the_keyboard_alone_takes_a_file_over_on_a_phone() {
        try (Visit visit = browser.visitAt320PixelsAs(SETTING_CCC).to(IMPORT)) {
            Page page = visit.page();
            page.locator("#file").setInputFiles(csv("""
                            Room,Children at a time,"Youngest, months","Oldest, months"
                            Quiet room,6,24,47
                            """));
            page.locator("#kind-rota").focus();
            page.keyboard().press("ArrowDown");
            page.keyboard().press("ArrowDown");
            assertThat(visit.isReachedByTab("#read")).isTrue();
            page.keyboard().press("Enter");
            assertThat(page.locator("main table.t")).containsText("Quiet room, 6 children, 24 to 47 months");
            assertThat(visit.isReachedByTab("#take")).isTrue();
            page.keyboard().press("Enter");
            assertThat(page.locator(".note.green")).containsText("1 change is stored");
            visit.hasNoSidewaysScroll();
        }
    }

    @Test
    void meals_and_outings_are_said_and_the_week_is_judged_by_them() {
        try (Visit visit = browser.visitAs(SETTING_CCC).to("/office/outings")) {
            Page page = visit.page();
            visit.meetsWcag();
            page.locator("input[id^='meals-']").first().fill("lunch");
            page.locator("#saveMeals").click();
            assertThat(page.locator(".errsum")).containsText("Write meals as Mon-Fri 11:30-12:15");
            visit.meetsWcag();
            page.locator("#plan").click();
            assertThat(page.locator(".errsum")).containsText("The day must be a day");
            visit.meetsWcag();
            visit.hasNoComplaints();
        }
        try (Visit visit = browser.visitAt320PixelsAs(SETTING_CCC).to("/office/outings")) {
            visit.hasNoSidewaysScroll();
            visit.meetsWcag();
        }
    }

    private static void send(Page page, String kind, FilePayload file) {
        page.locator("#kind-" + kind).check();
        page.locator("#file").setInputFiles(file);
        page.locator("#read").click();
    }

    private static FilePayload csv(String text) {
        return new FilePayload("file.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] download(Page page, String link) throws IOException {
        Download download = page.waitForDownload(() ->
                page.locator("a", new Page.LocatorOptions().setHasText(link)).click());
        return Files.readAllBytes(download.path());
    }
}
