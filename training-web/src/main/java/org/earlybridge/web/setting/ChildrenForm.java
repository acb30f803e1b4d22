package org.earlybridge.web.setting;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.earlybridge.training.cover.BookedChildren.Children;
import org.earlybridge.training.cover.Days;
import org.earlybridge.training.cover.RoomId;
import org.earlybridge.training.cover.day.Beside;
import org.earlybridge.training.cover.rota.Group;
import org.earlybridge.web.format.Problems;
import org.earlybridge.web.format.TypedDay;
import org.earlybridge.web.format.TypedTime;
import org.earlybridge.web.session.ThisRequest;

/** Reads a form about children: a date of birth, numbers, weekdays, times and days. There is nowhere to type a name. */
final class ChildrenForm {

    private static final Set<String> WEEKDAYS = Set.of("1", "2", "3", "4", "5", "6", "7");
    private static final LocalDate NEVER = LocalDate.of(1, 1, 1);

    private final ThisRequest request;
    private final Problems problems;
    private final LocalDate today;

    ChildrenForm(ThisRequest request, Problems problems, LocalDate today) {
        this.request = request;
        this.problems = problems;
        this.today = today;
    }

    /** Empty when something cannot be read at all; the fields say what. */
    Optional<Group> read() {
        LocalDate born = day("born", "The date of birth must be a day, such as 1 May 2023");
        int count = number("count", "How many children must be a number, such as 6");
        Set<DayOfWeek> weekdays = EnumSet.noneOf(DayOfWeek.class);
        request.parameters("weekday").stream()
                .filter(WEEKDAYS::contains)
                .map(Integer::valueOf)
                .map(DayOfWeek::of)
                .forEach(weekdays::add);
        LocalTime arrives = time("arrives", "When they arrive must be a time, such as 8:30");
        LocalTime leaves = time("leaves", "When they leave must be a time, such as 15:30");
        LocalDate first = day("first", "The first day must be a day, such as 5 October 2026");
        Optional<LocalDate> last = request.has("last")
                ? Optional.of(day("last", "The last day must be a day, or empty"))
                : Optional.empty();
        RoomId room = new RoomId(request.number("in").orElse(0L));
        return problems.isAny()
                ? Optional.empty()
                : Optional.of(new Group(
                        new Children(room, born, count, arrives, leaves, beside()), weekdays, new Days(first, last)));
    }

    /** What is none of the choices is none. */
    private Optional<Beside> beside() {
        return Arrays.stream(Beside.values())
                .filter(one -> one.name().equals(request.parameter("beside")))
                .findFirst();
    }

    LocalDate day(String field, String sentence) {
        Optional<LocalDate> day = TypedDay.read(request.parameter(field), today)
                .filter(read -> read.getYear() >= 1900 && read.getYear() <= 2200);
        if (day.isEmpty()) {
            problems.add(field, sentence);
        }
        return day.orElse(NEVER);
    }

    int number(String field, String sentence) {
        Optional<Integer> number =
                request.number(field).filter(read -> read <= Short.MAX_VALUE).map(Long::intValue);
        if (number.isEmpty()) {
            problems.add(field, sentence);
        }
        return number.orElse(0);
    }

    private LocalTime time(String field, String sentence) {
        Optional<LocalTime> time = TypedTime.read(request.parameter(field));
        if (time.isEmpty()) {
            problems.add(field, sentence);
        }
        return time.orElse(LocalTime.MIDNIGHT);
    }
}
