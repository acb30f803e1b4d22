package org.earlybridge.training.cover.minder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.earlybridge.training.cover.check.Examination;
import org.earlybridge.training.cover.day.Adult;
import org.earlybridge.training.cover.day.Children;
import org.earlybridge.training.cover.day.RoomDay;
import org.earlybridge.training.cover.day.Span;
import org.earlybridge.training.cover.day.StaffedDay;
import org.earlybridge.training.cover.rulebook.RuleBook;
import org.earlybridge.training.workforce.EmploymentRole;

/**
 * When the children who would be missed could come instead: in the hours of one day of the same week on which she works, all
 * of them at once for as long as they would be missed, beside whoever is there already. Each time was tried with her alone:
 * whether her registration and her rooms allow more children with an assistant is not known here.
 */
final class Elsewhere {

    private static final int STEP = 30;
    private static final int MOST = 3;

    private final MinderDay closing;
    private final List<Children> missed;

    private Elsewhere(MinderDay closing, List<Children> missed) {
        this.closing = closing;
        this.missed = missed;
    }

    /** @param week the days as they stand, those of the course left out */
    static List<OtherTime> of(MinderDay closing, StaffedDay asked, List<StaffedDay> week) {
        List<Children> missed = asked.rooms().stream()
                .flatMap(room -> room.children().stream())
                .filter(children -> closing.closed().stream().anyMatch(children.there()::overlaps))
                .toList();
        Elsewhere elsewhere = new Elsewhere(closing, missed);
        return week.stream()
                .sorted(Comparator.comparing(StaffedDay::date))
                .flatMap(day -> elsewhere.on(day).stream())
                .limit(MOST)
                .toList();
    }

    /** The earliest of a day. */
    private Optional<OtherTime> on(StaffedDay day) {
        Optional<Span> works = day.adults().stream()
                .filter(adult -> adult.role() == EmploymentRole.CHILDMINDER)
                .map(adult -> adult.there())
                .max(Comparator.comparingInt(Span::length));
        int length = closing.closed().stream().mapToInt(Span::length).sum();
        return works.filter(hours -> hours.length() >= length && !missed.isEmpty())
                .flatMap(hours -> IntStream.iterate(
                                hours.from(), start -> start + length <= hours.to(), start -> start + STEP)
                        .mapToObj(start -> new Span(start, start + length))
                        .filter(span -> isLawful(with(day, span)))
                        .findFirst())
                .map(span -> new OtherTime(day.date(), span));
    }

    private StaffedDay with(StaffedDay day, Span span) {
        List<RoomDay> rooms = new ArrayList<>(day.rooms());
        RoomDay home = rooms.remove(0);
        List<Children> all = new ArrayList<>(home.children());
        missed.forEach(children -> all.add(new Children(children.born(), children.count(), span, children.beside())));
        rooms.add(new RoomDay(home.id(), all, home.meals()));
        List<Adult> herself = day.adults().stream()
                .filter(adult -> adult.role() == EmploymentRole.CHILDMINDER)
                .toList();
        return new StaffedDay(day.date(), day.premises(), rooms, herself, day.absences(), day.outings(), day.moves());
    }

    private static boolean isLawful(StaffedDay day) {
        return Examination.isLawful(new Examination(day, RuleBook.current().on(day.date(), true)).findings());
    }
}
