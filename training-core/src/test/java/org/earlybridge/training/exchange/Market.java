package org.earlybridge.training.exchange;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
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
import org.earlybridge.training.booking.TryAgain;
import org.earlybridge.training.cohort.CohortId;
import org.earlybridge.training.cover.Absences;
import org.earlybridge.training.cover.AwayAlready;
import org.earlybridge.training.cover.JudgeRelease;
import org.earlybridge.training.cover.Meeting;
import org.earlybridge.training.cover.Release;
import org.earlybridge.training.database.Given;
import org.earlybridge.training.database.TestDatabase;
import org.earlybridge.training.database.Wiring;
import org.earlybridge.training.place.OutwardCode;
import org.earlybridge.training.setting.ProviderId;
import org.earlybridge.training.setting.Providers;
import org.earlybridge.training.workforce.PersonId;

/** Settings with nine three-year-olds on Tuesdays, of whom two adults must stay, on 21 September 2026. All names are invented. */
final class Market {

    static final LocalDate TUESDAY = LocalDate.of(2026, 10, 13);

    final TestDatabase database;
    final Given given;
    final MovableClock clock = new MovableClock(Instant.parse("2026-09-21T09:00:00Z"));
    AwayAlready away = (setting, first, last) -> List.of();
    private long next = 1;

    Market(TestDatabase database) {
        this.database = database;
        this.given = new Given(database);
    }

    /** One setting, its manager and whoever works there. */
    final class House {

        final ProviderId setting;
        final AuthorityId council;
        final AccountId manager;
        private final long room;

        House(String name, AuthorityId council) {
            this.council = council;
            this.setting = given.setting(council, name);
            this.manager = new AccountId(given.account());
            this.room = given.room(setting, council, "Pre-school");
            database.run(
                    "INSERT INTO booked_children (id, authority_id, room_id, weekday, born, head_count, arrives, leaves,"
                            + " first_day) VALUES (" + id() + ", '" + council + "', " + room
                            + ", 2, '2023-05-01', 9, '08:00:00', '17:30:00', '2026-09-01')");
        }

        /** At level 3 with full first aid for long, on Tuesdays from eight to half past five. */
        @CanIgnoreReturnValue
        PersonId adult(String name) {
            PersonId person = given.person(name, "Example");
            long work = given.employment(person, setting, council, false);
            database.run(
                    "INSERT INTO shift (id, authority_id, employment_id, room_id, weekday, starts, ends, break_minutes,"
                            + " first_day) VALUES (" + id() + ", '" + council + "', " + work + ", " + room
                            + ", 2, '08:00:00', '17:30:00', 0, '2026-09-01')");
            qualified(person);
            return person;
        }

        @CanIgnoreReturnValue
        House moved(String latitude) {
            database.run("UPDATE provider SET latitude = " + latitude + " WHERE id = " + setting.value());
            return this;
        }

        <T> T in(Function<Wiring, T> work) {
            return as(manager, new Standing(Role.MANAGER, council, setting), work);
        }

        Reply offers(PersonId person, String from, String to, long hourPence) {
            return in(wiring -> wiring.get(OfferHours.class).of(setting, person, priced(from, to, hourPence)));
        }

        List<Gap> finds(CourseNeed need) {
            return in(wiring -> wiring.get(FindCover.class).of(need));
        }

        Reply asks(OfferId offer, CourseNeed need) {
            return in(wiring -> wiring.get(AskForCover.class).of(offer, need));
        }

        Reply accepts(RequestId request) {
            return new TryAgain()
                    .whenInTheWay(
                            () -> in(wiring -> wiring.get(AcceptCover.class).of(request)));
        }

        Reply callsOff(RequestId request) {
            return in(wiring -> wiring.get(CallOffCover.class).of(request, "She is ill"));
        }

        ExchangeView sees() {
            return in(wiring -> wiring.get(SeeExchange.class).of(setting));
        }

        CourseNeed need(CohortId date, PersonId... going) {
            return CourseNeed.of(setting, date, Arrays.asList(going));
        }

        Release without(PersonId person, CohortId date) {
            return in(wiring -> wiring.get(JudgeRelease.class)
                    .of(
                            wiring.get(Providers.class).with(setting).orElseThrow(),
                            List.of(person),
                            wiring.get(TryOffers.class).meetingsOn(need(date, person), TUESDAY)));
        }

        /** Whether it would be lawful if she went at that time, without a course. */
        Release without(PersonId person, String from, String to) {
            Meeting meeting = new Meeting(TUESDAY, LocalTime.parse(from), LocalTime.parse(to), Optional.empty());
            return in(wiring -> wiring.get(JudgeRelease.class)
                    .of(wiring.get(Providers.class).with(setting).orElseThrow(), List.of(person), List.of(meeting)));
        }
    }

    House house(String name, AuthorityId council) {
        return new House(name, council);
    }

    CohortId course() {
        return given.date(given.course("ELK-35", "Elklan for 3 to 5s"), Given.online("2026-10-13", "09:30", 3));
    }

    void qualified(PersonId person) {
        database.run(
                "INSERT INTO qualification (id, person_id, level, title, awarded) VALUES (" + id() + ", "
                        + person.value() + ", 3, 'Early years', '2010-07-01')",
                "INSERT INTO certificate (id, person_id, requirement_code, kind, issued, valid_to, source) VALUES ("
                        + id() + ", " + person.value() + ", 'PFA-FULL', 'SEEN', '2026-01-01', '2029-01-01', 'a test')");
    }

    static Priced priced(String from, String to, long hourPence) {
        return new Priced(new Hours(TUESDAY, LocalTime.parse(from), LocalTime.parse(to)), hourPence);
    }

    <T> T asCoordinator(AuthorityId council, long account, Function<Wiring, T> work) {
        return as(new AccountId(account), new Standing(Role.COORDINATOR, council, null), work);
    }

    private <T> T as(AccountId account, Standing standing, Function<Wiring, T> work) {
        return database.commit(em -> {
            Caller caller = new Caller();
            caller.become(new Known(account, "Somebody", new EmailAddress("s@example.org"), null, Set.of(standing)));
            Wiring wiring = Wiring.over(database).with(Clock.class, clock).with(Caller.class, caller);
            return work.apply(Absences.lent(wiring, wiring.get(AgreedCover.class), away));
        });
    }

    /** A fund of Peterborough that pays for cover. */
    void fund(long pence) {
        database.run(
                "INSERT INTO fund (code, authority_id, name, budget_pence, left_pence, first_day, last_day) VALUES"
                        + " ('COVER', 'PCC', 'Cover fund', " + pence + ", " + pence + ", '2026-04-01', '2027-03-31')",
                "INSERT INTO fund_component (fund_code, component) VALUES ('COVER', 'COVER')");
    }

    NewBankWorker newWorker(String name) {
        return new NewBankWorker(
                name,
                "Example",
                Optional.of("worker@example.org"),
                new OutwardCode("PE13"),
                LocalDate.of(2026, 1, 10),
                LocalDate.of(2026, 1, 12),
                Optional.of(new NewBankWorker.Award(3, LocalDate.of(2010, 7, 1), true)),
                Optional.of(new NewBankWorker.FirstAid(true, LocalDate.of(2025, 6, 1), LocalDate.of(2028, 5, 31))));
    }

    RequestId onlyRequest() {
        return new RequestId(
                Long.parseLong(texts("SELECT id FROM cover_request").get(0)));
    }

    OfferId offerOf(House lender) {
        return new OfferId(
                Long.parseLong(texts("SELECT id FROM cover_offer WHERE provider_id = " + lender.setting.value())
                        .get(0)));
    }

    RequestId requestOf(House lender) {
        return new RequestId(Long.parseLong(texts("SELECT id FROM cover_request WHERE offer_id = "
                        + offerOf(lender).value())
                .get(0)));
    }

    /** Nobody works with the children any more who has this name. */
    void leaves(String givenName) {
        database.run("UPDATE shift SET last_day = '2026-10-01' WHERE employment_id IN (SELECT e.id FROM employment e"
                + " JOIN person p ON p.id = e.person_id WHERE p.given_name = '" + givenName + "')");
    }

    /** Name and balance of every account that cover moved, by name. */
    List<String> balances() {
        return texts("SELECT name, balance FROM ledger_account WHERE balance <> 0 ORDER BY name").stream()
                .map(line -> line.replaceAll("provider:\\d+", "provider"))
                .toList();
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

    private long id() {
        return 5_000_000 + next++;
    }
}
