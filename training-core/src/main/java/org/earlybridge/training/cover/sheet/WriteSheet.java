package org.earlybridge.training.cover.sheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes a table as a file that Excel opens as it is: UTF-8 with its mark, commas, CRLF. What a spreadsheet would take for a
 * formula stands behind an apostrophe, which is taken off again when such a file comes in.
 */
public final class WriteSheet {

    private static final String FORMULA = "=+-@\t\r";
    private static final char GUARD = '\'';

    private WriteSheet() {}

    public static byte[] bytes(List<String> headings, List<List<String>> rows) {
        return ("\uFEFF" + text(headings, rows)).getBytes(StandardCharsets.UTF_8);
    }

    public static String text(List<String> headings, List<List<String>> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            write(writer, headings);
            rows.forEach(row -> write(writer, row));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void write(CsvWriter writer, List<String> cells) {
        CsvWriter unused =
                writer.writeRecord(cells.stream().map(WriteSheet::guarded).toList());
    }

    static String guarded(String cell) {
        return looksLikeFormula(cell) ? GUARD + cell : cell;
    }

    /** Also what begins with apostrophes of its own before the sign, so that taking one off gives the cell back. */
    static String unguarded(String cell) {
        return cell.length() > 1 && cell.charAt(0) == GUARD && looksLikeFormula(cell.substring(1))
                ? cell.substring(1)
                : cell;
    }

    public static boolean looksLikeFormula(String cell) {
        int at = 0;
        while (at < cell.length() && cell.charAt(at) == GUARD) {
            at++;
        }
        return at < cell.length() && FORMULA.indexOf(cell.charAt(at)) >= 0;
    }
}
