package org.earlybridge.training.cover.verdict;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.earlybridge.training.cover.check.Asked;
import org.earlybridge.training.cover.check.Finding;
import org.earlybridge.training.cover.day.Absence;
import org.earlybridge.training.cover.day.Adult;
import org.earlybridge.training.cover.day.Children;
import org.earlybridge.training.cover.day.RoomDay;
import org.earlybridge.training.cover.day.Span;
import org.earlybridge.training.cover.day.StaffedDay;
import org.earlybridge.training.cover.day.Trait;
import org.earlybridge.training.workforce.EmploymentRole;

/** What could be tried about a day that breaks rules, in the order in which one would try it. Nothing here is proved yet. */
final class Proposals {

    private static final int STEP = 30;
    private static final int LATEST_END = 22 * 60;
    private static final int SHORT_WEBINAR = 90;
    private static final int MOST_PEOPLE = 12;

    private final StaffedDay day;
    private final List<Finding> broken;
    private final Span window;

    Proposals(StaffedDay day, List<Finding> broken) {
        this.day = day;
        this.broken = broken;
        this.window = hull(broken.stream().map(Finding::span).toList());
    }

    static Span hull(Collection<Span> spans) {
        int from = spans.stream().mapToInt(Span::from).min().orElseThrow();
        int to = spans.stream().mapToInt(Span::to).max().orElseThrow();
        return new Span(from, to);
    }

    /** From the first broken minute to the last. */
    Span window() {
        return window;
    }

    boolean nobodyIsAway() {
        return day.absences().isEmpty();
    }

    List<Change> moves() {
        List<Change> changes = new ArrayList<>();
        for (String room : brokenRooms()) {
            colleagues().stream()
                    .filter(adult -> isInAnotherThan(room, adult) && !adult.is(Trait.ONE_TO_ONE))
                    .filter(adult -> adult.there().from() <= window.from()
                            && window.to() <= adult.there().to())
                    .limit(MOST_PEOPLE)
                    .forEach(adult -> changes.add(Change.move(adult.id(), room, window)));
        }
        return changes;
    }

    private boolean isInAnotherThan(String room, Adult adult) {
        return day.roomOf(adult, window.from()).filter(own -> !own.equals(room)).isPresent();
    }

    /** The same day, nearest to the time first; or, of several who go, one at a time another day. */
    List<Change> otherDates() {
        List<Change> changes = new ArrayList<>();
        if (day.absences().stream().map(Absence::adult).distinct().count() > 1) {
            day.absences().stream()
                    .map(Absence::adult)
                    .distinct()
                    .forEach(adult -> changes.add(Change.anotherDayFor(adult)));
            return changes;
        }
        Span sessions = sessions();
        Stream.iterate(day.premises().open().from(), start -> start + STEP)
                .takeWhile(start ->
                        start + sessions.length() <= day.premises().open().to())
                .filter(start -> Math.abs(start - sessions.from()) >= STEP)
                .sorted(Comparator.comparingInt((Integer start) -> Math.abs(start - sessions.from()))
                        .thenComparing(Comparator.naturalOrder()))
                .forEach(start -> changes.add(Change.anotherTime(new Span(start, start + sessions.length()))));
        return changes;
    }

    List<Change> onlineOrEvening() {
        List<Change> changes = new ArrayList<>();
        Span sessions = sessions();
        if (day.absences().stream().noneMatch(Absence::online)) {
            changes.add(Change.webinar(sessions));
        }
        boolean assistant = day.premises().isChildminder()
                && day.adults().stream().anyMatch(adult -> adult.role() == EmploymentRole.ASSISTANT);
        if (assistant && sessions.length() > SHORT_WEBINAR) {
            changes.add(Change.webinar(new Span(sessions.from(), sessions.from() + SHORT_WEBINAR)));
        }
        int margin = day.absences().stream()
                .mapToInt(absence -> absence.travelMinutes() + absence.bufferMinutes())
                .max()
                .orElse(0);
        int start = Math.max(day.premises().open().to(), lastChild()) + margin;
        if (start + sessions.length() <= LATEST_END) {
            changes.add(Change.evening(new Span(start, start + sessions.length())));
        }
        changes.add(Change.outOfHours());
        return changes;
    }

    List<Change> substitutes() {
        if (day.absences().size() != 1) {
            return List.of();
        }
        return colleagues().stream()
                .filter(adult -> adult.role() != EmploymentRole.COVER && !adult.is(Trait.ONE_TO_ONE))
                .limit(MOST_PEOPLE)
                .map(adult -> Change.substitute(adult.id()))
                .toList();
    }

    List<Change> covers(Grade grade) {
        return coverRooms().stream()
                .map(room -> Change.cover(grade, room, window))
                .toList();
    }

    /** Another childminder for as long as she herself is away; nobody is missed by a session outside the hours she minds. */
    List<Change> childminders() {
        List<Span> missed = day.adults().stream()
                .flatMap(adult -> day.awayOf(adult).stream())
                .toList();
        if (missed.isEmpty()) {
            return List.of();
        }
        Span away = hull(missed);
        return List.of(
                Change.childminder(Change.Kind.CO_CHILDMINDER, away),
                Change.childminder(Change.Kind.BACKUP_CHILDMINDER, away));
    }

    Change close() {
        return Change.close(window);
    }

    List<Adult> colleagues() {
        return day.adults().stream()
                .filter(adult -> day.absencesOf(adult.id()).isEmpty())
                .toList();
    }

    private Span sessions() {
        return hull(day.absences().stream()
                .flatMap(absence -> absence.sessions().stream())
                .toList());
    }

    private List<String> brokenRooms() {
        List<String> known = day.rooms().stream().map(RoomDay::id).toList();
        return broken.stream()
                .filter(finding -> finding.measure().asked() != Asked.FIRST_AID)
                .flatMap(finding -> finding.measure().room().stream())
                .filter(known::contains)
                .distinct()
                .toList();
    }

    /** The broken rooms, then the rooms of those who go; a float where it is about no room. */
    private List<Optional<String>> coverRooms() {
        List<Optional<String>> rooms = new ArrayList<>();
        brokenRooms().forEach(room -> rooms.add(Optional.of(room)));
        day.absences().stream()
                .flatMap(absence -> day.adult(absence.adult()).stream())
                .map(Adult::room)
                .forEach(rooms::add);
        if (rooms.isEmpty() || rooms.size() > 1) {
            rooms.add(Optional.empty());
        }
        return rooms.stream().distinct().toList();
    }

    private int lastChild() {
        return day.rooms().stream()
                .flatMap(room -> room.children().stream())
                .map(Children::there)
                .mapToInt(Span::to)
                .max()
                .orElse(0);
    }
}
