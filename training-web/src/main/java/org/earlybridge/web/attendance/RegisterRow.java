package org.earlybridge.web.attendance;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.earlybridge.training.attendance.Presence;
import org.earlybridge.training.attendance.RegisterView.Line;
import org.earlybridge.training.attendance.RegisterView.Marked;
import org.earlybridge.training.calendar.LondonClock;
import org.earlybridge.web.format.Dates;

/** One person of a register: who she is, what is marked, and three things to mark. */
public final class RegisterRow {

    static final String MARK = "mark-";
    static final String SEEN = "seen-";

    private static final Dates DATES = new Dates();

    private final Line line;
    private final String chosen;
    private final LocalDate day;
    private final String makeUpHref;

    /**
     * @param chosen what is chosen in the form: what is marked, or what was just sent and could not be saved
     * @param makeUpHref where to note that she made it up; empty where nothing can be
     */
    RegisterRow(Line line, String chosen, LocalDate day, String makeUpHref) {
        this.line = line;
        this.chosen = chosen;
        this.day = day;
        this.makeUpHref = makeUpHref;
    }

    public String getName() {
        return line.name();
    }

    /** RK, of Ruta Kalina */
    public String getInitials() {
        return Stream.of(line.name().split(" ", -1))
                .filter(word -> !word.isEmpty())
                .map(word -> Character.toString(word.codePointAt(0)))
                .reduce((first, last) -> first.substring(0, first.offsetByCodePoints(0, 1)) + last)
                .orElse("");
    }

    /** Little Herons. Large-print handouts */
    public String getAbout() {
        return Stream.concat(Stream.of(line.setting()), line.needs().stream()).collect(Collectors.joining(". "));
    }

    public String getSeen() {
        return line.mark().map(Marked::presence).map(RegisterRow::word).orElse("");
    }

    public String getMarkName() {
        return MARK + line.place();
    }

    public String getSeenName() {
        return SEEN + line.place();
    }

    /** 6:22pm, Moira Shaw; with the day when it was another one; empty while nothing is marked */
    public String getSince() {
        return line.mark().map(this::since).orElse("");
    }

    private String since(Marked mark) {
        boolean sameDay = LocalDate.ofInstant(mark.at(), LondonClock.LONDON).equals(day);
        String moment = DATES.moment(mark.at());
        return (sameDay ? moment.substring(moment.lastIndexOf(", ") + 2) : moment) + ", " + mark.by();
    }

    /** Made up on 20 October 2026: session 1 in March */
    public String getMadeUp() {
        return line.mark()
                .flatMap(Marked::madeUp)
                .map(madeUp -> "Made up on " + DATES.plain(madeUp.day()) + ": " + madeUp.how())
                .orElse("");
    }

    public String getMakeUpHref() {
        return makeUpHref;
    }

    /** came, no, or nothing while nobody has marked her */
    public String getKind() {
        return line.mark().map(mark -> mark.presence().came() ? "came" : "no").orElse("");
    }

    public List<Mark> getMarks() {
        return Stream.of(Presence.values()).map(this::mark).toList();
    }

    private Mark mark(Presence presence) {
        return new Mark(presence, getMarkName(), word(presence).equals(chosen));
    }

    /** here, late or no: as forms say it */
    static String word(Presence presence) {
        return presence.name().toLowerCase(Locale.ROOT);
    }

    static Optional<Presence> read(String word) {
        return Stream.of(Presence.values())
                .filter(presence -> word(presence).equals(word))
                .findFirst();
    }

    /** One of the three. Not a record: Expression Language reads records only from its next version on. */
    public static final class Mark {

        private final Presence presence;
        private final String name;
        private final boolean on;

        Mark(Presence presence, String name, boolean on) {
            this.presence = presence;
            this.name = name;
            this.on = on;
        }

        public String getId() {
            return name + "-" + getValue();
        }

        public String getName() {
            return name;
        }

        public String getValue() {
            return word(presence);
        }

        public boolean isOn() {
            return on;
        }

        public String getLabel() {
            return switch (presence) {
                case HERE -> "Here";
                case LATE -> "Late";
                case NO -> "No";
            };
        }

        public String getIcon() {
            return switch (presence) {
                case HERE -> "check";
                case LATE -> "clock";
                case NO -> "x";
            };
        }
    }
}
