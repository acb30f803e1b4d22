package org.earlybridge.training.booking;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import org.earlybridge.payments.money.Money;
import org.earlybridge.training.account.AccountId;
import org.earlybridge.training.account.MovableClock;
import org.earlybridge.training.audit.Mark;
import org.earlybridge.training.catalogue.CourseCode;
import org.earlybridge.training.cohort.CohortId;
import org.earlybridge.training.cohort.PlannedSession;
import org.earlybridge.training.database.Given;
import org.earlybridge.training.database.TestDatabase;
import org.earlybridge.training.database.Wiring;
import org.earlybridge.training.setting.ProviderId;
import org.earlybridge.training.workforce.PersonId;

/** Booking on a test's database, beginning on Monday 21 September 2026 at ten in the morning. All names are invented. */
final class Desk {

    static final Instant MONDAY_MORNING = Instant.parse("2026-09-21T09:00:00Z");
    static final Mark HAND = new Mark(null, "test");
    static final AccountId RUTA = new AccountId(1);

    private static final AtomicInteger BASKETS = new AtomicInteger();

    final TestDatabase database;
    final Given given;
    final MovableClock clock = new MovableClock(MONDAY_MORNING);
    final ProviderId setting;
    final CourseCode course;

    private Desk(TestDatabase database) {
        this.database = database;
        this.given = new Given(database);
        database.run(
                "INSERT INTO account (id, name, email, email_key, stamp, demo, opened_at) VALUES (1, 'Ruta Kalina',"
                        + " 'ruta@example.org', 'ruta@example.org', 0, FALSE, '2026-01-01 00:00:00')");
        this.setting = given.setting(Given.PCC, "Little Herons");
        this.course = given.course("ELK-35", "Elklan for 3 to 5s");
    }

    static Desk on(TestDatabase database) {
        return new Desk(database);
    }

    CohortId dateWith(int places) {
        return dateWith(places, Given.online("2026-10-13", "18:30", 2), Given.online("2026-10-20", "18:30", 2));
    }

    CohortId dateWith(int places, PlannedSession... sessions) {
        CohortId date = given.date(course, sessions);
        database.run("UPDATE cohort SET capacity = " + places + " WHERE id = " + date.value());
        return date;
    }

    List<PersonId> people(int many) {
        List<PersonId> people = new ArrayList<>();
        for (int one = 0; one < many; one++) {
            people.add(given.person("Person", "Number " + one));
        }
        return people;
    }

    PersonId somebody() {
        return people(1).get(0);
    }

    Agreed agreed(CohortId date, PersonId... people) {
        return new Agreed(
                Given.CCC,
                date,
                new Agreed.Payer(setting, Given.PCC, RUTA),
                Arrays.asList(people),
                new Agreed.Price(Money.ofPounds(120), Money.ofPounds(35), Optional.empty(), Optional.empty()));
    }

    BookingReference seat(CohortId date, PersonId... people) {
        return in(wiring -> wiring.get(Seating.class)
                .seat(nextReference(), agreed(date, people), HAND)
                .reference());
    }

    /** The same, tried again when somebody is in the way, as the use case does. */
    BookingReference seatInACrowd(CohortId date, PersonId somebody) {
        return new TryAgain().whenInTheWay(() -> seat(date, somebody));
    }

    static BookingReference nextReference() {
        return BookingReference.of(
                String.format("EB-%04d", BASKETS.incrementAndGet())
                        .replace('0', 'A')
                        .replace('1', 'B'),
                1);
    }

    void confirm(BookingReference reference) {
        done(seating -> seating.confirm(seating.locked(reference), HAND, ""));
    }

    void release(BookingReference reference) {
        done(seating -> seating.release(seating.locked(reference), BookingStatus.CANCELLED, HAND, "plans changed"));
    }

    BookingStatus statusOf(BookingReference reference) {
        return in(wiring ->
                wiring.get(Bookings.class).with(reference).orElseThrow().status());
    }

    Instant heldUntil(BookingReference reference) {
        return in(wiring ->
                wiring.get(Bookings.class).with(reference).orElseThrow().hold().until());
    }

    /** Capacity, taken, held and waiting as the row says. */
    String countsOf(CohortId date) {
        return database.commit(em -> {
            Object[] row = (Object[])
                    em.createNativeQuery("SELECT capacity, taken, held, waiting FROM cohort WHERE id = " + date.value())
                            .getSingleResult();
            return row[1] + " taken, " + row[2] + " held, " + row[3] + " waiting of " + row[0];
        });
    }

    List<String> texts(String select) {
        List<?> rows = database.commit(em -> em.createNativeQuery(select).getResultList());
        return rows.stream()
                .map(row -> row instanceof Object[] cells
                        ? String.join(
                                " ", Arrays.stream(cells).map(String::valueOf).toList())
                        : String.valueOf(row))
                .toList();
    }

    void later(Duration time) {
        clock.move(time);
    }

    void done(Consumer<Seating> deed) {
        boolean unused = in(wiring -> {
            deed.accept(wiring.get(Seating.class));
            return true;
        });
    }

    /** In a transaction of its own, with everything the use case has injected. */
    <T> T in(Function<Wiring, T> work) {
        return database.commit(em -> work.apply(wiring()));
    }

    Wiring wiring() {
        return Wiring.over(database).with(Clock.class, clock).with(DatabaseTimes.class, DatabaseTimes.readFrom(clock));
    }
}
