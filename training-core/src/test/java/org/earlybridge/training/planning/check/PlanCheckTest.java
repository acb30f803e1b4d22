package org.earlybridge.training.planning.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.earlybridge.training.planning.format.WorkedExample.FLOAT;
import static org.earlybridge.training.planning.format.WorkedExample.GROUP_COVER;
import static org.earlybridge.training.planning.format.WorkedExample.HOME_COVER_AM;
import static org.earlybridge.training.planning.format.WorkedExample.HOME_COVER_PM;
import static org.earlybridge.training.planning.format.WorkedExample.best;
import static org.earlybridge.training.planning.format.WorkedExample.covered;
import static org.earlybridge.training.planning.format.WorkedExample.instance;
import static org.earlybridge.training.planning.format.WorkedExample.plan;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.earlybridge.training.planning.check.RoomTest.Adults;
import org.earlybridge.training.planning.check.RoomTest.Children;
import org.earlybridge.training.planning.format.Instance;
import org.earlybridge.training.planning.format.Solution;
import org.earlybridge.training.planning.format.Solution.CoverLine;
import org.earlybridge.training.planning.format.Solution.Move;
import org.earlybridge.training.planning.format.WorkedExample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanCheckTest {

    private static final List<CoverLine> AT_HOME = List.of(HOME_COVER_AM, HOME_COVER_PM);

    @Test
    void the_worked_example_costs_what_the_format_says() {
        Findings found = judge(best());
        assertThat(found.broken()).isEmpty();
        assertThat(found.price()).isEqualTo(new Price(30_000, 44_000, 1_500, 0));
        assertThat(found.price().objective()).isEqualTo(75_500);
    }

    @Test
    void each_of_its_other_plans_costs_what_the_format_says() {
        assertThat(valid(covered(plan("O1", "D1", "D2"), List.of(GROUP_COVER), List.of(FLOAT))))
                .isEqualTo(88_800);
        assertThat(valid(covered(plan("O1", "D1", "D3"), AT_HOME, List.of(FLOAT))))
                .isEqualTo(98_100);
        assertThat(valid(covered(plan("O1", "D2", "D3"), AT_HOME, List.of(FLOAT))))
                .isEqualTo(128_100);
        assertThat(valid(plan("O2", "D2", "D3"))).isEqualTo(105_000);
        assertThat(valid(Solution.nothing("tiny"))).isEqualTo(151_000);
    }

    @Test
    void whoever_does_not_stand_in_is_missed() {
        Solution all = plan("O1", "D1", "D2", "D3");
        List<CoverLine> everybody = best().covers();
        assertThat(rules(covered(all, everybody, List.of()))).containsExactly(HardRule.RATIO);
        assertThat(rules(covered(all, AT_HOME, List.of(FLOAT)))).containsExactly(HardRule.RATIO);
        assertThat(rules(covered(all, List.of(GROUP_COVER, HOME_COVER_AM), List.of(FLOAT))))
                .containsExactly(HardRule.RATIO, HardRule.PFA);
    }

    @Test
    void an_assistant_is_alone_in_charge_for_no_longer_than_allowed() {
        String assistant =
                "{\"id\": \"M2\", \"setting\": \"M\", \"room\": \"MR\", \"role\": \"ASSISTANT\", \"level\": 2,"
                        + " \"graduate\": false, \"pfa\": true, \"shifts\": [{\"wd\": 1, \"from\": 32, \"to\": 70}],"
                        + " \"unavailable\": [], \"absences\": []},";
        String staff = "\"staff\": [";
        Instance with = WorkedExample.with(staff, staff + assistant);
        Solution plan = covered(plan("O1", "D1", "D3"), List.of(), List.of(FLOAT));
        assertThat(new PlanCheck(with).judge(plan).rules()).containsExactly(HardRule.SOLE_ASSISTANT);
        // 18 slots away; with cover in the morning one slot is left
        Solution covered = covered(plan("O1", "D1", "D3"), List.of(HOME_COVER_AM), List.of(FLOAT));
        assertThat(new PlanCheck(with).judge(covered).rules()).isEmpty();
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "sessions": 1, "minClass"              | "sessions": 2, "minClass"              | SESSIONS
            "courses": ["C1"]                      | "courses": []                          | TRAINER_SKILL
            "noTrainingDays": [5, 6]               | "noTrainingDays": [1]                  | CALENDAR
            "daysOff": []                          | "daysOff": [1]                         | TRAINER_AVAILABLE
            {"wd": 1, "from": 36, "to": 84}        | {"wd": 1, "from": 39, "to": 84}        | TRAINER_AVAILABLE
            "maxRuns": 1                           | "maxRuns": 0                           | MAX_RUNS
            "maxClass": 4                          | "maxClass": 2                          | CLASS_MAX
            "capacity": 10                         | "capacity": 2                          | CLASS_MAX
            "minClass": 2, "maxClass": 4           | "minClass": 4, "maxClass": 4           | CLASS_MIN
            "maxTravelMin": 60                     | "maxTravelMin": 34                     | TRAVEL
            {"wd": 2, "from": 72, "to": 96}        | {"wd": 1, "from": 51, "to": 96}        | UNAVAILABLE
            {"id": "G2", "area": "A"               | {"id": "G2", "area": "B"               | COVER_AREA
            "pfa": true, "available": [[1, 1], [1, 1] | "pfa": true, "available": [[1, 1], [0, 1] | COVER_POOL
            """)
    void a_fact_that_changes_breaks_the_plan(String here, String instead, HardRule rule) {
        assertThat(new PlanCheck(WorkedExample.with(here, instead))
                        .judge(best())
                        .rules())
                .contains(rule);
    }

    @Test
    void a_plan_of_strangers_breaks_what_it_names() {
        assertThat(rules(Solution.nothing("other"))).containsExactly(HardRule.REF);
        assertThat(rules(plan("O9", "D1"))).containsExactly(HardRule.REF);
        assertThat(rules(
                        covered(Solution.nothing("tiny"), List.of(new CoverLine("G2", 1, 2, "N", "NR", 1)), List.of())))
                .containsExactly(HardRule.REF);
        assertThat(rules(
                        covered(Solution.nothing("tiny"), List.of(new CoverLine("G2", 1, 0, "N", "MR", 1)), List.of())))
                .containsExactly(HardRule.REF);
        assertThat(rules(covered(best(), best().covers(), List.of(FLOAT, new Move("N1", 1, 0, "NR")))))
                .containsExactly(HardRule.MOVE);
        assertThat(rules(covered(best(), best().covers(), List.of(FLOAT, FLOAT))))
                .containsExactly(HardRule.MOVE);
        assertThat(rules(covered(plan("O1", "D1", "D1", "D2", "D3"), best().covers(), List.of(FLOAT))))
                .containsExactly(HardRule.TWICE);
    }

    @Test
    void two_runs_at_once_clash_over_trainer_room_and_person() {
        Instance twins = WorkedExample.with(
                "{\"id\": \"O2\", \"course\": \"C1\", \"mode\": \"ONLINE\", \"trainer\": \"T1\", \"sessions\": [{\"day\": 2, \"from\": 74, \"to\": 82}]",
                "{\"id\": \"O2\", \"course\": \"C1\", \"mode\": \"IN_PERSON\", \"venue\": \"V1\", \"trainer\": \"T1\", \"sessions\": [{\"day\": 1, \"from\": 49, \"to\": 60}]");
        Solution both = new Solution(
                "tiny",
                best().engine(),
                best().seconds(),
                best().bound(),
                List.of("O1", "O2"),
                best().enrolments(),
                best().covers(),
                best().moves());
        assertThat(new PlanCheck(twins).judge(both).rules())
                .containsExactlyElementsOf(EnumSet.of(
                        HardRule.MAX_RUNS, HardRule.TRAINER_CLASH, HardRule.VENUE_CLASH, HardRule.CLASS_MIN));
    }

    @Test
    void a_run_that_is_not_open_takes_nobody() {
        Solution closed = new Solution(
                "tiny",
                best().engine(),
                best().seconds(),
                best().bound(),
                List.of(),
                best().enrolments(),
                best().covers(),
                best().moves());
        assertThat(rules(closed)).containsExactly(HardRule.NOT_OPEN);
    }

    @ParameterizedTest
    @CsvSource({
        "0,5,6,2",
        "0,6,5,3",
        "0,3,3,2",
        "0,1,12,2",
        "1,4,5,3",
        "1,0,10,2",
        "0,6,8,3",
        "3,5,0,2",
        "4,4,0,3",
        "0,2,24,4"
    })
    void a_mixed_group_needs_what_the_table_says(int under2, int twos, int older, int need) {
        assertThat(RoomTest.need(new Children(under2, twos, older), RoomTest.ORDINARY))
                .isEqualTo(need);
    }

    @Test
    void a_graduate_leads_thirteen_and_an_extra_adult_never_harms() {
        Children twentyFour = new Children(0, 0, 24);
        assertThat(RoomTest.need(new Children(0, 2, 24), RoomTest.LED)).isEqualTo(3);
        assertThat(RoomTest.passesInGroup(twentyFour, new Adults(2, 2, 2, 1))).isTrue();
        assertThat(RoomTest.passesInGroup(twentyFour, new Adults(2, 2, 2, 0))).isFalse();
        assertThat(RoomTest.passesInGroup(twentyFour, new Adults(3, 2, 1, 0))).isTrue();
        assertThat(RoomTest.passesInGroup(twentyFour, new Adults(9, 2, 1, 0))).isTrue();
    }

    private static long valid(Solution plan) {
        Findings found = judge(plan);
        assertThat(found.broken()).isEmpty();
        return found.price().objective();
    }

    private static Set<HardRule> rules(Solution plan) {
        return judge(plan).rules();
    }

    private static Findings judge(Solution plan) {
        return new PlanCheck(instance()).judge(plan);
    }
}
