package org.earlybridge.training.cover.rota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.earlybridge.training.cover.rota.Nursery.BORN;
import static org.earlybridge.training.cover.rota.Nursery.MONDAY;
import static org.earlybridge.training.cover.rota.Nursery.group;
import static org.earlybridge.training.cover.rota.Nursery.hours;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.earlybridge.training.account.NotFound;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.cover.Days;
import org.earlybridge.training.cover.PlannedOuting.Party;
import org.earlybridge.training.cover.PlannedOuting.Plan;
import org.earlybridge.training.cover.ReleaseDay;
import org.earlybridge.training.cover.RoomId;
import org.earlybridge.training.cover.RoomMeal.Meal;
import org.earlybridge.training.cover.rota.RotaChange.Lasting;
import org.earlybridge.training.database.OnBothDatabases;
import org.earlybridge.training.database.TestDatabase;
import org.earlybridge.training.workforce.EmploymentId;
import org.junit.jupiter.api.Test;

class MealsAndOutingsTest {

    private static final Meal LUNCH = new Meal(DayOfWeek.MONDAY, LocalTime.of(11, 30), LocalTime.of(12, 15));

    @Test
    void meals_are_written_in_one_line_and_read_again() {
        List<Meal> meals = Meals.read("mon-fri 11.30-12:15; Mon Wed 3pm to 3:30pm; 17:00-17:20")
                .orElseThrow();
        assertThat(meals).hasSize(5 + 2 + 7).contains(LUNCH);
        assertThat(Meals.words(meals)).isEqualTo("Mon-Fri 11:30-12:15; Mon Wed 15:00-15:30; 17:00-17:20");
        assertThat(Meals.read(Meals.words(meals)).orElseThrow()).containsExactlyInAnyOrderElementsOf(meals);
        assertThat(Meals.read("")).contains(List.of());
        assertThat(Meals.read("lunch 12:00-13:00")).isEmpty();
        assertThat(Meals.read("Mon 12:00")).isEmpty();
    }

    @OnBothDatabases
    void while_children_eat_a_first_aider_is_asked_for_in_their_room(TestDatabase database) {
        Nursery larks = open(database);
        RoomId room = larks.rooms().get(0).id();
        assertThat(asked(larks)).doesNotContain("P-PFAEAT");
        assertThat(meals(larks, room, List.of(LUNCH))).isEqualTo(Kept.done());
        assertThat(asked(larks)).contains("P-PFAEAT");
        assertThat(larks.count("SELECT COUNT(*) FROM audit_entry WHERE what = 'meals changed'"))
                .isEqualTo(1);
        assertThat(meals(larks, room, List.of(LUNCH))).isEqualTo(Kept.done());
        assertThat(larks.count("SELECT COUNT(*) FROM audit_entry WHERE what = 'meals changed'"))
                .isEqualTo(1);
        assertThat(meals(larks, room, List.of())).isEqualTo(Kept.done());
        assertThat(asked(larks)).doesNotContain("P-PFAEAT");
    }

    @OnBothDatabases
    void impossible_meals_are_told_and_nobody_else_s_room_is_touched(TestDatabase database) {
        Nursery larks = open(database);
        RoomId room = larks.rooms().get(0).id();
        assertThat(sentence(meals(larks, room, List.of(LUNCH, LUNCH)))).contains("overlaps another meal");
        assertThat(sentence(meals(
                        larks, room, List.of(new Meal(DayOfWeek.MONDAY, LocalTime.of(12, 0), LocalTime.of(11, 0))))))
                .contains("must end after it begins");
        assertThat(sentence(meals(
                        larks, room, List.of(new Meal(DayOfWeek.MONDAY, LocalTime.of(1, 0), LocalTime.of(13, 0))))))
                .contains("less than 2 hours");
        Nursery other = new Nursery(database, "Kingfishers");
        assertThatThrownBy(() -> meals(other, room, List.of(LUNCH))).isInstanceOf(NotFound.class);
    }

    @OnBothDatabases
    void on_an_outing_the_rules_are_asked_of_those_who_go_and_of_those_who_stay(TestDatabase database) {
        Nursery larks = open(database);
        RoomId room = larks.rooms().get(0).id();
        EmploymentId asha = who(larks, "Asha");
        assertThat(measuredRooms(larks)).noneMatch(name -> name.startsWith("outing"));
        assertThat(plan(larks, library(room, 4, List.of(asha)))).isEqualTo(Kept.done());
        assertThat(measuredRooms(larks)).anyMatch(name -> name.startsWith("outing"));
        List<PlanOuting.Planned> planned =
                larks.asManager(wiring -> wiring.get(PlanOuting.class).of(larks.setting));
        assertThat(planned).extracting(PlanOuting.Planned::adults).containsExactly(List.of("Asha Example"));

        assertThat(larks.keep(wiring -> wiring.get(PlanOuting.class)
                        .cancel(larks.setting, planned.get(0).id())))
                .isEqualTo(Kept.done());
        assertThat(measuredRooms(larks)).noneMatch(name -> name.startsWith("outing"));
        assertThat(larks.count("SELECT COUNT(*) FROM outing_adult")).isZero();
        assertThat(larks.count("SELECT COUNT(*) FROM audit_entry WHERE what LIKE 'outing%'"))
                .isEqualTo(2);
    }

    @OnBothDatabases
    void more_children_than_are_there_and_adults_who_are_not_on_the_rota_are_told(TestDatabase database) {
        Nursery larks = open(database);
        RoomId room = larks.rooms().get(0).id();
        EmploymentId asha = who(larks, "Asha");
        EmploymentId carys = larks.staff("Carys");
        assertThat(sentence(plan(larks, library(room, 7, List.of(asha)))))
                .isEqualTo(
                        "Of those born 1 May 2023 6 are there and free 10:00 to 11:30 on Monday 5 October 2026, not 7."
                                + " Choose fewer, or another time");
        assertThat(sentence(plan(larks, library(room, 2, List.of(carys)))))
                .contains("Carys Example is not on the rota 10:00 to 11:30 on Monday 5 October 2026");
        assertThat(sentence(plan(larks, library(room, 2, List.of())))).contains("at least one of the staff");
        assertThat(plan(larks, library(room, 4, List.of(asha)))).isEqualTo(Kept.done());
        assertThat(sentence(plan(larks, library(room, 3, List.of(who(larks, "Ben"))))))
                .contains("2 are there and free");
        assertThat(sentence(plan(larks, library(room, 2, List.of(asha))))).contains("is on another outing");
        Nursery other = new Nursery(database, "Kingfishers");
        assertThatThrownBy(() -> larks.as(
                        Role.MANAGER,
                        other.setting,
                        wiring -> wiring.get(PlanOuting.class).of(larks.setting)))
                .isInstanceOf(NotFound.class);
    }

    @OnBothDatabases
    void three_outings_take_no_more_statements_than_one(TestDatabase database) {
        Nursery larks = open(database);
        RoomId room = larks.rooms().get(0).id();
        List<EmploymentId> asha = List.of(who(larks, "Asha"));
        assertThat(plan(larks, library(room, 1, asha))).isEqualTo(Kept.done());
        int one = database.statementsOf(() -> assertThat(larks.cover(MONDAY)).isNotEmpty());
        for (int later = 1; later < 3; later++) {
            Plan first = library(room, 1, asha);
            LocalTime from = first.from().plusHours(2L * later - 1);
            assertThat(plan(
                            larks,
                            new Plan("Park", MONDAY, from.plusMinutes(30), from.plusHours(1), first.children(), asha)))
                    .isEqualTo(Kept.done());
        }
        assertThat(database.statementsOf(() -> assertThat(larks.cover(MONDAY)).isNotEmpty()))
                .isEqualTo(one);
    }

    /** Six children in one room on Mondays, with two adults. */
    private static Nursery open(TestDatabase database) {
        Nursery larks = new Nursery(database, "Little Larks");
        assertThat(larks.addRoom("Toddlers")).isEqualTo(Kept.done());
        RoomId room = larks.rooms().get(0).id();
        assertThat(larks.add(group(room, 6, Days.from(MONDAY)))).isEqualTo(Kept.done());
        EmploymentId asha = larks.staff("Asha");
        EmploymentId ben = larks.staff("Ben");
        assertThat(larks.save(
                        Lasting.EVERY_WEEK,
                        Map.of(
                                new RotaCell(asha, MONDAY), List.of(hours("08:00", "16:00", room)),
                                new RotaCell(ben, MONDAY), List.of(hours("08:00", "16:00", room)))))
                .isInstanceOf(RotaSaved.Done.class);
        return larks;
    }

    private static EmploymentId who(Nursery larks, String givenName) {
        return larks.week(MONDAY).lines().stream()
                .filter(line -> line.name().startsWith(givenName))
                .map(RotaWeek.Line::who)
                .findFirst()
                .orElseThrow();
    }

    private static Plan library(RoomId room, int children, List<EmploymentId> adults) {
        return new Plan(
                "Library",
                MONDAY,
                LocalTime.of(10, 0),
                LocalTime.of(11, 30),
                List.of(new Party(room, BORN, children)),
                adults);
    }

    private static Kept plan(Nursery larks, Plan plan) {
        return larks.keep(wiring -> wiring.get(PlanOuting.class).add(larks.setting, plan));
    }

    private static Kept meals(Nursery larks, RoomId room, List<Meal> meals) {
        return larks.keep(wiring -> wiring.get(KeepMeals.class).set(larks.setting, room, meals));
    }

    private static String sentence(Kept kept) {
        return ((Kept.Refused) kept).mistakes().get(0).sentence();
    }

    /** Which rules were asked of Monday. */
    private static List<String> asked(Nursery larks) {
        return monday(larks).verdict().measures().stream()
                .map(finding -> finding.measure().rule())
                .distinct()
                .toList();
    }

    private static List<String> measuredRooms(Nursery larks) {
        return monday(larks).verdict().measures().stream()
                .flatMap(finding -> finding.measure().room().stream())
                .distinct()
                .toList();
    }

    private static ReleaseDay monday(Nursery larks) {
        return larks.cover(MONDAY).get(0);
    }
}
