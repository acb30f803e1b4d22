package org.earlybridge.training.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.earlybridge.training.account.NotFound;
import org.earlybridge.training.cohort.CohortId;
import org.earlybridge.training.cohort.Cohorts;
import org.earlybridge.training.cover.Meeting;
import org.earlybridge.training.cover.team.PlanTeam;
import org.earlybridge.training.cover.team.TeamDate;
import org.earlybridge.training.cover.team.TeamPlan;
import org.earlybridge.training.cover.verdict.Colour;
import org.earlybridge.training.database.Given;
import org.earlybridge.training.database.OnBothDatabases;
import org.earlybridge.training.database.TestDatabase;
import org.earlybridge.training.tariff.quote.QuoteId;
import org.earlybridge.training.workforce.PersonId;

/** Three who work with nine children, of whom two must stay: one goes at a time, or nobody is told that all can go. */
class WholeTeamTest {

    private record Herons(Buyer nadia, List<PersonId> team) {

        static Herons in(TestDatabase database) {
            Buyer nadia = Buyer.at(Desk.on(database));
            Rota rota = Rota.at(nadia);
            return new Herons(nadia, List.of(rota.adult("Asha"), rota.adult("Ben"), rota.adult("Carys")));
        }

        CohortId on(String day, String time, int places) {
            return nadia.desk.dateWith(places, Given.online(day, time, 2));
        }

        TeamPlan plan(CohortId... dates) {
            return nadia.in(wiring -> {
                List<TeamDate> all = new ArrayList<>();
                for (CohortId date : dates) {
                    var cohort = wiring.get(Cohorts.class).with(date).orElseThrow();
                    all.add(new TeamDate(
                            date,
                            cohort.sessions().stream().map(Meeting::of).toList(),
                            cohort.seats().free()));
                }
                return wiring.get(PlanTeam.class).of(nadia.setting, team, all, PlanTeam.USUAL_TRIES);
            });
        }

        Booked keep(TeamPlan plan) {
            List<QuoteId> quotes = plan.groups().stream()
                    .map(group -> nadia.quote(group.date(), group.people().toArray(PersonId[]::new)))
                    .toList();
            try {
                return new Booked.Made(
                        nadia.in(wiring -> wiring.get(OneTeam.class).on(quotes)));
            } catch (NotBooked e) {
                return new Booked.No(e.refused());
            }
        }
    }

    @OnBothDatabases
    void three_dates_take_one_each_and_all_are_kept_in_one_basket_without_a_red_one(TestDatabase database) {
        Herons herons = Herons.in(database);
        CohortId first = herons.on("2026-10-13", "09:30", 10);
        CohortId second = herons.on("2026-10-20", "09:30", 10);
        CohortId third = herons.on("2026-10-27", "09:30", 10);
        TeamPlan plan = herons.plan(first, second, third);
        assertThat(plan.left()).isEmpty();
        assertThat(plan.groups())
                .hasSize(3)
                .allMatch(group -> group.people().size() == 1 && group.colour() != Colour.RED);
        Booked kept = herons.keep(plan);
        assertThat(kept).isInstanceOf(Booked.Made.class);
        BookingView made = ((Booked.Made) kept).booking();
        assertThat(herons.nadia()
                        .desk
                        .texts("SELECT COUNT(*) FROM booking WHERE reference LIKE '" + made.basket() + "-%'"))
                .containsExactly("3");
        assertThat(herons.nadia().desk.texts("SELECT DISTINCT cover_verdict FROM booking"))
                .doesNotContain("RED");
    }

    @OnBothDatabases
    void two_dates_of_the_same_morning_count_as_one_absence(TestDatabase database) {
        Herons herons = Herons.in(database);
        TeamPlan plan = herons.plan(herons.on("2026-10-13", "09:30", 10), herons.on("2026-10-13", "10:00", 10));
        assertThat(plan.groups()).hasSize(1);
        assertThat(plan.left())
                .extracting(TeamPlan.Left::why)
                .containsOnly("Can be spared alone, but not while colleagues who have a date here are away too.");
        assertThat(plan.proved()).isTrue();
    }

    @OnBothDatabases
    void nobody_beyond_the_places_that_are_left_and_nobody_who_is_elsewhere(TestDatabase database) {
        Herons herons = Herons.in(database);
        CohortId saturday = herons.on("2026-10-17", "09:30", 2);
        assertThat(herons.nadia()
                        .booked(
                                herons.on("2026-10-17", "09:00", 5),
                                herons.team().get(0)))
                .isNotNull();
        TeamPlan plan = herons.plan(saturday);
        assertThat(plan.groups())
                .singleElement()
                .satisfies(group -> assertThat(group.people())
                        .containsExactlyInAnyOrder(
                                herons.team().get(1), herons.team().get(2)));
        assertThat(plan.left())
                .containsExactly(
                        new TeamPlan.Left(herons.team().get(0), "Has another place at the time of every date."));
    }

    @OnBothDatabases
    void what_has_turned_red_since_the_plan_is_not_kept_at_all(TestDatabase database) {
        Herons herons = Herons.in(database);
        CohortId first = herons.on("2026-10-13", "09:30", 10);
        CohortId second = herons.on("2026-10-20", "09:30", 10);
        TeamPlan plan = herons.plan(first, second);
        assertThat(plan.groups()).hasSize(2);
        herons.nadia()
                .desk
                .database
                .run("UPDATE shift SET last_day = '2026-10-14' WHERE employment_id = (SELECT id FROM"
                        + " employment WHERE person_id = "
                        + herons.team().get(2).value() + ")");
        assertThat(herons.keep(plan)).isInstanceOf(Booked.No.class);
        assertThat(herons.nadia().desk.texts("SELECT COUNT(*) FROM booking")).containsExactly("0");
        assertThat(herons.nadia().desk.countsOf(first)).isEqualTo("0 taken, 0 held, 0 waiting of 10");
    }

    @OnBothDatabases
    void a_date_that_filled_up_since_leaves_nobody_on_a_waiting_list(TestDatabase database) {
        Herons herons = Herons.in(database);
        CohortId first = herons.on("2026-10-13", "09:30", 1);
        TeamPlan plan = herons.plan(first);
        Buyer other = herons.nadia().another();
        assertThat(other.booked(first, other.staff(1))).isNotNull();
        Booked kept = herons.keep(plan);
        assertThat(((Booked.No) kept).refused().sentence())
                .isEqualTo("One of these dates has filled up meanwhile. Ask for the plan again.");
    }

    @OnBothDatabases
    void another_settings_team_is_not_hers_to_plan(TestDatabase database) {
        Herons herons = Herons.in(database);
        Buyer stranger = herons.nadia().another();
        assertThatThrownBy(() -> stranger.in(wiring -> wiring.get(PlanTeam.class)
                        .of(herons.nadia().setting, herons.team(), List.of(), PlanTeam.USUAL_TRIES)))
                .isInstanceOf(NotFound.class);
    }
}
