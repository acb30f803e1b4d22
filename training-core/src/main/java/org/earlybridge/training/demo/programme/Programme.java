package org.earlybridge.training.demo.programme;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.earlybridge.training.calendar.LondonClock;
import org.earlybridge.training.catalogue.CourseOutline;
import org.earlybridge.training.cohort.PartOfDay;
import org.earlybridge.training.demo.row.Ids.Of;
import org.earlybridge.training.demo.row.Rows;
import org.earlybridge.training.demo.row.World;
import org.earlybridge.training.demo.season.Season;

/**
 * Lays out courses, venues, trainers and course dates. No place is taken, held or waited for: such a count without a booking
 * behind it would be untrue, and bookings are not sample data.
 */
public final class Programme {

    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final LocalTime NOON = LocalTime.of(12, 0);
    private static final int LATEST_PUBLISHED = 14;
    private static final int WEEKS_OPEN = 12;
    private static final int TRIES = 6;

    private final World world;
    private final Season season;
    private final Diary diary = new Diary();
    private final Map<String, CourseOutline> courses;
    private final Map<String, Long> venues;
    private final Faculty faculty;
    private int laidOut;

    public Programme(World world, Season season) {
        this.world = world;
        this.season = season;
        this.courses = new Catalogue(world).layOut();
        this.venues = VenueList.layOut(world);
        this.faculty = new Faculty(world, diary);
    }

    /** The dates of the coming months, and some that are over or under way. */
    public void layOut() {
        CohortLine.all().forEach(this::add);
    }

    /** So many dates in each teaching week of a year back and a year ahead, the small programme's in turn. */
    public void fillTwoYears(int aWeek) {
        List<CohortLine> lines = CohortLine.all();
        int turn = 0;
        for (int week = -Season.TEACHING_WEEKS; week <= Season.TEACHING_WEEKS; week++) {
            for (int one = 0; one < aWeek && week != 0; one++) {
                add(lines.get(turn++ % lines.size()).inWeek(week));
            }
        }
    }

    /** In that week, or the first one after it in which the room and a trainer are free. */
    private void add(CohortLine line) {
        CourseOutline course = Optional.ofNullable(courses.get(line.course()))
                .orElseThrow(() -> new IllegalArgumentException("courses.txt has no " + line.course()));
        for (int later = 0; later < TRIES; later++) {
            List<Meeting> meetings =
                    line.inWeek(afterSkippingNone(line.week(), later)).meetings(season);
            if (roomsAreFree(meetings)) {
                Optional<Long> trainer = faculty.somebodyFor(course.family(), meetings);
                if (trainer.isPresent()) {
                    store(line, meetings, trainer.get());
                    return;
                }
            }
        }
    }

    /** There is no week 0: the week of first start itself has no course dates that begin in it. */
    private static int afterSkippingNone(int week, int later) {
        return week < 0 && week + later >= 0 ? week + later + 1 : week + later;
    }

    private boolean roomsAreFree(List<Meeting> meetings) {
        return meetings.stream()
                .allMatch(meeting -> meeting.isOnline() || diary.isFree(meeting.where(), List.of(meeting)));
    }

    private void store(CohortLine line, List<Meeting> meetings, long trainer) {
        long id = world.next(Of.COHORT);
        world.add(row(id, line, meetings));
        int ordinal = 0;
        for (Meeting meeting : meetings) {
            if (!meeting.isOnline()) {
                diary.take(meeting.where(), List.of(meeting));
            }
            world.add(new Rows.Session(
                    world.next(Of.SESSION),
                    line.council(),
                    id,
                    ++ordinal,
                    meeting.day(),
                    meeting.from(),
                    meeting.to(),
                    meeting.isOnline() ? "ONLINE" : "IN_PERSON",
                    venueOf(meeting).orElse(null),
                    trainer));
        }
    }

    private Rows.Cohort row(long id, CohortLine line, List<Meeting> meetings) {
        LocalDate first = meetings.get(0).day();
        LocalDate last = meetings.get(meetings.size() - 1).day();
        LocalDate published = first.minusWeeks(WEEKS_OPEN);
        LocalDate latest = world.today().minusDays(LATEST_PUBLISHED);
        return new Rows.Cohort(
                id,
                line.council(),
                line.course(),
                "%s-%d-%03d".formatted(line.council(), first.getYear() % 100, ++laidOut),
                status(first, last),
                line.places(),
                inUtc((published.isBefore(latest) ? published : latest).atTime(NINE)),
                inUtc(first.minusDays(1).atTime(NOON)),
                first,
                last,
                meetings.size(),
                mode(meetings),
                meetings.stream().noneMatch(meeting -> meeting.from().isBefore(PartOfDay.EVENING_BEGINS)),
                meetings.stream().allMatch(Programme::isAtTheWeekend),
                meetings.stream()
                        .anyMatch(meeting ->
                                !isAtTheWeekend(meeting) && meeting.from().isBefore(PartOfDay.EVENING_BEGINS)),
                firstVenueOf(meetings).orElse(null));
    }

    private String status(LocalDate first, LocalDate last) {
        if (last.isBefore(world.today())) {
            return "FINISHED";
        }
        return first.isAfter(world.today()) ? "OPEN" : "CLOSED";
    }

    private static String mode(List<Meeting> meetings) {
        long online = meetings.stream().filter(Meeting::isOnline).count();
        if (online == 0) {
            return "IN_PERSON";
        }
        return online == meetings.size() ? "ONLINE" : "BLENDED";
    }

    private Optional<Long> firstVenueOf(List<Meeting> meetings) {
        return meetings.stream().flatMap(meeting -> venueOf(meeting).stream()).findFirst();
    }

    private Optional<Long> venueOf(Meeting meeting) {
        if (meeting.isOnline()) {
            return Optional.empty();
        }
        return Optional.of(Optional.ofNullable(venues.get(meeting.where()))
                .orElseThrow(() -> new IllegalArgumentException("venues.txt has no " + meeting.where())));
    }

    private static boolean isAtTheWeekend(Meeting meeting) {
        return meeting.day().getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }

    private static LocalDateTime inUtc(LocalDateTime inLondon) {
        return inLondon.atZone(LondonClock.LONDON)
                .withZoneSameInstant(ZoneOffset.UTC)
                .toLocalDateTime();
    }
}
