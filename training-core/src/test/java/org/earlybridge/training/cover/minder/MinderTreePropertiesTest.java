package org.earlybridge.training.cover.minder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.earlybridge.payments.money.Money;
import org.earlybridge.training.cover.day.Absence;
import org.earlybridge.training.cover.day.Adult;
import org.earlybridge.training.cover.day.Children;
import org.earlybridge.training.cover.day.FirstAid;
import org.earlybridge.training.cover.day.Span;
import org.earlybridge.training.cover.day.StaffedDay;
import org.earlybridge.training.cover.day.Trait;
import org.earlybridge.training.cover.verdict.Colour;
import org.earlybridge.training.cover.verdict.CoverCheck;
import org.earlybridge.training.workforce.EmploymentRole;
import org.junit.jupiter.api.Test;

/** On many invented days the tree says what the engine says, minute by minute; and twins that look away are caught. */
class MinderTreePropertiesTest {

    private static final int DAYS = 600;
    private static final Money FEE = Money.ofPence(613);

    @Test
    void she_need_not_close_exactly_where_the_engine_lets_her_go() {
        assertThat(days().filter(day -> closes(day) != isRed(day))).isEmpty();
        assertThat(days().filter(MinderTreePropertiesTest::isRed)).hasSizeBetween(DAYS / 10, DAYS - DAYS / 10);
    }

    @Test
    void a_twin_that_forgets_the_way_there_and_back_is_caught() {
        assertThat(days().filter(day -> closes(withoutTravel(day)) != isRed(day)))
                .isNotEmpty();
    }

    @Test
    void a_twin_that_takes_any_adult_for_enough_is_caught() {
        Predicate<StaffedDay> anybody = day -> day.adults().size() == 1 && closes(day);
        assertThat(days().filter(day -> anybody.test(day) != isRed(day))).isNotEmpty();
    }

    @Test
    void in_no_minute_in_which_a_child_is_left_with_nobody_is_she_said_to_be_open() {
        days().forEach(day -> {
            MinderDay tree = Home.asked(day).orElseThrow();
            for (int minute = 0; minute < Span.DAY; minute++) {
                if (isAlone(day, minute)) {
                    int at = minute;
                    assertThat(tree.closed()).as("%s %s", day, Span.clock(at)).anyMatch(span -> span.holds(at));
                }
            }
        });
    }

    @Test
    void closing_costs_the_sum_of_its_lines_and_nothing_when_nobody_is_there() {
        days().forEach(day -> {
            MinderDay tree = Home.asked(day).orElseThrow();
            ClosingCost cost = ClosingCost.of(List.of(tree), on -> Optional.of(FEE));
            long told = cost.lines().stream()
                    .mapToLong(line -> line.amount().orElseThrow().pence())
                    .sum();
            assertThat(cost.total()).contains(Money.ofPence(told));
            long exact = tree.missed().stream()
                    .mapToLong(
                            missed -> missed.children() * (long) missed.span().length() * FEE.pence())
                    .sum();
            assertThat(Math.abs(told * 60 - exact))
                    .isLessThanOrEqualTo(30L * cost.lines().size());
            if (tree.isFree()) {
                assertThat(cost.total()).contains(Money.ZERO);
            }
        });
    }

    private static boolean closes(StaffedDay day) {
        return Home.asked(day).orElseThrow().closes();
    }

    /** How long she works is another matter than who minds the children. */
    private static boolean isRed(StaffedDay day) {
        return CoverCheck.plain().withoutFixes(day).broken().stream()
                .anyMatch(said -> !said.finding().measure().rule().equals("H10"));
    }

    private static boolean isAlone(StaffedDay day, int minute) {
        boolean child = day.rooms().stream()
                .flatMap(room -> room.children().stream())
                .map(Children::there)
                .anyMatch(span -> span.holds(minute));
        boolean adult = day.adults().stream()
                .filter(one -> one.there().holds(minute))
                .anyMatch(one -> day.awayOf(one).stream().noneMatch(span -> span.holds(minute)));
        return child && !adult;
    }

    private static StaffedDay withoutTravel(StaffedDay day) {
        return day.with(day.absences().stream()
                .map(one -> new Absence(one.adult(), one.sessions(), one.online(), 0, 0))
                .toList());
    }

    /** Days that are lawful as long as nobody goes. */
    private static java.util.stream.Stream<StaffedDay> days() {
        return LongStream.range(0, 100_000)
                .mapToObj(seed -> any(new Random(seed * 37)))
                .filter(day -> CoverCheck.colourOf(day.withNobodyAway()) != Colour.RED)
                .limit(DAYS);
    }

    private static StaffedDay any(Random random) {
        Home home = new Home();
        for (int group = random.nextInt(4); group > 0; group--) {
            home.minds(
                    List.of(Home.TODDLER, Home.THREE, Home.SEVEN).get(random.nextInt(3)),
                    1 + random.nextInt(2),
                    oneOf(random, "08:00-17:30", "09:00-12:00", "13:00-16:00", "15:15-18:00"));
        }
        for (EmploymentRole role :
                List.of(EmploymentRole.CO_CHILDMINDER, EmploymentRole.ASSISTANT, EmploymentRole.COVER)) {
            if (random.nextInt(3) == 0) {
                home.adult(helper(random, role));
            }
        }
        String session = oneOf(random, "09:30-11:00", "09:30-15:30", "12:00-13:00", "18:05-20:00", "16:30-17:30");
        return random.nextInt(4) == 0
                ? home.online(session).day()
                : home.course(session, 15 * random.nextInt(3)).day();
    }

    private static Adult helper(Random random, EmploymentRole role) {
        Adult bare = Adult.staff(
                        role.name(),
                        Optional.of("Home"),
                        Span.parse(oneOf(random, "08:00-18:00", "09:00-17:00", "10:00-14:00")))
                .as(role);
        Adult agreed = random.nextInt(3) > 0 ? bare.with(Trait.PARENTAL_PERMISSION) : bare;
        return random.nextInt(4) > 0
                ? agreed.with(new FirstAid(FirstAid.Kind.FULL, Home.TUESDAY.plusDays(random.nextInt(3))))
                : agreed;
    }

    private static String oneOf(Random random, String... all) {
        return all[random.nextInt(all.length)];
    }
}
