package org.earlybridge.training.cover.sheet;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.earlybridge.training.cover.sheet.Sheet.Row;

/** Makes a table of whatever file somebody sends, or says in a sentence why it cannot. Any bytes get an answer. */
public final class ReadSheet {

    public static final int MOST_BYTES = 1_000_000;
    public static final int MOST_ROWS = 2_000;
    static final int MOST_COLUMNS = 60;
    static final int LONGEST_CELL = 200;
    private static final int ROWS_ABOVE = 20;
    private static final String SEPARATORS = ",;\t";

    private ReadSheet() {}

    public static SheetRead of(byte[] bytes) {
        if (bytes.length == 0) {
            return refused("The file is empty. Choose the file that you saved");
        }
        if (bytes.length > MOST_BYTES) {
            return refused(
                    "The file is larger than 1 MB. A rota of a few weeks is far smaller: export fewer weeks at a time");
        }
        Optional<String> notText = SheetText.notText(bytes);
        if (notText.isPresent()) {
            return refused(notText.get());
        }
        return of(SheetText.of(bytes));
    }

    public static SheetRead of(String text) {
        if (SheetText.hasControls(text)) {
            return refused("This is not a text file. Export it as CSV, and send that file");
        }
        String plain = text.startsWith("sep=") ? text.substring(lineEnd(text)) : text;
        List<Row> rows = new ArrayList<>();
        try {
            Optional<String> wrong = gather(plain, rows);
            return wrong.map(ReadSheet::refused).orElseGet(() -> withHeadings(rows));
        } catch (CsvParseException e) {
            return refused("The file cannot be read as a table from row " + (rows.size() + 1)
                    + " on. Look there for a quotation mark that is opened and never closed");
        }
    }

    private static int lineEnd(String text) {
        int end = text.indexOf('\n');
        return end < 0 ? text.length() : end + 1;
    }

    /** What is wrong with the first row that cannot be taken. */
    private static Optional<String> gather(String text, List<Row> rows) {
        Iterator<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(separatorOf(text))
                .commentStrategy(CommentStrategy.NONE)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)
                .iterator();
        while (records.hasNext()) {
            Row row = new Row(rows.size() + 1, cells(records.next()));
            Optional<String> wrong = wrong(row);
            if (wrong.isPresent()) {
                return wrong;
            }
            rows.add(row);
        }
        return Optional.empty();
    }

    private static List<String> cells(CsvRecord found) {
        return found.getFields().stream()
                .map(String::strip)
                .map(WriteSheet::unguarded)
                .toList();
    }

    private static Optional<String> wrong(Row row) {
        if (row.number() > MOST_ROWS + ROWS_ABOVE) {
            return Optional.of(
                    "The file has more than " + MOST_ROWS + " rows. Split it, and send one part after another");
        }
        if (row.cells().size() > MOST_COLUMNS) {
            return Optional.of("Row " + row.number() + " has more than " + MOST_COLUMNS
                    + " columns. Export only the columns that you need");
        }
        for (int column = 0; column < row.cells().size(); column++) {
            if (row.cells().get(column).length() > LONGEST_CELL) {
                return Optional.of("Row " + row.number() + ", column " + (column + 1) + ": more than " + LONGEST_CELL
                        + " characters in one field. Shorten it, or close the quotation mark before it");
            }
        }
        return Optional.empty();
    }

    /** The headings are the first row with at least two of them: titles above it are passed over. */
    private static SheetRead withHeadings(List<Row> rows) {
        Optional<Row> headings = rows.stream()
                .limit(ROWS_ABOVE)
                .filter(row ->
                        row.cells().stream().filter(cell -> !cell.isBlank()).count() > 1)
                .findFirst();
        if (headings.isEmpty()) {
            return refused(
                    "No row of headings was found. The first row must name the columns, with commas, semicolons or"
                            + " tabs between them");
        }
        int width = headings.get().cells().size();
        List<Row> body = rows.stream()
                .filter(row -> row.number() > headings.get().number() && !row.isBlank())
                .toList();
        Optional<String> wrong = wrong(body, width);
        if (wrong.isPresent()) {
            return refused(wrong.get());
        }
        return new SheetRead.Table(new Sheet(
                headings.get().cells(),
                body.stream().map(row -> fit(row, width)).toList()));
    }

    private static Optional<String> wrong(List<Row> body, int width) {
        if (body.isEmpty()) {
            return Optional.of("The file has headings and no rows below them. Add rows, and send it again");
        }
        if (body.size() > MOST_ROWS) {
            return Optional.of(
                    "The file has more than " + MOST_ROWS + " rows. Split it, and send one part after another");
        }
        return body.stream()
                .filter(row -> row.cells().stream().skip(width).anyMatch(cell -> !cell.isBlank()))
                .map(row ->
                        "Row " + row.number() + " has more fields than there are headings. Put text with a comma in it"
                                + " into quotation marks")
                .findFirst();
    }

    private static Row fit(Row row, int width) {
        List<String> cells = new ArrayList<>(
                row.cells().subList(0, Math.min(width, row.cells().size())));
        while (cells.size() < width) {
            cells.add("");
        }
        return new Row(row.number(), cells);
    }

    /** Of comma, semicolon and tab the one that most of the first rows have equally often, outside quotation marks. */
    private static char separatorOf(String text) {
        char best = SEPARATORS.charAt(0);
        long most = 0;
        for (int which = 0; which < SEPARATORS.length(); which++) {
            char separator = SEPARATORS.charAt(which);
            long fit = fit(text, separator);
            if (fit > most) {
                most = fit;
                best = separator;
            }
        }
        return best;
    }

    /** How many rows agree, and then on how many separators. */
    private static long fit(String text, char separator) {
        Map<Integer, Integer> rowsWith = new HashMap<>();
        boolean quoted = false;
        int inRow = 0;
        int rows = 0;
        for (int at = 0; at < text.length() && rows < ROWS_ABOVE * 2; at++) {
            char sign = text.charAt(at);
            quoted ^= sign == '"';
            if (sign == '\n' && !quoted) {
                int unused = rowsWith.merge(inRow, 1, Integer::sum);
                inRow = 0;
                rows++;
            } else if (sign == separator && !quoted) {
                inRow++;
            }
        }
        int unused = rowsWith.merge(inRow, 1, Integer::sum);
        return rowsWith.entrySet().stream()
                .filter(count -> count.getKey() > 0)
                .mapToLong(count -> count.getValue() * 1_000_000L + count.getKey())
                .max()
                .orElse(0);
    }

    private static SheetRead refused(String sentence) {
        return new SheetRead.Refused(sentence);
    }

    /** As it goes to the page and back while somebody says what the columns are: with the numbers of the rows before them. */
    public static final class Carried {

        private static final String NUMBER = "#";

        private Carried() {}

        public static String write(Sheet sheet) {
            return WriteSheet.text(
                    with(NUMBER, sheet.headings()),
                    sheet.rows().stream()
                            .map(row -> with(String.valueOf(row.number()), row.cells()))
                            .toList());
        }

        private static List<String> with(String first, List<String> others) {
            List<String> all = new ArrayList<>(List.of(first));
            all.addAll(others);
            return all;
        }

        /** Empty when it is not what was written. */
        public static Optional<Sheet> read(String text) {
            if (text.isBlank() || !(of(text) instanceof SheetRead.Table table)) {
                return Optional.empty();
            }
            Sheet sheet = table.sheet();
            boolean ours = sheet.headings().get(0).equals(NUMBER)
                    && sheet.column(0).stream().allMatch(number -> number.matches("[0-9]{1,6}"));
            return ours
                    ? Optional.of(new Sheet(
                            rest(sheet.headings()),
                            sheet.rows().stream()
                                    .map(row ->
                                            new Row(Integer.parseInt(row.cells().get(0)), rest(row.cells())))
                                    .toList()))
                    : Optional.empty();
        }

        private static List<String> rest(List<String> cells) {
            return cells.subList(1, cells.size());
        }
    }
}
