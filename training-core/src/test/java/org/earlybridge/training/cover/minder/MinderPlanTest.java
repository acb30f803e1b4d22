package org.earlybridge.training.cover.minder;

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
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.earlybridge.payments.money.Money;
import org.earlybridge.training.account.AccountId;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.EmailAddress;
import org.earlybridge.training.account.Known;
import org.earlybridge.training.account.MovableClock;
import org.earlybridge.training.account.NotFound;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.account.Standing;
import org.earlybridge.training.cover.Absences;
import org.earlybridge.training.cover.BookedChildren.Children;
import org.earlybridge.training.cover.Days;
import org.earlybridge.training.cover.Meeting;
import org.earlybridge.training.cover.RoomId;
import org.earlybridge.training.cover.day.Span;
import org.earlybridge.training.cover.minder.MinderTerms.Funded;
import org.earlybridge.training.cover.rota.Group;
import org.earlybridge.training.cover.rota.KeepChildren;
import org.earlybridge.training.cover.rota.Kept;
import org.earlybridge.training.cover.rota.Mistake;
import org.earlybridge.training.database.Given;
import org.earlybridge.training.database.OnBothDatabases;
import org.earlybridge.training.database.TestDatabase;
import org.earlybridge.training.database.Wiring;
import org.earlybridge.training.setting.ProviderId;
import org.earlybridge.training.workforce.PersonId;

class MinderPlanTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 5);
    private static final LocalDate TUESDAY = LocalDate.of(2026, 10, 13);

    @OnBothDatabases
    void a_childminder_reads_what_closing_costs_and_whether_parents_hear_of_it_in_time(TestDatabase database) {
        Ruta ruta = new Ruta(database);
        ruta.minds(2, "09:00", "15:00");
        assertThat(ruta.says(terms(MONDAY, 600, 7))).isEqualTo(Kept.done());

        MinderPlan plan = ruta.plan("10:00", "12:00");

        assertThat(plan.known()).isTrue();
        assertThat(plan.closing()).hasSize(1);
        assertThat(plan.closing().get(0).closed()).containsExactly(Span.parse("09:55-12:05"));
        assertThat(plan.cost().total()).contains(Money.ofPence(2600));
        assertThat(plan.daysAhead()).hasValue(8);
        assertThat(plan.noticeKept()).contains(true);
        assertThat(plan.tellBy()).contains(LocalDate.of(2026, 10, 6));
    }

    @OnBothDatabases
    void terms_hold_from_their_day_on_and_what_was_said_for_a_day_is_said_anew(TestDatabase database) {
        Ruta ruta = new Ruta(database);
        ruta.minds(1, "09:00", "15:00");
        assertThat(ruta.says(terms(MONDAY, 600, 28))).isEqualTo(Kept.done());
        assertThat(ruta.says(terms(TUESDAY, 700, 28))).isEqualTo(Kept.done());
        assertThat(ruta.plan("10:00", "11:00").cost().total()).contains(Money.ofPence(817));
        assertThat(ruta.plan("10:00", "11:00").noticeKept()).contains(false);

        assertThat(ruta.says(terms(TUESDAY, 0, 8))).isEqualTo(Kept.done());
        assertThat(ruta.plan("10:00", "11:00").cost().total()).contains(Money.ZERO);
        assertThat(ruta.plan("10:00", "11:00").noticeKept()).contains(true);
        assertThat(ruta.terms()).hasSize(2);
        assertThat(ruta.count("SELECT COUNT(*) FROM audit_entry WHERE what = 'terms with parents'"))
                .isEqualTo(3);
    }

    @OnBothDatabases
    void where_she_has_said_nothing_nothing_is_made_up(TestDatabase database) {
        Ruta ruta = new Ruta(database);
        ruta.minds(2, "09:00", "15:00");

        MinderPlan plan = ruta.plan("10:00", "12:00");

        assertThat(plan.closes()).isTrue();
        assertThat(plan.terms()).isEmpty();
        assertThat(plan.cost().total()).isEmpty();
        assertThat(plan.noticeKept()).isEmpty();
    }

    @OnBothDatabases
    void without_children_nothing_is_known_and_nothing_is_promised(TestDatabase database) {
        assertThat(new Ruta(database).plan("10:00", "12:00").known()).isFalse();
    }

    @OnBothDatabases
    void on_a_day_without_children_she_is_free(TestDatabase database) {
        Ruta ruta = new Ruta(database);
        ruta.minds(2, "09:00", "15:00");

        MinderPlan plan = ruta.plan(TUESDAY.plusDays(1), "10:00", "12:00");

        assertThat(plan.days()).hasSize(1);
        assertThat(plan.days().get(0).isFree()).isTrue();
        assertThat(plan.closes()).isFalse();
    }

    @OnBothDatabases
    void the_same_children_could_come_at_another_time_of_the_week_if_there_is_room(TestDatabase database) {
        Ruta ruta = new Ruta(database);
        ruta.minds(2, "09:00", "13:00");

        List<OtherTime> instead = ruta.plan("10:00", "11:00").instead();

        // two young ones are there whenever she works, Mondays and Tuesdays from 9am to 1pm, and two more would be four
        assertThat(instead).isEmpty();
        ruta.mindsOn(Set.of(MONDAY.getDayOfWeek()), 1, "13:00", "17:00");
        assertThat(ruta.plan("10:00", "11:00").instead())
                .containsExactly(new OtherTime(LocalDate.of(2026, 10, 12), Span.parse("13:00-14:10")))
                .hasSize(1);
    }

    @OnBothDatabases
    void what_cannot_be_is_told_at_its_field_and_nothing_is_stored(TestDatabase database) {
        Ruta ruta = new Ruta(database);
        assertThat(fields(ruta.says(terms(MONDAY.minusDays(1), 10_001, 366))))
                .containsExactly("fee", "notice", "termsFrom");
        assertThat(fields(ruta.says(new MinderTerms(MONDAY, Optional.empty(), OptionalInt.empty(), Optional.empty()))))
                .containsExactly("fee");
        assertThat(ruta.count("SELECT COUNT(*) FROM minder_terms")).isZero();
        assertThat(ruta.count("SELECT COUNT(*) FROM audit_entry WHERE what = 'terms with parents'"))
                .isZero();
    }

    @OnBothDatabases
    void nobody_else_sees_or_says_what_she_earns(TestDatabase database) {
        Ruta ruta = new Ruta(database);
        Ruta other = new Ruta(database);
        for (Role role : List.of(Role.MANAGER, Role.PRACTITIONER, Role.COORDINATOR)) {
            assertThatThrownBy(() -> ruta.as(
                            role,
                            ruta.home,
                            wiring -> wiring.get(SeeMinderTerms.class).of(ruta.home)))
                    .isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> ruta.as(
                        Role.CHILDMINDER,
                        other.home,
                        wiring -> wiring.get(SeeMinderPlan.class).of(ruta.home, List.of(), List.of())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> ruta.as(
                        Role.CHILDMINDER,
                        other.home,
                        wiring -> wiring.get(KeepMinderTerms.class).from(ruta.home, terms(MONDAY, 1, 1))))
                .isInstanceOf(NotFound.class);
    }

    @OnBothDatabases
    void another_council_s_row_cannot_hold_her_terms(TestDatabase database) {
        Ruta ruta = new Ruta(database);
        assertThatThrownBy(() -> database.run("INSERT INTO minder_terms (id, authority_id, provider_id, first_day,"
                        + " fee_pence) VALUES (7, '" + PCC.code() + "', " + ruta.home.value() + ", '2026-10-05', 1)"))
                .hasMessageContaining("PCC");
    }

    private static List<String> fields(Kept kept) {
        return ((Kept.Refused) kept).mistakes().stream().map(Mistake::field).toList();
    }

    private static MinderTerms terms(LocalDate from, long pence, int notice) {
        return new MinderTerms(
                from, Optional.of(Money.ofPence(pence)), OptionalInt.of(notice), Optional.of(Funded.CAN_MOVE));
    }

    /** A childminder of Cambridgeshire on Monday 5 October 2026. All invented. */
    private static final class Ruta {

        private final TestDatabase database;
        private final ProviderId home;
        private final PersonId person;
        private final long account;
        private final MovableClock clock = new MovableClock(
                MONDAY.atTime(9, 0).atZone(ZoneId.of("Europe/London")).toInstant());

        Ruta(TestDatabase database) {
            this.database = database;
            Given given = new Given(database);
            this.home = given.setting(CCC, "Ruta Kalina");
            this.person = given.person("Ruta", "Kalina");
            this.account = given.account();
            long work = given.employment(person, home, CCC, false);
            database.run("UPDATE provider SET kind = 'CHILDMINDER', payer_class = 'CHILDMINDER', min_adults = 1"
                    + " WHERE id = " + home.value());
            database.run("UPDATE employment SET role = 'CHILDMINDER' WHERE id = " + work);
            database.run(
                    "INSERT INTO certificate (id, person_id, requirement_code, kind, issued, valid_to, source) VALUES ("
                            + person.value() + ", " + person.value()
                            + ", 'PFA-FULL', 'SEEN', '2024-01-01', '2028-01-01', 'a test')");
        }

        void minds(int count, String arrives, String leaves) {
            mindsOn(Set.of(MONDAY.getDayOfWeek(), TUESDAY.getDayOfWeek()), count, arrives, leaves);
        }

        void mindsOn(Set<java.time.DayOfWeek> weekdays, int count, String arrives, String leaves) {
            Group group = new Group(
                    new Children(
                            new RoomId(0),
                            LocalDate.of(2023, 5, 1),
                            count,
                            LocalTime.parse(arrives),
                            LocalTime.parse(leaves)),
                    weekdays,
                    Days.from(MONDAY));
            Kept kept = herself(wiring -> wiring.get(KeepChildren.class).add(home, group));
            assertThat(kept).isEqualTo(Kept.done());
        }

        Kept says(MinderTerms terms) {
            return herself(wiring -> wiring.get(KeepMinderTerms.class).from(home, terms));
        }

        List<MinderTerms> terms() {
            return herself(wiring -> wiring.get(SeeMinderTerms.class).of(home));
        }

        MinderPlan plan(String starts, String ends) {
            return plan(TUESDAY, starts, ends);
        }

        MinderPlan plan(LocalDate day, String starts, String ends) {
            Meeting online = new Meeting(day, LocalTime.parse(starts), LocalTime.parse(ends), Optional.empty());
            return herself(wiring -> wiring.get(SeeMinderPlan.class).of(home, List.of(person), List.of(online)));
        }

        <T> T herself(Function<Wiring, T> verb) {
            return as(Role.CHILDMINDER, home, verb);
        }

        <T> T as(Role role, ProviderId at, Function<Wiring, T> verb) {
            Caller caller = new Caller();
            caller.become(new Known(
                    new AccountId(account),
                    "Ruta Kalina",
                    new EmailAddress("ruta@example.org"),
                    null,
                    Set.of(new Standing(role, CCC, role == Role.COORDINATOR ? null : at))));
            return database.commit(em -> verb.apply(Absences.known(
                    Wiring.over(database).with(Clock.class, clock).with(Caller.class, caller),
                    (who, first, last) -> List.of())));
        }

        long count(String query) {
            database.em().clear();
            return ((Number) database.em().createNativeQuery(query).getSingleResult()).longValue();
        }
    }
}
