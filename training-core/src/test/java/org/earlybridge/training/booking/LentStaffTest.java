package org.earlybridge.training.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.earlybridge.training.cohort.CohortId;
import org.earlybridge.training.cover.LentStaff;
import org.earlybridge.training.cover.Stint;
import org.earlybridge.training.cover.day.Span;
import org.earlybridge.training.database.Given;
import org.earlybridge.training.database.OnBothDatabases;
import org.earlybridge.training.database.TestDatabase;
import org.earlybridge.training.setting.ProviderId;
import org.earlybridge.training.workforce.PersonId;

/** Whoever is promised to another setting as cover does not go to a course at that time. */
class LentStaffTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 10, 13);

    private record Lent(ProviderId setting, PersonId person, String from, String to) implements LentStaff {

        @Override
        public List<Stint> leaving(ProviderId asked, LocalDate first, LocalDate last) {
            boolean within = !TUESDAY.isBefore(first) && !TUESDAY.isAfter(last);
            return asked.equals(setting) && within
                    ? List.of(new Stint(
                            person,
                            TUESDAY,
                            Span.of(LocalTime.parse(from), LocalTime.parse(to)),
                            Optional.of(setting),
                            Set.of()))
                    : List.of();
        }

        @Override
        public List<Stint> comingTo(ProviderId asked, LocalDate first, LocalDate last) {
            return List.of();
        }
    }

    @OnBothDatabases
    void she_is_not_booked_at_that_time_and_it_is_said_why(TestDatabase database) {
        Buyer nadia = Buyer.at(Desk.on(database));
        PersonId[] staff = nadia.staff(2);
        CohortId date = nadia.desk.dateWith(10, Given.online("2026-10-13", "09:30", 3));
        nadia.lent = new Lent(nadia.setting, staff[0], "12:00", "16:00");
        Refused refused = ((Booked.No) nadia.book(date, staff)).refused();
        assertThat(refused.reason()).isEqualTo(Refused.Reason.CLASH);
        assertThat(refused.sentence()).contains("promised to another setting").contains("call that off first");
        assertThat(refused.people()).containsExactly(staff[0]);
        assertThat(nadia.book(date, staff[1])).isInstanceOf(Booked.Made.class);
    }

    @OnBothDatabases
    void at_any_other_time_of_the_day_she_is(TestDatabase database) {
        Buyer nadia = Buyer.at(Desk.on(database));
        PersonId[] staff = nadia.staff(1);
        CohortId date = nadia.desk.dateWith(10, Given.online("2026-10-13", "09:30", 3));
        nadia.lent = new Lent(nadia.setting, staff[0], "12:30", "16:00");
        assertThat(nadia.book(date, staff)).isInstanceOf(Booked.Made.class);
    }

    @OnBothDatabases
    void nor_does_she_take_the_place_of_somebody_else(TestDatabase database) {
        Buyer nadia = Buyer.at(Desk.on(database));
        PersonId[] staff = nadia.staff(2);
        BookingView place =
                nadia.paidOnInvoice(nadia.desk.dateWith(10, Given.online("2026-10-13", "09:30", 3)), staff[0]);
        nadia.lent = new Lent(nadia.setting, staff[1], "12:00", "16:00");
        assertThat(nadia.substitute(place, staff[0], staff[1]))
                .isInstanceOfSatisfying(
                        Booked.No.class, no -> assertThat(no.refused().reason()).isEqualTo(Refused.Reason.CLASH));
    }
}
