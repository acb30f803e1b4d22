package org.earlybridge.training.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.earlybridge.training.demo.StaffedWeek.Moment;
import org.earlybridge.training.demo.row.Ids;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every room of every setting, each quarter of an hour in the week of first start: the adults are enough and of the right kind. */
class LawfulRostersTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 21);
    private static final Map<DemoSize, StaffedWeek> WEEKS = new EnumMap<>(DemoSize.class);

    @ParameterizedTest
    @EnumSource
    void every_room_has_the_adults_its_children_need(DemoSize size) {
        List<Moment> rooms = week(size).rooms();
        assertThat(rooms).hasSizeGreaterThan(5000);
        assertThat(rooms.stream().filter(moment -> moment.counted() < moment.needed(TODAY)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void every_room_has_a_level_3_and_half_of_the_others_at_level_2(DemoSize size) {
        List<Moment> rooms =
                week(size).rooms().stream().filter(Moment::hasLevelRules).toList();
        assertThat(rooms.stream().filter(moment -> !moment.hasLevel3())).isEmpty();
        assertThat(rooms.stream().filter(moment -> !moment.halfOfTheOthersHaveLevel2(TODAY)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void every_building_has_a_first_aider_and_two_adults(DemoSize size) {
        List<Moment> buildings = week(size).buildings();
        assertThat(buildings).isNotEmpty();
        assertThat(buildings.stream().filter(moment -> moment.firstAiders() == 0))
                .isEmpty();
        assertThat(buildings.stream().filter(moment -> moment.counted() < 2)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void in_the_morning_about_half_of_all_rooms_have_nobody_to_spare(DemoSize size) {
        List<Moment> rooms =
                week(size).rooms().stream().filter(Moment::isInTheMorning).toList();
        long tight = rooms.stream()
                .filter(moment -> moment.counted() == moment.needed(TODAY))
                .count();
        assertThat(tight * 100 / rooms.size()).isBetween(25L, 65L);
    }

    @ParameterizedTest
    @EnumSource
    void letting_one_first_aider_go_is_sometimes_letting_the_only_one_go(DemoSize size) {
        List<Moment> buildings =
                week(size).buildings().stream().filter(Moment::isInTheMorning).toList();
        long onlyOne =
                buildings.stream().filter(moment -> moment.firstAiders() == 1).count();
        assertThat(onlyOne * 100 / buildings.size()).isBetween(3L, 50L);
    }

    @ParameterizedTest
    @EnumSource
    void a_childminder_keeps_to_three_young_children_one_baby_and_six_in_all(DemoSize size) {
        List<Moment> homes = week(size).homes();
        assertThat(homes).isNotEmpty();
        assertThat(homes.stream().filter(home -> home.children().size() > 6)).isEmpty();
        assertThat(homes.stream().filter(home -> bornAfter(home, TODAY.minusYears(5)) > 3))
                .isEmpty();
        assertThat(homes.stream().filter(home -> bornAfter(home, TODAY.minusYears(1)) > 1))
                .isEmpty();
        assertThat(homes.stream().filter(home -> home.firstAiders() == 0)).isEmpty();
    }

    private static long bornAfter(Moment home, LocalDate day) {
        return home.children().stream().filter(born -> born.isAfter(day)).count();
    }

    private static StaffedWeek week(DemoSize size) {
        return WEEKS.computeIfAbsent(
                size,
                any -> new StaffedWeek(DemoWorld.on(TODAY, any, Ids.counting()).world(), TODAY));
    }
}
