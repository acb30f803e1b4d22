package org.earlybridge.training.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.earlybridge.training.demo.StaffedWeek.Moment;
import org.earlybridge.training.demo.row.Ids;
import org.earlybridge.training.demo.row.Rows;
import org.earlybridge.training.demo.row.World;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The situation the demo's story needs, in both of its pre-schools, three weeks after the first start. */
class StoryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 21);
    private static final LocalDate THREE_WEEKS_ON = TODAY.plusWeeks(3).plusDays(1);
    private static final World WORLD =
            DemoWorld.on(TODAY, DemoSize.SMALL, Ids.counting()).world();

    @ParameterizedTest
    @ValueSource(strings = {"Little Herons Pre-school, Whittlesey", "Kingfishers Pre-school, Eye"})
    void on_a_tuesday_morning_one_adult_is_the_only_first_aider_in_the_building(String setting) {
        Moment building = tuesdayMorning(new StaffedWeek(WORLD, THREE_WEEKS_ON).buildings(), setting);
        assertThat(building.firstAiders()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Little Herons Pre-school, Whittlesey", "Kingfishers Pre-school, Eye"})
    void without_her_two_adults_are_enough_by_number_but_not_by_level(String setting) {
        Moment room = tuesdayMorning(new StaffedWeek(WORLD, THREE_WEEKS_ON).rooms(), setting + "[Pre-school]");
        Moment without = room.without(Adult::firstAider);
        assertThat(without.children()).hasSize(9);
        assertThat(without.counted()).isEqualTo(2).isEqualTo(without.needed(THREE_WEEKS_ON));
        assertThat(without.hasLevel3()).isTrue();
        assertThat(without.halfOfTheOthersHaveLevel2(THREE_WEEKS_ON)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Wisbech Library", "March Library"})
    void a_childminder_near_wisbech_finds_elklan_from_cambridgeshire(String venue) {
        long id = WORLD.all(Rows.Venue.class).stream()
                .filter(row -> row.name().equals(venue))
                .findFirst()
                .orElseThrow()
                .id();
        assertThat(WORLD.all(Rows.Cohort.class))
                .anyMatch(cohort -> cohort.courseCode().equals("ELK-CFHBS")
                        && cohort.authorityId().equals("CCC")
                        && cohort.status().equals("OPEN")
                        && cohort.venueId() != null
                        && cohort.venueId() == id);
    }

    private static Moment tuesdayMorning(List<Moment> moments, String where) {
        return moments.stream()
                .filter(moment -> moment.where().startsWith(where))
                .filter(moment -> moment.weekday() == 2 && moment.at().equals(LocalTime.of(10, 30)))
                .findFirst()
                .orElseThrow();
    }
}
