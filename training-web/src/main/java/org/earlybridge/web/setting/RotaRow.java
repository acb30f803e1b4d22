package org.earlybridge.web.setting;

import java.util.List;
import java.util.stream.IntStream;
import org.earlybridge.training.cover.Shift.Hours;
import org.earlybridge.training.cover.rota.RotaCell;
import org.earlybridge.training.cover.rota.RotaWeek;
import org.earlybridge.web.format.Dates;
import org.earlybridge.web.format.Problems;
import org.earlybridge.web.format.Words;

/** One person's week, as the table shows it. */
public final class RotaRow {

    private static final Dates DATES = new Dates();

    private final RotaWeek week;
    private final RotaWeek.Line line;
    private final RotaForm form;
    private final Problems problems;

    RotaRow(RotaWeek week, RotaWeek.Line line, RotaForm form, Problems problems) {
        this.week = week;
        this.line = line;
        this.form = form;
        this.problems = problems;
    }

    public String getName() {
        return line.name();
    }

    public String getJob() {
        return line.job();
    }

    public String getKey() {
        return String.valueOf(line.who().value());
    }

    public String getLinesName() {
        return "lines-" + getKey();
    }

    public int getLines() {
        return form.linesOf(line.who());
    }

    public boolean isMorePossible() {
        return getLines() < RotaForm.MOST_LINES;
    }

    public List<Cell> getCells() {
        return week.days().stream()
                .map(day -> new Cell(new RotaCell(line.who(), day)))
                .toList();
    }

    /** A person's day. */
    public final class Cell {

        private final RotaCell cell;

        Cell(RotaCell cell) {
            this.cell = cell;
        }

        public boolean isOpen() {
            return RotaForm.isOpen(week, cell);
        }

        /** Which column, and whether something in it is wrong, for the sheet. */
        public String getKind() {
            boolean wrong = getSlots().stream().anyMatch(Slot::hasMistake);
            return "d" + cell.day().getDayOfWeek().getValue() + (wrong ? " wrong" : "");
        }

        public String getDay() {
            return DATES.day(cell.day());
        }

        public boolean isAlone() {
            return week.alone().contains(cell);
        }

        public String getSeenName() {
            return RotaForm.name("s", cell);
        }

        public String getSeen() {
            return form.seen(cell);
        }

        /** Where nothing can be typed: the hours, or why there are none. */
        public String getText() {
            List<Hours> hours = week.at(cell);
            if (hours.isEmpty()) {
                return line.employedOn().contains(cell.day()) ? "-" : "Not employed";
            }
            return Words.list(hours.stream()
                    .map(one -> DATES.span(one.starts(), one.ends()))
                    .toList());
        }

        public List<Slot> getSlots() {
            return isOpen()
                    ? IntStream.range(0, getLines())
                            .mapToObj(at -> new Slot(cell, at))
                            .toList()
                    : List.of();
        }
    }

    /** One from, to, room and break. */
    public final class Slot {

        private final RotaCell cell;
        private final int at;

        Slot(RotaCell cell, int at) {
            this.cell = cell;
            this.at = at;
        }

        /** Asha Begum, Monday 5 October, or her second shift of it */
        public String getWho() {
            return line.name() + ", " + DATES.day(cell.day()) + (at == 0 ? "" : ", shift " + (at + 1));
        }

        public String getFromId() {
            return RotaForm.name("f", cell, at);
        }

        public String getToId() {
            return RotaForm.name("t", cell, at);
        }

        public String getRoomId() {
            return RotaForm.name("r", cell, at);
        }

        public String getRestId() {
            return RotaForm.name("b", cell, at);
        }

        public String getFrom() {
            return form.slot(cell, at).from();
        }

        public String getTo() {
            return form.slot(cell, at).to();
        }

        public String getRest() {
            return form.slot(cell, at).rest();
        }

        public List<Choice> getRooms() {
            return week.rooms().stream()
                    .map(room -> new Choice(
                            String.valueOf(room.id().value()),
                            room.name(),
                            form.slot(cell, at)
                                    .room()
                                    .equals(String.valueOf(room.id().value()))))
                    .toList();
        }

        public List<Problems.Problem> getWrong() {
            List<String> fields = List.of(getFromId(), getToId(), getRoomId(), getRestId());
            return problems.getAll().stream()
                    .filter(problem -> fields.contains(problem.getField()))
                    .toList();
        }

        private boolean hasMistake() {
            return !getWrong().isEmpty();
        }
    }
}
