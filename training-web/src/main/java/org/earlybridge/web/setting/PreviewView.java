package org.earlybridge.web.setting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.earlybridge.training.cover.rota.SheetPreview;
import org.earlybridge.training.cover.rota.SheetPreview.Fault;
import org.earlybridge.training.cover.rota.SheetPreview.Line;
import org.earlybridge.training.cover.rota.SheetPreview.Unknown;
import org.earlybridge.training.cover.rota.TakeSheet.Help;
import org.earlybridge.web.format.Words;
import org.earlybridge.web.session.ThisRequest;

/** What a file would change, and what keeps it out. */
public final class PreviewView {

    private static final Words WORDS = new Words();
    private static final int MOST = 200;

    private final SheetPreview preview;
    private final Help help;
    private final ThisRequest request;

    PreviewView(SheetPreview preview, Help help, ThisRequest request) {
        this.preview = preview;
        this.help = help;
        this.request = request;
    }

    public boolean isSound() {
        return preview.isSound();
    }

    /** 3 changes, 12 rows as they are stored, 2 rows left out */
    public String getSummary() {
        List<String> parts = new ArrayList<>(List.of(WORDS.count(preview.lines().size(), "change", "changes")));
        parts.add(WORDS.count(preview.unchanged(), "row says", "rows say") + " what is stored already");
        if (preview.leftOut() > 0) {
            parts.add(WORDS.count(preview.leftOut(), "row is", "rows are") + " left out");
        }
        return String.join(", ", parts);
    }

    public List<LineView> getLines() {
        return preview.lines().stream().limit(MOST).map(LineView::new).toList();
    }

    public List<FaultView> getFaults() {
        return preview.faults().stream().limit(MOST).map(FaultView::new).toList();
    }

    public String getFaultCount() {
        return WORDS.count(preview.faults().size(), "thing", "things");
    }

    /** How many lines there is no room for; nothing when all are shown. */
    public String getMore() {
        int more = Math.max(preview.lines().size(), preview.faults().size()) - MOST;
        return more > 0 ? "And " + more + " more." : "";
    }

    public List<String> getOdd() {
        return preview.odd();
    }

    /** Those still open, and those who were said to be somebody, so that the page says it again. */
    public List<NameView> getNames() {
        List<NameView> names = new ArrayList<>();
        for (int at = 0; request.has("name-" + at); at++) {
            String name = request.parameter("name-" + at);
            boolean open = preview.unknown().stream().anyMatch(one -> one.name().equals(name));
            if (!open) {
                names.add(new NameView(names.size(), name, "", request.parameter("who-" + at)));
            }
        }
        for (Unknown one : preview.unknown()) {
            names.add(new NameView(names.size(), one.name(), about(one), ""));
        }
        return names;
    }

    public boolean isAsking() {
        return !preview.unknown().isEmpty();
    }

    private static String about(Unknown one) {
        return (one.several() ? "Two people here have this name. " : "Nobody here has this name. ") + rows(one.rows());
    }

    /** Row 4, rows 4 and 7 */
    private static String rows(List<Integer> rows) {
        String all = rows.stream().limit(8).map(String::valueOf).collect(Collectors.joining(", "));
        return (rows.size() == 1 ? "Row " : "Rows ") + all + (rows.size() > 8 ? " and more" : "");
    }

    /** One change. */
    public static final class LineView {

        private final Line line;

        LineView(Line line) {
            this.line = line;
        }

        public String getEffect() {
            return ImportPage.named(line.effect());
        }

        public String getRows() {
            return line.rows().isEmpty() ? "Not in the file" : rows(line.rows());
        }

        public String getSentence() {
            return line.sentence();
        }
    }

    /** One thing that is wrong. */
    public static final class FaultView {

        private final Fault fault;

        FaultView(Fault fault) {
            this.fault = fault;
        }

        public int getRow() {
            return fault.row();
        }

        public String getColumn() {
            return fault.column().isEmpty() ? "The row" : fault.column();
        }

        public String getSentence() {
            return fault.sentence();
        }
    }

    /** A name of the file, and who is meant. */
    public final class NameView {

        private final int at;
        private final String name;
        private final String about;
        private final String said;

        NameView(int at, String name, String about, String said) {
            this.at = at;
            this.name = name;
            this.about = about;
            this.said = said;
        }

        public String getName() {
            return name;
        }

        public String getAbout() {
            return about;
        }

        public String getNameField() {
            return "name-" + at;
        }

        public String getWhoField() {
            return "who-" + at;
        }

        public List<Choice> getPeople() {
            List<Choice> people = new ArrayList<>(List.of(
                    new Choice("", "Say who", said.isEmpty()),
                    new Choice("nobody", "Leave these rows out", said.equals("nobody"))));
            IntStream.range(0, help.people().size()).forEach(one -> {
                String id = String.valueOf(help.people().get(one).who().value());
                people.add(new Choice(id, help.people().get(one).name(), id.equals(said)));
            });
            return people;
        }
    }
}
