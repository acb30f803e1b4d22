package org.earlybridge.training.attendance;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.earlybridge.payments.database.CanIgnoreReturnValue;
import org.earlybridge.training.account.AccountId;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.EmailAddress;
import org.earlybridge.training.account.Known;
import org.earlybridge.training.account.MovableClock;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.account.Standing;
import org.earlybridge.training.authority.AuthorityId;
import org.earlybridge.training.catalogue.CourseCode;
import org.earlybridge.training.cohort.CohortId;
import org.earlybridge.training.database.Given;
import org.earlybridge.training.database.TestDatabase;
import org.earlybridge.training.database.Wiring;
import org.earlybridge.training.setting.ProviderId;
import org.earlybridge.training.workforce.PersonId;
import org.jspecify.annotations.Nullable;

/** A course of Cambridgeshire, two evenings in October 2026, taught by Moira Shaw; it is the second evening. All invented. */
final class Classroom {

    static final Instant SECOND_EVENING = Instant.parse("2026-10-13T20:30:00Z");

    final TestDatabase database;
    final Given given;
    final MovableClock clock = new MovableClock(SECOND_EVENING);
    final ProviderId setting;
    final CohortId date;
    final PersonId moira;
    private final Standing teaches = new Standing(Role.TRAINER, Given.CCC, null);
    private final long accountOfMoira;
    private long next = 5_000_000;

    private Classroom(TestDatabase database) {
        this.database = database;
        this.given = new Given(database);
        this.setting = given.setting(Given.PCC, "Little Herons");
        CourseCode course = given.course("SG-DSL", "Safeguarding lead");
        this.date = given.date(course, Given.online("2026-10-06", "18:30", 2), Given.online("2026-10-13", "18:30", 2));
        this.moira = given.person("Moira", "Shaw");
        this.accountOfMoira = given.account();
        database.run(
                "UPDATE course SET renew_months = 24, renew_basis = 'L' WHERE code = 'SG-DSL'",
                "INSERT INTO course_requirement (course_code, requirement_code) VALUES ('SG-DSL', 'SG-DSL')",
                "INSERT INTO course_requirement (course_code, requirement_code) VALUES ('SG-DSL', 'SG-STAFF')",
                "INSERT INTO trainer (id, name, person_id) VALUES (1, 'Moira Shaw', " + moira.value() + ")",
                "UPDATE session SET trainer_id = 1 WHERE cohort_id = " + date.value());
    }

    static Classroom on(TestDatabase database) {
        return new Classroom(database);
    }

    /** With a confirmed place; her address is her first name's. */
    PersonId guest(String givenName) {
        PersonId person = given.person(givenName, "Guest");
        database.run("UPDATE person SET email = '" + givenName.toLowerCase(Locale.ROOT) + "@example.org' WHERE id = "
                + person.value());
        return person;
    }

    /** One booking for all of them; returns their places. */
    long[] book(PersonId... people) {
        long booking = next++;
        database.run(
                "INSERT INTO booking (id, authority_id, home_authority_id, reference, basket, cohort_id, provider_id,"
                        + " account_id, status, party, full_pence, pays_pence, draws, made_at, hold_until, extensions,"
                        + " offered, calendar_sequence) VALUES (" + booking + ", 'CCC', 'PCC', 'EB-22" + tail(booking)
                        + "-01', 'EB-22" + tail(booking) + "', " + date.value() + ", " + setting.value() + ", "
                        + accountOfMoira + ", 'CONFIRMED', " + people.length
                        + ", 0, 0, 1, '2026-09-01 08:00:00', '2026-09-01 08:15:00', 0, FALSE, 0)",
                "UPDATE cohort SET taken = taken + " + people.length + " WHERE id = " + date.value());
        return Arrays.stream(people).mapToLong(person -> place(booking, person)).toArray();
    }

    private static String tail(long booking) {
        return "%02d".formatted(booking % 70 + 22).replace('0', 'A').replace('1', 'B');
    }

    private long place(long booking, PersonId person) {
        long place = next++;
        database.run(
                "INSERT INTO booked_place (id, authority_id, booking_id, cohort_id, person_id, state, live) VALUES ("
                        + place + ", 'CCC', " + booking + ", " + date.value() + ", " + person.value()
                        + ", 'CONFIRMED', 1)");
        return place;
    }

    /** As somebody who sees what is there. */
    RegisterSaved.Done mark(int ordinal, Map<Long, Presence> marks) {
        return (RegisterSaved.Done) asTrainer(wiring -> save(wiring, ordinal, marks));
    }

    @CanIgnoreReturnValue
    RegisterSaved.Done mark(int ordinal, long place, Presence presence) {
        return mark(ordinal, Map.of(place, presence));
    }

    RegisterSaved save(Wiring wiring, int ordinal, Map<Long, Presence> marks) {
        List<Marking> markings = new ArrayList<>();
        wiring.get(SeeRegister.class).of(date, ordinal).lines().stream()
                .filter(line -> marks.containsKey(line.place()))
                .forEach(line -> markings.add(new Marking(
                        line.place(),
                        line.mark().map(RegisterView.Marked::presence),
                        Optional.ofNullable(marks.get(line.place())).orElseThrow())));
        return wiring.get(MarkRegister.class).of(date, ordinal, markings);
    }

    /** To both evenings. */
    void cameToBoth(long place) {
        mark(1, place, Presence.HERE);
        mark(2, place, Presence.HERE);
    }

    String statusOf(long place) {
        return texts("SELECT b.status FROM booking b JOIN booked_place p ON p.booking_id = b.id WHERE p.id = " + place)
                .get(0);
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

    <T> T asTrainer(Function<Wiring, T> work) {
        return as(moira, teaches, work);
    }

    <T> T asCoordinator(AuthorityId council, Function<Wiring, T> work) {
        return as(null, new Standing(Role.COORDINATOR, council, null), work);
    }

    /** In a transaction of its own, with everything the use case has injected. */
    <T> T as(@Nullable PersonId person, Standing standing, Function<Wiring, T> work) {
        return database.commit(em -> {
            Caller caller = new Caller();
            caller.become(new Known(
                    new AccountId(accountOfMoira),
                    "Moira Shaw",
                    new EmailAddress("moira@example.org"),
                    person,
                    Set.of(standing)));
            return work.apply(Wiring.over(database).with(Clock.class, clock).with(Caller.class, caller));
        });
    }
}
