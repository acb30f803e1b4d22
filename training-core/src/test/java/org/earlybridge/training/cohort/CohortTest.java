package org.earlybridge.training.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.earlybridge.training.authority.AuthorityId;
import org.earlybridge.training.catalogue.CourseCode;
import org.earlybridge.training.database.Given;
import org.earlybridge.training.database.OnBothDatabases;
import org.earlybridge.training.database.TestDatabase;
import org.earlybridge.training.place.VenueId;
import org.junit.jupiter.api.Test;

class CohortTest {

    private static final VenueId MARCH = new VenueId(7);
    private static final BookingWindow WINDOW =
            new BookingWindow(Instant.parse("2026-07-01T08:00:00Z"), Instant.parse("2026-10-12T16:30:00Z"));

    @OnBothDatabases
    void a_course_date_comes_back_with_its_sessions_in_order(TestDatabase database) {
        Given given = new Given(database);
        VenueId march = given.venue("March Library");
        CourseCode course = given.course("ELK-35", "Elklan");
        CohortId id = database.commit(em -> {
            Cohort cohort = new Cohort(new CohortPlan(
                    new AuthorityId("PCC"),
                    course,
                    "PCC-ELK-1",
                    12,
                    WINDOW,
                    List.of(Given.online("2026-10-20", "18:30", 2), Given.in(march, "2026-10-13", "18:30", 2))));
            new Cohorts(em).add(cohort.offer());
            em.flush();
            return cohort.id();
        });

        Cohort stored = new Cohorts(database.em()).with(id).orElseThrow();
        assertThat(stored.sessions()).extracting(Session::ordinal).containsExactly(1, 2);
        assertThat(stored.sessions().get(0).starts()).isEqualTo(LocalTime.of(18, 30));
        assertThat(stored.sessions().get(0).day()).isEqualTo(LocalDate.of(2026, 10, 13));
        assertThat(stored.sessions().get(1).cohort()).isEqualTo(id);
        assertThat(stored.mode()).isEqualTo(CohortMode.BLENDED);
        assertThat(stored.venue()).contains(march);
        assertThat(stored.booking()).isEqualTo(WINDOW);
        assertThat(stored.seats()).isEqualTo(new Seats(12, 0, 0, 0));
        assertThat(stored.status()).isEqualTo(CohortStatus.OPEN);
    }

    @OnBothDatabases
    void a_hundred_dates_get_a_hundred_ids_from_a_few_draws(TestDatabase database) {
        CourseCode course = new Given(database).course("ELK-35", "Elklan");
        int statements = database.statementsOf(() -> database.commit(em -> {
            for (int n = 0; n < 100; n++) {
                em.persist(new Cohort(plan(course, "CCC-" + n, Given.online("2026-10-20", "18:30", 2))));
            }
            return course;
        }));

        assertThat(database.em()
                        .createQuery("SELECT COUNT(c) FROM Cohort c", Long.class)
                        .getSingleResult())
                .isEqualTo(100);
        assertThat(statements).isLessThan(20);
    }

    @OnBothDatabases
    void writing_a_date_back_never_overwrites_its_counts_of_places(TestDatabase database) {
        Given given = new Given(database);
        CohortId id = given.date(given.course("ELK-35", "Elklan"), Given.online("2026-10-20", "18:30", 2));
        database.commit(em -> {
            Cohort read = new Cohorts(em).with(id).orElseThrow();
            given.places(id, 5, 1, 0);
            read.closeToBooking();
            return id;
        });

        Cohort stored = new Cohorts(database.em()).with(id).orElseThrow();
        assertThat(stored.status()).isEqualTo(CohortStatus.CLOSED);
        assertThat(stored.seats()).isEqualTo(new Seats(12, 5, 1, 0));
    }

    @Test
    void sessions_stand_in_the_order_they_happen_and_never_at_once() {
        CohortPlan plan = plan(
                new CourseCode("ELK-35"),
                "X-1",
                session("2026-10-20", "13:00", "15:00"),
                session("2026-10-20", "09:00", "12:00"));
        assertThat(plan.sessions())
                .extracting(PlannedSession::starts)
                .containsExactly(LocalTime.of(9, 0), LocalTime.of(13, 0));
        assertThatThrownBy(() -> plan(
                        new CourseCode("ELK-35"),
                        "X-2",
                        session("2026-10-20", "09:00", "12:00"),
                        session("2026-10-20", "11:59", "13:00")))
                .hasMessageContaining("two sessions at once");
        assertThatThrownBy(() -> plan(new CourseCode("ELK-35"), "X-3")).hasMessageContaining("no sessions");
    }

    @Test
    void a_session_keeps_clear_of_the_hours_in_which_clocks_change() {
        assertThatThrownBy(() -> session("2027-03-28", "01:30", "03:00")).hasMessageContaining("clocks change");
        assertThatThrownBy(() -> session("2027-10-31", "00:30", "01:30")).hasMessageContaining("clocks change");
        assertThat(session("2027-03-28", "02:00", "03:00").starts()).isEqualTo(LocalTime.of(2, 0));
    }

    @Test
    void booking_is_open_from_its_first_moment_to_just_before_its_last() {
        Cohort cohort = new Cohort(plan(new CourseCode("ELK-35"), "X-1", session("2026-10-20", "09:00", "12:00")));
        assertThat(cohort.isBookableAt(WINDOW.opens())).isFalse();
        cohort = cohort.offer();
        assertThat(cohort.isBookableAt(WINDOW.opens())).isTrue();
        assertThat(cohort.isBookableAt(WINDOW.opens().minusSeconds(1))).isFalse();
        assertThat(cohort.isBookableAt(WINDOW.closes())).isFalse();
    }

    @Test
    void what_is_called_off_stays_called_off() {
        Cohort cohort = new Cohort(plan(new CourseCode("ELK-35"), "X-1", session("2026-10-20", "09:00", "12:00")));
        cohort.callOff();
        assertThatThrownBy(cohort::offer)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("CANCELLED");
    }

    @Test
    void places_never_exceed_what_there_is() {
        assertThat(new Seats(12, 9, 3, 0).isFull()).isTrue();
        assertThatThrownBy(() -> new Seats(12, 9, 4, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Seats(12, -1, 0, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static CohortPlan plan(CourseCode course, String reference, PlannedSession... sessions) {
        return new CohortPlan(new AuthorityId("CCC"), course, reference, 12, WINDOW, List.of(sessions));
    }

    private static PlannedSession session(String day, String starts, String ends) {
        return PlannedSession.at(MARCH, LocalDate.parse(day), LocalTime.parse(starts), LocalTime.parse(ends));
    }
}
