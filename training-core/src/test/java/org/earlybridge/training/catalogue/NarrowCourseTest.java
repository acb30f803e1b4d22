package org.earlybridge.training.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.earlybridge.training.database.Given.CCC;
import static org.earlybridge.training.database.Given.PCC;
import static org.earlybridge.training.database.Given.online;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.earlybridge.training.account.AccountId;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.EmailAddress;
import org.earlybridge.training.account.Known;
import org.earlybridge.training.account.NotFound;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.account.Standing;
import org.earlybridge.training.authority.AuthorityId;
import org.earlybridge.training.calendar.LondonClock;
import org.earlybridge.training.catalogue.NarrowCourse.Answer;
import org.earlybridge.training.cohort.CohortId;
import org.earlybridge.training.database.Given;
import org.earlybridge.training.database.OnBothDatabases;
import org.earlybridge.training.database.TestDatabase;
import org.earlybridge.training.database.Wiring;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Closing a course to childminders, and opening it again. */
class NarrowCourseTest {

    private static final Clock NOW = Clock.fixed(Instant.parse("2026-09-21T09:00:00Z"), LondonClock.LONDON);
    private static final CourseCode ELKLAN = new CourseCode("ELK-35");
    private static final String REASON = "It works through the rota of a team.";

    @OnBothDatabases
    void a_course_is_open_until_somebody_gives_a_reason_and_then_says_who_it_was(TestDatabase database) {
        new Given(database).course("ELK-35", "Elklan");
        Caller coordinator = coordinator(database, PCC);
        assertThat(stored(database).isOpenToChildminders()).isTrue();

        assertThat(narrow(database, coordinator, PCC, "  It works through\r\n the rota of a team. "))
                .isEqualTo(Answer.NARROWED);

        Course narrowed = stored(database);
        assertThat(narrowed.isOpenToChildminders()).isFalse();
        assertThat(narrowed.narrowingReason()).contains(REASON);
        assertThat(narrowed.narrowedBy())
                .contains(new NarrowedBy(coordinator.me().account(), NOW.instant(), PCC));
    }

    @OnBothDatabases
    void without_a_reason_or_with_one_that_says_too_little_nothing_is_changed(TestDatabase database) {
        new Given(database).course("ELK-35", "Elklan");
        Caller coordinator = coordinator(database, PCC);
        assertThat(narrow(database, coordinator, PCC, " \n ")).isEqualTo(Answer.REASON_MISSING);
        assertThat(narrow(database, coordinator, PCC, "x".repeat(19))).isEqualTo(Answer.REASON_TOO_SHORT);
        assertThat(narrow(database, coordinator, PCC, "It is full." + " ".repeat(20)))
                .isEqualTo(Answer.REASON_TOO_SHORT);
        assertThat(narrow(database, coordinator, PCC, "x".repeat(401))).isEqualTo(Answer.REASON_TOO_LONG);
        assertThat(stored(database).isOpenToChildminders()).isTrue();
        assertThat(trail(database)).isEmpty();
        assertThat(narrow(database, coordinator, PCC, "x".repeat(400))).isEqualTo(Answer.NARROWED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "too short", "                    ", "It works through\nthe rota of a team."})
    void what_is_no_reason_cannot_be_made_one(String text) {
        assertThatThrownBy(() -> new NarrowingReason(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void twenty_characters_are_a_reason() {
        assertThat(new NarrowingReason("For rooms of twenty.").text()).hasSize(NarrowingReason.SHORTEST);
    }

    @OnBothDatabases
    void the_database_itself_closes_no_course_without_a_reason_and_keeps_none_for_an_open_one(TestDatabase database) {
        new Given(database).course("ELK-35", "Elklan");
        long account = new Given(database).account();
        for (String change : List.of(
                "open_to_childminders = FALSE",
                "open_to_childminders = FALSE, narrowing_reason = ''",
                "open_to_childminders = FALSE, narrowing_reason = '                         '",
                "open_to_childminders = FALSE, narrowing_reason = 'too short to be one'",
                "narrowing_reason = '" + REASON + "'",
                "narrowed_at = '2026-09-21 09:00:00', narrowed_for = 'PCC', narrowed_by = " + account,
                "open_to_childminders = FALSE, narrowing_reason = '" + REASON + "', narrowed_for = 'PCC'",
                "open_to_childminders = FALSE, narrowing_reason = '" + REASON + "', narrowed_by = " + account)) {
            assertThatThrownBy(() -> database.run("UPDATE course SET " + change))
                    .as(change)
                    .isInstanceOf(Exception.class);
        }
        database.run("UPDATE course SET open_to_childminders = FALSE, narrowing_reason = '" + REASON + "'");
        assertThat(stored(database).narrowedBy()).isEmpty();
    }

    @OnBothDatabases
    void either_council_may_and_the_trail_says_which_and_why(TestDatabase database) {
        new Given(database).course("ELK-35", "Elklan");
        Caller ours = coordinator(database, PCC);
        Caller theirs = coordinator(database, CCC);

        assertThat(narrow(database, ours, PCC, REASON)).isEqualTo(Answer.NARROWED);
        open(database, theirs, CCC);
        open(database, theirs, CCC);

        assertThat(stored(database).isOpenToChildminders()).isTrue();
        assertThat(stored(database).narrowingReason()).isEmpty();
        assertThat(stored(database).narrowedBy()).isEmpty();
        assertThat(trail(database))
                .containsExactly(
                        "course ELK-35 closed to childminders, PCC, " + REASON + ", null, null",
                        "course ELK-35 opened to childminders, CCC, , closed: " + REASON + ", open");
    }

    @OnBothDatabases
    void whoever_comes_second_changes_neither_the_reason_nor_whose_it_is(TestDatabase database) {
        new Given(database).course("ELK-35", "Elklan");
        assertThat(narrow(database, coordinator(database, PCC), PCC, REASON)).isEqualTo(Answer.NARROWED);
        assertThat(narrow(database, coordinator(database, CCC), CCC, "Another reason, as long as it has to be."))
                .isEqualTo(Answer.NARROWED_ALREADY);
        assertThat(stored(database).narrowingReason()).contains(REASON);
        assertThat(stored(database).narrowedBy().map(NarrowedBy::council)).contains(PCC);
    }

    @OnBothDatabases
    void nobody_acts_for_a_council_that_is_not_hers_and_no_course_is_made_up(TestDatabase database) {
        new Given(database).course("ELK-35", "Elklan");
        Caller coordinator = coordinator(database, PCC);
        assertThatThrownBy(() -> narrow(database, coordinator, CCC, REASON)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> open(database, coordinator, CCC)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> database.commit(em -> wiring(database, coordinator)
                        .get(NarrowCourse.class)
                        .because(new CourseCode("NO-SUCH"), PCC, REASON)))
                .isInstanceOf(NotFound.class);
        assertThat(stored(database).isOpenToChildminders()).isTrue();
    }

    @OnBothDatabases
    void bookings_that_exist_stay(TestDatabase database) {
        Given given = new Given(database);
        CohortId date = given.date(given.course("ELK-35", "Elklan"), online("2026-10-07", "19:00", 2));
        given.places(date, 3, 1, 2);
        assertThat(narrow(database, coordinator(database, PCC), PCC, REASON)).isEqualTo(Answer.NARROWED);
        assertThat(database.em()
                        .createNativeQuery("SELECT COUNT(*) FROM booked_place WHERE live = 1")
                        .getSingleResult())
                .hasToString("6");
    }

    @OnBothDatabases
    void it_is_counted_and_the_list_says_who_did_it(TestDatabase database) {
        Given given = new Given(database);
        given.course("ELK-35", "Elklan");
        given.course("ROOM-LEAD", "Leading a room", CourseFamily.LEADERSHIP, "");
        given.course("WELLCOMM", "WellComm screening");
        database.run("UPDATE course SET open_to_childminders = FALSE, narrowing_reason = '" + REASON
                + "' WHERE code = 'ROOM-LEAD'");
        Caller coordinator = coordinator(database, CCC);
        assertThat(narrow(database, coordinator, CCC, REASON)).isEqualTo(Answer.NARROWED);

        Openness counted = in(
                database,
                coordinator,
                wiring -> wiring.get(CountOpenCourses.class).now());
        assertThat(counted.open()).isEqualTo(1);
        assertThat(counted.courses()).isEqualTo(3);
        assertThat(counted.narrowed()).extracting(Course::title).containsExactly("Elklan", "Leading a room");
        List<CourseLine> listed = in(
                database, coordinator, wiring -> wiring.get(ListCourses.class).all());
        assertThat(listed)
                .extracting(line -> line.course().title() + ": "
                        + line.narrowed()
                                .map(by -> by.name() + ", " + by.council())
                                .orElse("-"))
                .containsExactly(
                        "Elklan: Example, Cambridgeshire County Council", "Leading a room: -", "WellComm screening: -");
        assertThat(new Courses(database.em()).openToChildminders(CourseFamily.SPEECH_AND_LANGUAGE))
                .extracting(Course::title)
                .containsExactly("WellComm screening");
    }

    private static Answer narrow(TestDatabase database, Caller by, AuthorityId council, String reason) {
        return in(database, by, wiring -> wiring.get(NarrowCourse.class).because(ELKLAN, council, reason));
    }

    private static void open(TestDatabase database, Caller by, AuthorityId council) {
        CourseCode opened = in(database, by, wiring -> {
            wiring.get(OpenCourse.class).toChildminders(ELKLAN, council);
            return ELKLAN;
        });
        assertThat(opened).isEqualTo(ELKLAN);
    }

    private static <T> T in(TestDatabase database, Caller by, Function<Wiring, T> work) {
        return database.commit(em -> work.apply(wiring(database, by)));
    }

    private static Wiring wiring(TestDatabase database, Caller by) {
        return Wiring.over(database).with(Clock.class, NOW).with(Caller.class, by);
    }

    private static Course stored(TestDatabase database) {
        database.em().clear();
        return new Courses(database.em()).with(ELKLAN).orElseThrow();
    }

    @SuppressWarnings("unchecked") // a native query has no type; this one selects one text
    private static List<String> trail(TestDatabase database) {
        List<Object[]> rows = database.em()
                .createNativeQuery(
                        "SELECT what, authority_id, why, text_before, text_after FROM audit_entry ORDER BY id")
                .getResultList();
        return rows.stream()
                .map(row -> row[0] + ", " + row[1] + ", " + row[2] + ", " + row[3] + ", " + row[4])
                .toList();
    }

    /** With an account of her own, called Example. */
    private static Caller coordinator(TestDatabase database, AuthorityId council) {
        Caller caller = new Caller();
        caller.become(new Known(
                new AccountId(new Given(database).account()),
                "Example",
                new EmailAddress("example@example.org"),
                null,
                Set.of(new Standing(Role.COORDINATOR, council, null))));
        return caller;
    }
}
