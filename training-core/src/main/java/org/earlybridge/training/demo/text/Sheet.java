package org.earlybridge.training.demo.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A table in a text file: headings first, cells between bars, # begins a note. */
public final class Sheet {

    private Sheet() {}

    public static List<Line> read(String file) {
        return parse(Resource.text(file));
    }

    static List<Line> parse(String text) {
        List<String> lines = text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        List<String> headings = cells(lines.get(0));
        return lines.stream().skip(1).map(line -> Line.of(headings, line)).toList();
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
    }

    /** One line, asked by heading. */
    public record Line(Map<String, String> cells) {

        static Line of(List<String> headings, String line) {
            List<String> cells = cells(line);
            if (cells.size() != headings.size()) {
                throw new IllegalArgumentException(headings.size() + " cells expected, but the line is: " + line);
            }
            Map<String, String> named = new HashMap<>();
            for (int at = 0; at < cells.size(); at++) {
                named.put(headings.get(at), cells.get(at));
            }
            return new Line(Map.copyOf(named));
        }

        private static List<String> cells(String line) {
            return Sheet.cells(line);
        }

        public String text(String heading) {
            String cell = cells.get(heading);
            if (cell == null || cell.isEmpty()) {
                throw new IllegalArgumentException("nothing stands under " + heading + " in " + cells);
            }
            return cell;
        }

        public Optional<String> perhaps(String heading) {
            return Optional.ofNullable(cells.get(heading)).filter(cell -> !cell.isEmpty());
        }

        public int number(String heading) {
            return Integer.parseInt(text(heading));
        }

        public double decimal(String heading) {
            return Double.parseDouble(text(heading));
        }

        /** Between commas. */
        public List<String> list(String heading) {
            return Arrays.stream(text(heading).split(",", -1))
                    .map(String::strip)
                    .toList();
        }
    }
}
