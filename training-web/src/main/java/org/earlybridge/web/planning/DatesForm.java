package org.earlybridge.web.planning;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.earlybridge.training.authority.AuthorityId;
import org.earlybridge.training.catalogue.CourseCode;
import org.earlybridge.training.cohort.PartOfDay;
import org.earlybridge.training.planning.proposal.CourseShape;
import org.earlybridge.training.planning.proposal.DateWish;
import org.earlybridge.web.format.Dates;
import org.earlybridge.web.format.Problems;
import org.earlybridge.web.format.TypedDay;

/** What a coordinator asks for: how the course is held, between which days, at which times. It begins as it is usually held. */
public final class DatesForm {

    private static final int WEEKS_OF_NOTICE = 3;
    private static final int WEEKS_TO_CHOOSE_FROM = 12;
    private static final Dates DATES = new Dates();

    private final LocalDate today;
    private String first;
    private String last;
    private String sessions;
    private String weeks;
    private String minutes;
    private String places;
    private boolean online;
    private Set<PartOfDay> when = EnumSet.of(PartOfDay.DAYTIME, PartOfDay.EVENING);

    DatesForm(CourseShape usual, LocalDate today) {
        LocalDate soonest = today.plusWeeks(WEEKS_OF_NOTICE);
        long run = (long) usual.sessions() * usual.weeksBetween();
        this.today = today;
        this.first = DATES.plain(soonest);
        this.last = DATES.plain(soonest.plusWeeks(WEEKS_TO_CHOOSE_FROM + run));
        this.sessions = String.valueOf(usual.sessions());
        this.weeks = String.valueOf(usual.weeksBetween());
        this.minutes = String.valueOf(usual.minutes());
        this.places = String.valueOf(usual.places());
        this.online = usual.online();
    }

    /** What was pressed, where a box that is not ticked says nothing. */
    void pressed(String where, List<String> times) {
        online = "online".equals(where);
        when = EnumSet.noneOf(PartOfDay.class);
        for (PartOfDay part : PartOfDay.values()) {
            if (times.contains(part.name())) {
                when.add(part);
            }
        }
    }

    /** Empty when something of it cannot be; every problem is said at its field. */
    Optional<DateWish> wish(AuthorityId council, CourseCode course, Problems problems) {
        Optional<LocalDate> from = day("first", first, problems);
        Optional<LocalDate> to = day("last", last, problems);
        if (from.isPresent() && to.isPresent()) {
            checkDays(from.get(), to.get(), problems);
        }
        int held = number("sessions", sessions, 1, CourseShape.MOST_SESSIONS, problems);
        int apart = number("weeks", weeks, 1, CourseShape.MOST_WEEKS, problems);
        int length = number("minutes", minutes, CourseShape.LEAST_MINUTES, CourseShape.MOST_MINUTES, problems);
        int room = number("places", places, 1, CourseShape.MOST_PLACES, problems);
        if (when.isEmpty()) {
            problems.add("when", "Choose at least one time of day");
        }
        if (problems.isAny()) {
            return Optional.empty();
        }
        CourseShape shape = new CourseShape(held, apart, length, room, online);
        return Optional.of(new DateWish(council, course, shape, from.orElseThrow(), to.orElseThrow(), when));
    }

    private Optional<LocalDate> day(String field, String typed, Problems problems) {
        Optional<LocalDate> day = TypedDay.read(typed, today);
        if (day.isEmpty()) {
            problems.add(field, "Enter a day such as " + DATES.plain(today.plusWeeks(WEEKS_OF_NOTICE)));
        }
        return day;
    }

    private void checkDays(LocalDate from, LocalDate to, Problems problems) {
        if (!from.isAfter(today)) {
            problems.add("first", "The first day must be after today");
        }
        if (to.isBefore(from)) {
            problems.add("last", "The last day must not be before " + DATES.plain(from));
        } else if (ChronoUnit.DAYS.between(from, to) >= DateWish.MOST_DAYS) {
            problems.add("last", "The last day must be within a year of " + DATES.plain(from));
        }
    }

    private static int number(String field, String typed, int least, int most, Problems problems) {
        int number = typed.strip().matches("[0-9]{1,4}") ? Integer.parseInt(typed.strip()) : -1;
        if (number < least || number > most) {
            problems.add(field, "Enter a whole number from " + least + " to " + most);
        }
        return number;
    }

    public String getFirst() {
        return first;
    }

    public void setFirst(String first) {
        this.first = first;
    }

    public String getLast() {
        return last;
    }

    public void setLast(String last) {
        this.last = last;
    }

    public String getSessions() {
        return sessions;
    }

    public void setSessions(String sessions) {
        this.sessions = sessions;
    }

    public String getWeeks() {
        return weeks;
    }

    public void setWeeks(String weeks) {
        this.weeks = weeks;
    }

    public String getMinutes() {
        return minutes;
    }

    public void setMinutes(String minutes) {
        this.minutes = minutes;
    }

    public String getPlaces() {
        return places;
    }

    public void setPlaces(String places) {
        this.places = places;
    }

    public boolean isOnline() {
        return online;
    }

    public boolean isDaytime() {
        return when.contains(PartOfDay.DAYTIME);
    }

    public boolean isEvening() {
        return when.contains(PartOfDay.EVENING);
    }

    public boolean isWeekend() {
        return when.contains(PartOfDay.WEEKEND);
    }
}
