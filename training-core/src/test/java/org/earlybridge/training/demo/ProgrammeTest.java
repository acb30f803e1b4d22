package org.earlybridge.training.demo;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.earlybridge.training.calendar.BankHolidays;
import org.earlybridge.training.demo.programme.Programme;
import org.earlybridge.training.demo.row.Ids;
import org.earlybridge.training.demo.row.Rows;
import org.earlybridge.training.demo.row.World;
import org.earlybridge.training.demo.season.Calendars;
import org.earlybridge.training.demo.season.Season;

/** Course dates, whatever day of the year the demo first starts on: each of 730 days in a row is tried. */
class ProgrammeTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    @Property(tries = 730)
    void at_least_twenty_dates_lie_ahead_and_are_open(@ForAll("startDays") LocalDate today) {
        List<Rows.Cohort> open = cohorts(today).stream()
                .filter(cohort -> cohort.status().equals("OPEN"))
                .toList();
        assertThat(open).hasSizeGreaterThanOrEqualTo(30);
        assertThat(open).allMatch(cohort -> cohort.firstDay().isAfter(today.plusDays(2)));
        assertThat(open).allMatch(cohort -> cohort.opensAt().toLocalDate().isBefore(today.minusDays(13)));
        assertThat(open.stream().filter(cohort -> cohort.firstDay().isBefore(today.plusMonths(5))))
                .hasSizeGreaterThanOrEqualTo(30);
    }

    @Property(tries = 730)
    void no_session_falls_into_holidays_or_on_a_bank_holiday_or_a_sunday(@ForAll("startDays") LocalDate today) {
        World world = world(today);
        List<Rows.Term> terms = world.all(Rows.Term.class);
        assertThat(world.all(Rows.Session.class)).isNotEmpty().allSatisfy(session -> {
            assertThat(BankHolidays.includes(session.day())).isFalse();
            boolean saturday = session.day().getDayOfWeek().getValue() == 6;
            assertThat(session.day().getDayOfWeek().getValue()).isLessThan(7);
            LocalDate schoolDay = saturday ? session.day().minusDays(1) : session.day();
            assertThat(Season.COUNCILS)
                    .allMatch(council -> terms.stream()
                            .anyMatch(term -> term.authorityId().equals(council)
                                    && !schoolDay.isBefore(term.firstDay())
                                    && !schoolDay.isAfter(term.lastDay())));
        });
    }

    @Property(tries = 73)
    void every_line_of_the_programme_finds_its_room_and_trainer(@ForAll("startDays") LocalDate today) {
        assertThat(cohorts(today)).hasSize(56);
    }

    @Property(tries = 73)
    void the_sessions_add_up_to_what_the_course_teaches(@ForAll("startDays") LocalDate today) {
        World world = world(today);
        Map<String, Integer> taught =
                world.all(Rows.Course.class).stream().collect(toMap(Rows.Course::code, Rows.Course::taughtMinutes));
        Map<Long, List<Rows.Session>> sessions = sessionsByCohort(world);
        assertThat(world.all(Rows.Cohort.class))
                .allSatisfy(cohort -> assertThat(sessions.getOrDefault(cohort.id(), List.of()).stream()
                                .mapToLong(session -> Duration.between(session.starts(), session.ends())
                                        .toMinutes())
                                .sum())
                        .as(cohort.courseCode())
                        .isEqualTo(Optional.ofNullable(taught.get(cohort.courseCode()))
                                .orElseThrow()
                                .longValue()));
    }

    @Property(tries = 73)
    void what_the_catalogue_searches_by_repeats_the_sessions(@ForAll("startDays") LocalDate today) {
        World world = world(today);
        Map<Long, List<Rows.Session>> all = sessionsByCohort(world);
        assertThat(world.all(Rows.Cohort.class)).allSatisfy(cohort -> {
            List<Rows.Session> sessions = all.getOrDefault(cohort.id(), List.of());
            assertThat(sessions).hasSize(cohort.sessionCount());
            assertThat(sessions.get(0).day()).isEqualTo(cohort.firstDay());
            assertThat(sessions.get(sessions.size() - 1).day()).isEqualTo(cohort.lastDay());
            assertThat(sessions).isSortedAccordingTo((one, other) -> one.day().compareTo(other.day()));
        });
    }

    @Property(tries = 73)
    void nobody_and_no_room_is_booked_twice_at_once(@ForAll("startDays") LocalDate today) {
        assertThat(clashes(world(today).all(Rows.Session.class))).isEmpty();
    }

    @Provide
    Arbitrary<LocalDate> startDays() {
        return Arbitraries.integers().between(0, 729).map(FIRST::plusDays);
    }

    static List<Rows.Session> clashes(List<Rows.Session> sessions) {
        return sessions.stream()
                .filter(session -> sessions.stream().anyMatch(other -> clash(session, other)))
                .toList();
    }

    private static boolean clash(Rows.Session one, Rows.Session other) {
        boolean sameRoom = one.venueId() != null && one.venueId().equals(other.venueId());
        boolean sameTrainer = one.trainerId() != null && one.trainerId().equals(other.trainerId());
        return one.id() != other.id()
                && one.day().equals(other.day())
                && (sameRoom || sameTrainer)
                && one.starts().isBefore(other.ends())
                && other.starts().isBefore(one.ends());
    }

    private static Map<Long, List<Rows.Session>> sessionsByCohort(World world) {
        return world.all(Rows.Session.class).stream().collect(groupingBy(Rows.Session::cohortId));
    }

    private static List<Rows.Cohort> cohorts(LocalDate today) {
        return world(today).all(Rows.Cohort.class);
    }

    private static World world(LocalDate today) {
        World world = new World(today, Ids.counting());
        Season season = new Season(today);
        new Calendars(world, season).layOut();
        new Programme(world, season).layOut();
        return world;
    }
}
