package org.earlybridge.training.planning.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanningReaderTest {

    @Test
    void what_is_written_is_read_again_as_it_was() throws UnusableInput {
        Instance example = WorkedExample.instance();
        assertThat(WorkedExample.instance(WorkedExample.written(example))).isEqualTo(example);
        Solution plan = WorkedExample.best();
        assertThat(PlanningReader.solution(WorkedExample.stream(WorkedExample.written(plan))))
                .isEqualTo(plan);
    }

    @Test
    void what_is_optional_may_be_left_out_and_optional_text_may_be_null() {
        assertThat(WorkedExample.instance().seed()).isEmpty();
        assertThat(WorkedExample.with("\"days\": 7", "\"seed\": 5, \"days\": 7").seed())
                .hasValue(5);
        Instance withNull = WorkedExample.with("\"mode\": \"ONLINE\",", "\"mode\": \"ONLINE\", \"venue\": null,");
        assertThat(withNull.offerings().get(1).venue()).isEqualTo(Optional.empty());
        Instance minusOne = WorkedExample.with("{\"wd\": 2, \"from\": 72", "{\"wd\": 2, \"day\": -1, \"from\": 72");
        assertThat(minusOne).isEqualTo(WorkedExample.instance());
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "days": 7,                 | "days": 7, "days": 7,            | "days" is given twice
            "days": 7,                 | "days": 7, "colour": 1,          | unknown field "colour"
            "days": 7,                 | ``                               | field "days" is missing
            "days": 7,                 | "days": 7.0,                     | days: must be a whole number
            "days": 7,                 | "days": 7e0,                     | days: must be a whole number
            "days": 7,                 | "days": "7",                     | days: must be a whole number
            "days": 7,                 | "days": null,                    | days: must not be null
            "days": 7,                 | "days": 1000,                    | days: 1000 is not within 1 to 999
            "days": 7,                 | "days": 77777777777,             | days: 77777777777 is too large
            "days": 7,                 | "days": 7, "seed": null,         | seed: must not be null
            "name": "tiny"             | "name": ""                       | name: must be a non-empty text
            "2026-09-07"               | "2026-9-7"                       | startDate: "2026-9-7" is not a date yyyy-mm-dd
            "startWeekday": 0          | "startWeekday": 1                | startWeekday: is not the weekday of startDate 2026-09-07
            [5, 6]                     | [5, 7]                           | noTrainingDays[1]: 7 is not within 0 to 6
            "latePercent": 50          | "latePercent": -1                | weights.latePercent: -1 is not within 0 to 1000000000
            "type": "CM"               | "type": "SCHOOL"                 | settings[1].type: "SCHOOL" is not one of NURSERY, PRESCHOOL, CM
            "type": "CM"               | "type": "NURSERY"                | staff[3].role: CHILDMINDER does not fit a setting of that type
            "id": "MR"                 | "id": "NR"                       | settings[1].rooms[0].id: "NR" is used twice
            {"V1": 35}                 | {"V9": 35}                       | settings[1].travelMin: unknown venue "V9"
            {"V1": 35}                 | {"V1": 35, "V1": 36}             | settings[1].travelMin: "V1" is given twice
            "room": "MR"               | "room": "NR"                     | staff[3].room: "NR" is a room of another setting
            "level": 2, "graduate"     | "level": 4, "graduate"           | staff[1].level: 4 is not one of 0, 2, 3, 6
            "minClass": 2              | "minClass": 5                    | courses[0]: needs 0 <= minClass <= maxClass
            "courses": ["C1"]          | "courses": ["C9"]                | trainers[0].courses: unknown course "C9"
            "mode": "IN_PERSON"        | "mode": "ONLINE"                 | offerings[0].venue: an in-person run has a venue, an online run has none
            {"day": 1, "from": 38      | {"day": 1, "wd": 1, "from": 38   | offerings[0].sessions[0]: has both wd and day
            {"day": 1, "from": 38      | {"wd": 1, "from": 38             | offerings[0].sessions[0]: must be dated (day), not weekly (wd)
            {"day": 1, "from": 38      | {"from": 38                      | offerings[0].sessions[0]: has neither wd nor day
            {"day": 1, "from": 38      | {"day": 1, "from": 51            | offerings[0].sessions[0]: needs 0 <= from < to <= 96, has 51 to 50
            [{"day": 2                 | [{"day": 2, "from": 75, "to": 76}, {"day": 2 | offerings[1].sessions[1]: does not come after the session before it
            "staff": "N2"              | "staff": "N9"                    | demands[1].staff: unknown staff member "N9"
            "weight": 6                | "weight": 6, "why": {}           | demands[1]: unknown field "why"
            "mandatory": true          | "mandatory": 1                   | courses[0].mandatory: must be true or false
            """)
    void what_departs_from_the_format_is_told_with_its_place(String here, String instead, String told) {
        assertThatThrownBy(() -> PlanningReader.instance(WorkedExample.stream(WorkedExample.text()
                        .replaceFirst(
                                java.util.regex.Pattern.quote(here),
                                java.util.regex.Matcher.quoteReplacement(instead)))))
                .isInstanceOf(UnusableInput.class)
                .hasMessage(told);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                         | not valid JSON at line 1 column 1
            []                         | must be an object
            {} {}                      | field "instance" is missing
            {"instance":               | not valid JSON at line 1 column 13
            """)
    void what_is_no_plan_at_all_is_told(String text, String told) {
        assertThatThrownBy(() -> PlanningReader.solution(WorkedExample.stream(text)))
                .isInstanceOf(UnusableInput.class)
                .hasMessageStartingWith(told.substring(0, Math.min(told.length(), 22)));
    }

    @Test
    void text_after_the_end_is_an_error() {
        assertThatThrownBy(() -> PlanningReader.instance(WorkedExample.stream(WorkedExample.text() + "{}")))
                .isInstanceOf(UnusableInput.class)
                .hasMessageStartingWith("not valid JSON");
        assertThatThrownBy(() -> PlanningReader.instance(WorkedExample.stream(WorkedExample.text() + "x")))
                .isInstanceOf(UnusableInput.class)
                .hasMessageStartingWith("not valid JSON");
    }

    @Test
    void what_is_not_utf_8_is_an_error() {
        byte[] latin1 = {'{', '"', (byte) 0xe9, '"', ':', '1', '}'};
        assertThatThrownBy(() -> PlanningReader.solution(new ByteArrayInputStream(latin1)))
                .isInstanceOf(UnusableInput.class)
                .hasMessage("is not text in UTF-8");
    }

    @Test
    void a_program_finds_the_place_by_its_pointer() {
        String order = "{\"seconds\": 5, \"instance\": "
                + WorkedExample.text().replace("\"N9\"", "").replace("\"staff\": \"N2\"", "\"staff\": \"N9\"") + "}";
        assertThatThrownBy(() -> PlanningReader.order(WorkedExample.stream(order)))
                .isInstanceOfSatisfying(
                        UnusableInput.class,
                        e -> assertThat(e.place().pointer()).isEqualTo("/instance/demands/1/staff"));
    }
}
