package org.earlybridge.training.cover.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadSheetTest {

    private static final String PLAIN = "Person,From\nZoë,9:00\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void every_usual_encoding_is_read(String encoding) {
        assertThat(table(PLAIN.getBytes(Charset.forName(encoding))).column(0)).containsExactly("Zoë");
        assertThat(table(("\uFEFF" + PLAIN).getBytes(StandardCharsets.UTF_8)).headings())
                .containsExactly("Person", "From");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void commas_semicolons_and_tabs_separate_and_quotation_marks_hold_lines_together(String separator) {
        Sheet sheet = table("Person,Note,From\r\n\"Moss; Nadia\",\"two\nlines, \"\"so\"\"\",9\r\n"
                .replace(",", separator)
                .getBytes(StandardCharsets.UTF_8));
        assertThat(sheet.headings()).containsExactly("Person", "Note", "From");
        assertThat(sheet.rows().get(0).cells())
                .containsExactly("Moss; Nadia", "two\nlines, \"so\"".replace(",", separator), "9");
    }

    @Test
    void rows_are_numbered_as_a_spreadsheet_does_with_titles_blank_rows_and_the_separator_s_line() {
        Sheet sheet = table("Rota of Larks\n\nPerson,From\n\nAsha,9\n".getBytes(StandardCharsets.UTF_8));
        assertThat(sheet.rows()).containsExactly(new Sheet.Row(5, List.of("Asha", "9")));
        assertThat(table("sep=;\nPerson;From\nAsha;9\n".getBytes(StandardCharsets.UTF_8))
                        .headings())
                .containsExactly("Person", "From");
    }

    @Test
    void hostile_files_are_refused_with_what_they_are_and_the_remedy() throws IOException {
        assertThat(refusal(new byte[0])).contains("empty");
        assertThat(refusal(zip())).contains("Excel workbook or a zip file").contains("Save as");
        assertThat(refusal("%PDF-1.7 abc".getBytes(StandardCharsets.UTF_8))).contains("PDF");
        assertThat(refusal("Person,From\nAsha\0,9\n".getBytes(StandardCharsets.UTF_8)))
                .contains("not a text file");
        assertThat(refusal(new byte[50_000_000])).contains("larger than 1 MB");
        assertThat(refusal("Person,From\n\"Asha,9\nBen,8\n".getBytes(StandardCharsets.UTF_8)))
                .contains("row 2")
                .contains("quotation mark");
        assertThat(refusal(("Person,From\n" + "a".repeat(201) + ",9\n").getBytes(StandardCharsets.UTF_8)))
                .contains("Row 2, column 1")
                .contains("200 characters");
        assertThat(refusal(("Person,From\n" + "a,9\n".repeat(200_000)).getBytes(StandardCharsets.UTF_8)))
                .contains("more than 2000 rows");
        assertThat(refusal(("a,".repeat(61) + "\n").getBytes(StandardCharsets.UTF_8)))
                .contains("more than 60 columns");
        assertThat(refusal("Person,From\n".getBytes(StandardCharsets.UTF_8))).contains("no rows below");
        assertThat(refusal("just words\n".getBytes(StandardCharsets.UTF_8))).contains("No row of headings");
        assertThat(refusal("Person,From\nAsha,9,10\n".getBytes(StandardCharsets.UTF_8)))
                .contains("Row 2 has more fields");
    }

    @Property(tries = 2_000)
    void any_bytes_get_an_answer(@ForAll @Size(max = 600) byte[] bytes) {
        assertThat(ReadSheet.of(bytes)).isNotNull();
    }

    @Property(tries = 2_000)
    void any_text_made_of_what_hurts_gets_an_answer(@ForAll("hurting") String text) {
        assertThat(ReadSheet.of(text.getBytes(StandardCharsets.UTF_8))).isNotNull();
        assertThat(Cells.day(text)).isNotNull();
        assertThat(Cells.time(text)).isNotNull();
        assertThat(Cells.times(text)).isNotNull();
        assertThat(Cells.weekdays(text)).isNotNull();
        assertThat(Cells.minutes(text)).isNotNull();
        assertThat(Cells.whole(text)).isNotNull();
    }

    @Provide
    Arbitrary<String> hurting() {
        return Arbitraries.of(
                        "\"", ",", ";", "\t", "\r", "\n", "'", "=", "-", "+", "@", "9", "am", ":", "/", "mon", "2026",
                        " ", "\uFEFF", "é", "\0", "sep=", ".", "to", "#")
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> odd() {
        return Arbitraries.strings().withChars("='+a\",;@-é").ofMaxLength(20);
    }

    @Property(tries = 1_000)
    void what_is_written_is_read_again_formulas_and_all(
            @ForAll @Size(min = 2, max = 4) List<@From("odd") String> cells) {
        List<String> headings = List.of("One", "Two", "Three", "Four").subList(0, cells.size());
        byte[] written = WriteSheet.bytes(headings, List.of(cells));
        boolean blank = cells.stream().allMatch(String::isBlank);
        SheetRead read = ReadSheet.of(written);
        assertThat(read instanceof SheetRead.Table).isNotEqualTo(blank);
        if (read instanceof SheetRead.Table table) {
            assertThat(table.sheet().rows().get(0).cells()).isEqualTo(cells);
            assertThat(ReadSheet.Carried.read(ReadSheet.Carried.write(table.sheet())))
                    .contains(table.sheet());
        }
    }

    @Test
    void a_cell_that_a_spreadsheet_would_run_stands_behind_an_apostrophe() {
        assertThat(new String(
                        WriteSheet.bytes(List.of("A", "B"), List.of(List.of("=HYPERLINK(1)", "-"))),
                        StandardCharsets.UTF_8))
                .isEqualTo("\uFEFFA,B\r\n'=HYPERLINK(1),'-\r\n");
    }

    @Test
    void columns_are_guessed_from_headings_and_what_was_said_last_time_goes_first() {
        List<String> headings = List.of("Employee", "Shift date", "Start", "Finish", "Site", "Break (mins)");
        Columns guessed = Columns.guessed(SheetKind.ROTA, headings, Map.of());
        assertThat(guessed.missing()).isEmpty();
        assertThat(guessed.of(SheetField.BREAK)).contains(5);
        assertThat(guessed.has(SheetField.ROOM)).isFalse();
        assertThat(Columns.guessed(SheetKind.ROTA, headings, Map.of("site", SheetField.ROOM))
                        .of(SheetField.ROOM))
                .contains(4);
        assertThat(Columns.guessed(SheetKind.CHILDREN, List.of("From", "To", "DOB"), Map.of())
                        .missing())
                .containsExactly(SheetField.ROOM, SheetField.WEEKDAYS);
    }

    @Test
    void a_column_of_children_s_names_is_not_kept_for_a_moment() {
        Sheet sheet = table("Child,DOB,Raum,Key\nMia Example,1/5/2023,Tadpoles,x1\nTom Example,2/6/2023,Tadpoles,x2\n"
                .getBytes(StandardCharsets.UTF_8));
        Columns columns = Columns.guessed(SheetKind.CHILDREN, sheet.headings(), Map.of());
        List<Integer> kept =
                columns.worthKeeping(sheet, cell -> Cells.plain(cell).equals("tadpoles"));
        assertThat(kept).containsExactly(1, 2);
        assertThat(ReadSheet.Carried.write(sheet.only(kept)))
                .doesNotContain("Mia")
                .doesNotContain("x1");
    }

    private static Sheet table(byte[] bytes) {
        return ((SheetRead.Table) ReadSheet.of(bytes)).sheet();
    }

    private static String refusal(byte[] bytes) {
        return ((SheetRead.Refused) ReadSheet.of(bytes)).sentence();
    }

    private static byte[] zip() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("rota.csv"));
            zip.write(new byte[500_000]);
        }
        return bytes.toByteArray();
    }
}
