package org.earlybridge.training.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.earlybridge.training.database.Given.CCC;
import static org.earlybridge.training.database.Given.PCC;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.earlybridge.payments.database.CanIgnoreReturnValue;
import org.earlybridge.training.account.AccountId;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.EmailAddress;
import org.earlybridge.training.account.Known;
import org.earlybridge.training.account.MovableClock;
import org.earlybridge.training.account.NotFound;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.account.Standing;
import org.earlybridge.training.authority.AuthorityId;
import org.earlybridge.training.catalogue.CourseCode;
import org.earlybridge.training.cover.day.Absence;
import org.earlybridge.training.cover.day.Adult;
import org.earlybridge.training.cover.day.Children;
import org.earlybridge.training.cover.day.FirstAid;
import org.earlybridge.training.cover.day.Premises;
import org.earlybridge.training.cover.day.RoomDay;
import org.earlybridge.training.cover.day.Span;
import org.earlybridge.training.cover.day.StaffedDay;
import org.earlybridge.training.cover.verdict.CoverCheck;
import org.earlybridge.training.database.Given;
import org.earlybridge.training.database.OnBothDatabases;
import org.earlybridge.training.database.TestDatabase;
import org.earlybridge.training.database.Wiring;
import org.earlybridge.training.insight.LoneShare.CourseShare;
import org.earlybridge.training.insight.LoneShare.Fits;
import org.earlybridge.training.insight.TaughtDate.Taught;
import org.earlybridge.training.place.VenueId;
import org.earlybridge.training.setting.MixedAges;
import org.earlybridge.training.setting.ProviderId;
import org.earlybridge.training.setting.ProviderKind;
import org.earlybridge.training.workforce.EmploymentRole;
import org.junit.jupiter.api.Test;

class LoneShareTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 5);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);

    @OnBothDatabases
    void dates_are_counted_by_the_usual_hours_and_by_those_each_lone_childminder_really_minds(TestDatabase database) {
        Given given = new Given(database);
        VenueId march = given.venue("March Library");
        CourseCode talk = given.course("TALK", "Talking together");
        given.date(talk, Given.in(march, "2026-10-13", "10:00", 2));
        given.date(talk, Given.in(march, "2026-10-13", "19:00", 2));
        given.date(talk, Given.in(march, "2026-10-17", "10:00", 2));
        given.date(talk, Given.online("2027-03-02", "19:00", 2));
        for (int nth = 0; nth < 20; nth++) {
            minder(database, "Lone " + nth, "08:00:00", "12:00:00");
        }
        ProviderId helped = minder(database, "Helped", "08:00:00", "12:00:00");
        long work = given.employment(given.person("Petra", "Helps"), helped, CCC, false);
        database.run("UPDATE employment SET role = 'ASSISTANT' WHERE id = " + work);

        LoneShare share = counted(database, Role.BOARD, CCC);

        assertThat(share.dates()).isEqualTo(new Fits(3, 2));
        assertThat(share.minders()).isEqualTo(Shown.count(20));
        assertThat(share.ofDates()).isEqualTo(new Shown(Shown.Kind.SHARE, 65));
        assertThat(share.courses())
                .containsExactly(new CourseShare(
                        talk, "Talking together", true, new Fits(3, 2), new Shown(Shown.Kind.SHARE, 95)));
        assertThat(share.typical()).contains(new TypicalCare.Hours(1, 5, LocalTime.of(8, 0), LocalTime.of(18, 0), 30));
    }

    @OnBothDatabases
    void a_course_that_is_not_open_to_childminders_counts_among_the_dates_and_never_fits(TestDatabase database) {
        Given given = new Given(database);
        CourseCode talk = given.course("TALK", "Talking together");
        given.date(talk, Given.online("2026-10-13", "19:00", 2));
        database.run("UPDATE course SET open_to_childminders = FALSE"
                + ", narrowing_reason = 'It works through the rota of a team' WHERE code = 'TALK'");

        LoneShare share = counted(database, Role.COORDINATOR, CCC);

        assertThat(share.dates()).isEqualTo(new Fits(1, 0));
        assertThat(share.courses()).extracting(CourseShare::open).containsExactly(false);
    }

    @OnBothDatabases
    void few_childminders_are_not_counted_out_and_none_of_their_shares_is_told(TestDatabase database) {
        Given given = new Given(database);
        given.date(given.course("TALK", "Talking together"), Given.online("2026-10-13", "19:00", 2));
        minder(database, "Only one", "08:00:00", "12:00:00");

        LoneShare share = counted(database, Role.BOARD, CCC);

        assertThat(share.minders().isHidden()).isTrue();
        assertThat(share.ofDates().isHidden()).isTrue();
        assertThat(share.courses()).allMatch(course -> course.withOne().isHidden());
    }

    @OnBothDatabases
    void however_many_dates_and_childminders_there_are_it_is_the_same_few_statements(TestDatabase database) {
        Given given = new Given(database);
        CourseCode talk = given.course("TALK", "Talking together");
        given.date(talk, Given.online("2026-10-13", "19:00", 2));
        minder(database, "First", "08:00:00", "12:00:00");
        int few = database.statementsOf(() -> counted(database, Role.BOARD, CCC));
        for (int nth = 0; nth < 15; nth++) {
            given.date(talk, Given.online("2026-10-" + (14 + nth), "19:00", 2));
            minder(database, "Lone " + nth, "08:00:00", "12:00:00");
        }
        assertThat(database.statementsOf(() -> counted(database, Role.BOARD, CCC)))
                .isEqualTo(few);
    }

    @OnBothDatabases
    void nobody_counts_another_council(TestDatabase database) {
        assertThatThrownBy(() -> counted(database, Role.COORDINATOR, PCC)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> counted(database, Role.MANAGER, CCC)).isInstanceOf(NotFound.class);
    }

    /** For a house with one adult, whose day is lawful as it stands. */
    @Test
    void the_short_rule_says_what_the_cover_check_says() {
        assertThat(differing(Case::needsNoClosing)).isZero();
    }

    @Test
    void a_twin_that_forgets_the_way_is_caught() {
        assertThat(differing(one -> one.date().needsNoClosing(0, one::there))).isPositive();
    }

    private static long differing(Predicate<Case> rule) {
        return LongStream.range(0, 500)
                .mapToObj(seed -> Case.any(new Random(seed * 41)))
                .filter(one -> rule.test(one) == one.isRed())
                .count();
    }

    /** One lone childminder, one session. */
    private record Case(List<Children> children, Taught session, int travel) {

        static Case any(Random random) {
            List<Children> children = random.nextInt(5) == 0
                    ? List.of()
                    : List.of(new Children(
                            TUESDAY.minusMonths(30),
                            1 + random.nextInt(3),
                            Span.parse(oneOf(random, "08:00-13:00", "09:00-15:00", "15:15-18:00"))));
            int start = 7 * 60 + 5 * random.nextInt(12 * 14);
            LocalTime starts = LocalTime.of(start / 60, start % 60);
            return new Case(
                    children,
                    new Taught(TUESDAY, starts, starts.plusMinutes(60), random.nextInt(4) == 0),
                    15 * random.nextInt(3));
        }

        TaughtDate date() {
            return new TaughtDate(1, new CourseCode("TALK"), List.of(session));
        }

        List<Span> there(LocalDate day) {
            return day.equals(TUESDAY) ? children.stream().map(Children::there).toList() : List.of();
        }

        boolean needsNoClosing() {
            return date().needsNoClosing(travel, this::there);
        }

        boolean isRed() {
            Adult her = Adult.staff("Ruta", Optional.of("Home"), Span.parse("08:00-18:00"))
                    .as(EmploymentRole.CHILDMINDER)
                    .with(new FirstAid(FirstAid.Kind.FULL, TUESDAY.plusYears(1)))
                    .withoutBreak();
            Absence away = new Absence(
                    "Ruta", List.of(Span.of(session.starts(), session.ends())), session.online(), travel, 0);
            StaffedDay day = new StaffedDay(
                    TUESDAY,
                    new Premises(
                            ProviderKind.CHILDMINDER,
                            Span.parse("08:00-18:00"),
                            MixedAges.GROUPED,
                            1,
                            Premises.LevelTests.AGE_GROUP),
                    List.of(new RoomDay("Home", children, List.of())),
                    List.of(her),
                    List.of(session.online() ? away.onlineInstead() : away),
                    List.of(),
                    List.of());
            return CoverCheck.plain().withoutFixes(day).broken().stream()
                    .anyMatch(said -> !said.finding().measure().rule().equals("H10"));
        }
    }

    private static String oneOf(Random random, String... all) {
        return all[random.nextInt(all.length)];
    }

    @CanIgnoreReturnValue
    private static ProviderId minder(TestDatabase database, String name, String arrives, String leaves) {
        Given given = new Given(database);
        ProviderId home = given.setting(CCC, name);
        database.run(
                "UPDATE provider SET kind = 'CHILDMINDER', payer_class = 'CHILDMINDER' WHERE id = " + home.value());
        long work = given.employment(given.person("Ruta", name), home, CCC, false);
        database.run("UPDATE employment SET role = 'CHILDMINDER' WHERE id = " + work);
        long room = given.room(home, CCC, "Home");
        database.run(
                "INSERT INTO booked_children (id, authority_id, room_id, weekday, born, head_count, arrives, leaves,"
                        + " first_day) VALUES (" + home.value() * 10 + ", 'CCC', " + room + ", 2, '2024-05-01', 2, '"
                        + arrives
                        + "', '" + leaves + "', '2026-09-01')");
        return home;
    }

    @CanIgnoreReturnValue
    private static LoneShare counted(TestDatabase database, Role role, AuthorityId council) {
        Caller caller = new Caller();
        caller.become(new Known(
                new AccountId(1),
                "Bo Ard",
                new EmailAddress("bo@example.org"),
                null,
                Set.of(new Standing(role, CCC, null))));
        MovableClock clock = new MovableClock(
                MONDAY.atTime(9, 0).atZone(ZoneId.of("Europe/London")).toInstant());
        return database.commit(em -> Wiring.over(database)
                .with(Clock.class, clock)
                .with(Caller.class, caller)
                .get(CountLoneShare.class)
                .of(council));
    }
}
