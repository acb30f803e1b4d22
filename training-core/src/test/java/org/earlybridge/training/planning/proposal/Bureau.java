package org.earlybridge.training.planning.proposal;

import jakarta.enterprise.event.Event;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
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
import org.earlybridge.training.cohort.PartOfDay;
import org.earlybridge.training.database.TestDatabase;
import org.earlybridge.training.database.Told;
import org.earlybridge.training.database.Wiring;
import org.earlybridge.training.demo.DemoData;
import org.earlybridge.training.demo.DemoSize;

/** A coordinator of one council at work in the sample data, on Monday 21 September 2026. */
final class Bureau {

    private final TestDatabase database;
    private final AuthorityId council;
    private final long account;
    final MovableClock clock = new MovableClock(Instant.parse("2026-09-21T07:00:00Z"));
    private final Told<DatesWanted> wanted = new Told<>();

    private Bureau(TestDatabase database, AuthorityId council, long account) {
        this.database = database;
        this.council = council;
        this.account = account;
    }

    static Bureau of(TestDatabase database, AuthorityId council) throws SQLException {
        database.run("UPDATE demo_data SET laid_out_on = NULL, size_name = NULL, content_version = NULL");
        Bureau bureau = new Bureau(database, council, 900_001);
        if (new DemoData(database.dataSource(), bureau.clock)
                .layOutOnce(DemoSize.SMALL)
                .isNothing()) {
            throw new IllegalStateException("there is sample data already");
        }
        database.run(account(900_001), account(900_002));
        return bureau;
    }

    private static String account(long id) {
        return "INSERT INTO account (id, name, email, email_key, stamp, demo, opened_at) VALUES (" + id
                + ", 'Cora Example', 'c" + id + "@example.org', 'c" + id
                + "@example.org', 1, FALSE, '2026-09-01 08:00:00')";
    }

    /** Where her colleague of the other council sits. */
    Bureau across(AuthorityId other) {
        return new Bureau(database, other, 900_002);
    }

    CourseDemand demandFor(String course) {
        return in(wiring -> wiring.get(SeeCourseDemand.class).of(council, new CourseCode(course)));
    }

    /** In the daytime or the evening, from so many weeks off. */
    DateWish wish(String course, CourseShape shape, int weeks) {
        LocalDate first = LocalDate.of(2026, 9, 28);
        return new DateWish(
                council,
                new CourseCode(course),
                shape,
                first,
                first.plusWeeks(weeks),
                Set.of(PartOfDay.DAYTIME, PartOfDay.EVENING));
    }

    DateSearchId ask(DateWish wish) {
        return in(wiring -> wiring.get(FindDates.class).as(wish));
    }

    DateSearchView searched(DateWish wish) {
        DateSearchId id = ask(wish);
        work();
        return see(id);
    }

    /** What the server does once the wish is committed. */
    @CanIgnoreReturnValue
    DateSearchId work() {
        DatesWanted last = wanted.fired().get(wanted.fired().size() - 1);
        return in(wiring -> {
            wiring.get(SearchDates.class).search(last);
            return last.search();
        });
    }

    DateSearchView see(DateSearchId id) {
        return in(wiring -> wiring.get(SeeDateSearch.class).with(id));
    }

    Published publish(DateSearchId id, int number) {
        return in(wiring -> wiring.get(PublishDate.class).proposal(id, number));
    }

    void laterBy(Duration time) {
        clock.move(time);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the container knows which event is meant
    private <T> T in(Function<Wiring, T> work) {
        Wiring wiring = Wiring.over(database)
                .with(Clock.class, clock)
                .with(Caller.class, caller())
                .with((Class) Event.class, wanted);
        return database.commit(em -> work.apply(wiring));
    }

    private Caller caller() {
        Caller caller = new Caller();
        caller.become(new Known(
                new AccountId(account),
                "Cora Example",
                new EmailAddress("c" + account + "@example.org"),
                null,
                Set.of(new Standing(Role.COORDINATOR, council, null))));
        return caller;
    }
}
