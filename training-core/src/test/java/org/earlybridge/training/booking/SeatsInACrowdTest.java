package org.earlybridge.training.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.earlybridge.training.booking.BookingStatus.HELD;
import static org.earlybridge.training.booking.BookingStatus.WAITING;

import java.util.List;
import java.util.concurrent.ExecutionException;
import org.earlybridge.payments.database.Crowd;
import org.earlybridge.training.cohort.CohortId;
import org.earlybridge.training.database.OnBothDatabases;
import org.earlybridge.training.database.TestDatabase;
import org.earlybridge.training.workforce.PersonId;

/** The invariants are asked after each of these, so that what a test does not look at is looked at too. */
class SeatsInACrowdTest {

    private static final int BUYERS = 64;
    private static final int PLACES = 20;

    @OnBothDatabases
    void of_sixty_four_who_want_twenty_places_exactly_twenty_get_one_and_the_others_wait(TestDatabase database)
            throws Exception {
        Desk desk = Desk.on(database);
        CohortId date = desk.dateWith(PLACES);
        List<BookingStatus> ends = book(desk, date);
        assertThat(ends).filteredOn(HELD::equals).hasSize(PLACES);
        assertThat(ends).filteredOn(WAITING::equals).hasSize(BUYERS - PLACES);
        assertThat(desk.countsOf(date)).isEqualTo("0 taken, 20 held, 44 waiting of 20");
    }

    /** The twin: were the places counted first and taken afterwards, the test above would have to fail. */
    @OnBothDatabases
    void without_the_condition_in_the_update_the_same_crowd_oversells(TestDatabase database) throws Exception {
        Desk desk = Desk.on(database);
        CohortId date = desk.dateWith(PLACES);
        database.run("ALTER TABLE cohort DROP CONSTRAINT cohort_places");
        try {
            List<PersonId> people = desk.people(BUYERS);
            Crowd seen = new Crowd(BUYERS);
            List<Boolean> held = new Crowd(BUYERS).all(number -> {
                boolean free = desk.in(wiring -> wiring.get(SeatCounts.class).free(date)) > 0;
                seen.meet();
                return free && new TryAgain().whenInTheWay(() -> takeWithoutAsking(desk, date, people.get(number)));
            });
            assertThat(held).filteredOn(Boolean::booleanValue).hasSizeGreaterThan(PLACES);
            assertThat(database.brokenInvariants())
                    .extracting(broken -> broken.invariant().name())
                    .contains("I3a");
        } finally {
            database.run(
                    "DELETE FROM booked_place",
                    "DELETE FROM booking",
                    "UPDATE cohort SET taken = 0, held = 0",
                    "ALTER TABLE cohort ADD CONSTRAINT cohort_places CHECK (capacity > 0 AND taken BETWEEN 0 AND capacity"
                            + " AND held BETWEEN 0 AND capacity AND taken + held <= capacity AND waiting >= 0)");
        }
    }

    @OnBothDatabases
    void sixty_four_who_book_the_same_person_book_her_once(TestDatabase database) throws Exception {
        Desk desk = Desk.on(database);
        CohortId date = desk.dateWith(PLACES);
        PersonId asha = desk.somebody();
        List<Boolean> booked = new Crowd(BUYERS).all(number -> bookedOnce(desk, date, asha));
        assertThat(booked).filteredOn(Boolean::booleanValue).hasSize(1);
        assertThat(desk.countsOf(date)).isEqualTo("0 taken, 1 held, 0 waiting of 20");
    }

    @OnBothDatabases
    void whoever_gives_up_a_place_in_the_crowd_hands_it_to_the_next_in_line(TestDatabase database) throws Exception {
        Desk desk = Desk.on(database);
        CohortId date = desk.dateWith(PLACES);
        List<PersonId> people = desk.people(BUYERS);
        List<BookingReference> all = new Crowd(BUYERS).all(number -> desk.seatInACrowd(date, people.get(number)));
        List<Boolean> gone = new Crowd(BUYERS).all(number -> giveUpIfHeld(desk, all.get(number)));
        assertThat(gone).contains(true);
        assertThat(desk.countsOf(date)).startsWith("0 taken, 20 held");
    }

    private static List<BookingStatus> book(Desk desk, CohortId date) throws InterruptedException, ExecutionException {
        List<PersonId> people = desk.people(BUYERS);
        return new Crowd(BUYERS).all(number -> desk.statusOf(desk.seatInACrowd(date, people.get(number))));
    }

    private static boolean takeWithoutAsking(Desk desk, CohortId date, PersonId somebody) {
        return desk.in(wiring -> {
            int unused = desk.database
                    .em()
                    .createNativeQuery("UPDATE cohort SET held = held + 1 WHERE id = " + date.value())
                    .executeUpdate();
            wiring.get(Bookings.class)
                    .add(Booking.held(
                            Desk.nextReference(),
                            desk.agreed(date, somebody),
                            Desk.MONDAY_MORNING,
                            Desk.MONDAY_MORNING));
            return true;
        });
    }

    private static boolean bookedOnce(Desk desk, CohortId date, PersonId somebody) {
        return new TryAgain()
                .whenInTheWay(() -> desk.in(wiring -> {
                    wiring.get(org.earlybridge.training.workforce.People.class).lock(List.of(somebody));
                    boolean free = wiring.get(Bookings.class)
                            .alreadyOn(date, List.of(somebody))
                            .isEmpty();
                    return free
                            && wiring.get(Seating.class)
                                            .seat(Desk.nextReference(), desk.agreed(date, somebody), Desk.HAND)
                                            .status()
                                    == HELD;
                }));
    }

    private static boolean giveUpIfHeld(Desk desk, BookingReference reference) {
        return new TryAgain()
                .whenInTheWay(() -> desk.in(wiring -> {
                    Seating seating = wiring.get(Seating.class);
                    Booking mine = seating.locked(reference);
                    if (mine.status() != HELD || mine.hold().isOffer()) {
                        return false;
                    }
                    seating.release(mine, BookingStatus.CANCELLED, Desk.HAND, "");
                    return true;
                }));
    }
}
