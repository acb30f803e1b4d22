package org.earlybridge.web.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.earlybridge.training.cover.day.FirstAid;
import org.earlybridge.training.cover.day.StaffedDay;
import org.earlybridge.training.cover.day.Trait;
import org.earlybridge.training.cover.verdict.Change;
import org.earlybridge.training.cover.verdict.Colour;
import org.earlybridge.training.cover.verdict.CoverCheck;
import org.earlybridge.web.problem.ProblemDetails.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The published example, what is wrong with bodies like it, and the answer as a program reads it. */
class CoverCheckSentTest {

    private static final String EXAMPLE = """
            {"date":"2026-10-13",
             "setting":{"kind":"GROUP","opens":"08:00","closes":"18:00","mixedAges":"GROUPED","minAdultsOnPremises":2},
             "rooms":[{"id":"PRE","children":[{"born":"2023-05-01","count":9,"from":"08:00","to":"18:00"}],
                       "meals":[{"from":"11:45","to":"12:15"}]}],
             "adults":[{"id":"A","room":"PRE","from":"08:00","to":"18:00","born":"1990-01-01","employedSince":"2015-09-01",
                        "role":"STAFF","qualification":{"level":3,"awarded":"2012-07-01"},
                        "pfa":{"kind":"FULL","validTo":"2027-05-31"},"babyTrained":false,"babyExperienced":false,
                        "manager":false,"deputy":false,"safeguardingLead":false},
                       {"id":"B","room":"PRE","from":"08:00","to":"18:00","qualification":{"level":3,"awarded":"2012-07-01"},
                        "pfa":{"kind":"FULL","validTo":"2026-09-30"}},
                       {"id":"C","room":"PRE","from":"08:00","to":"18:00","employedSince":"2023-09-01",
                        "qualification":{"level":2,"awarded":"2019-07-01"}}],
             "absence":{"adult":"A","sessions":[{"from":"09:30","to":"12:00"}],"mode":"IN_PERSON","travelMinutes":0,
                        "bufferMinutes":0}}""";

    @Test
    void the_example_is_answered_as_the_contract_says() {
        CoverCheckAnswer answer = CoverCheckAnswer.of(CoverCheck.plain().of(read(EXAMPLE)));
        assertThat(answer.verdict()).isEqualTo(Colour.RED);
        assertThat(answer.ruleset()).isEqualTo("EYFS-2025G");
        assertThat(answer.away()).containsExactly(new CoverCheckAnswer.Away("A", "09:30", "12:00"));
        CoverCheckAnswer.Broken broken = answer.broken().get(0);
        assertThat(broken.rule()).isEqualTo("P-PFA");
        assertThat(broken.room()).isNull();
        assertThat(broken.need() + "/" + broken.have()).isEqualTo("1/0");
        assertThat(answer.sentence()).startsWith("If A goes on Tue 13 Oct 09:30-12:00, ");
    }

    @Test
    void a_cover_worker_is_described_as_far_as_it_matters() {
        CoverCheckAnswer.FixAnswer cover = CoverCheckAnswer.of(
                        CoverCheck.plain().of(read(EXAMPLE)))
                .fixes()
                .stream()
                .filter(fix -> fix.kind() == Change.Kind.COVER)
                .findFirst()
                .orElseThrow();
        assertThat(cover.level()).isEqualTo(2);
        assertThat(cover.pfa()).isEqualTo(FirstAid.Kind.FULL);
        assertThat(cover.room()).isEqualTo("PRE");
        assertThat(cover.from() + "-" + cover.to()).isEqualTo("09:30-12:00");
        assertThat(cover.cost()).isNull();
        assertThat(cover.becomes()).isEqualTo(Colour.GREEN);
    }

    @Test
    void what_is_left_out_has_its_usual_value() {
        StaffedDay day = read(EXAMPLE.replace(",\"minAdultsOnPremises\":2", ""));
        assertThat(day.premises().minAdults()).isEqualTo(2);
        assertThat(day.adults().get(1).traits()).containsExactlyInAnyOrder(Trait.COMPETENT, Trait.CHECKED);
        assertThat(read(EXAMPLE.replace(",\"minAdultsOnPremises\":2", "").replace("\"GROUP\"", "\"CHILDMINDER\""))
                        .premises()
                        .minAdults())
                .isEqualTo(1);
    }

    @Test
    void several_may_be_absent_and_nobody_too() {
        String two = EXAMPLE.replace(
                "\"absence\":{",
                "\"absence\":[{\"adult\":\"B\",\"sessions\":[{\"from\":\"09:30\",\"to\":\"12:00\"}]},{");
        assertThat(read(two.substring(0, two.length() - 1) + "]}").absences()).hasSize(2);
        assertThat(read(EXAMPLE.substring(0, EXAMPLE.indexOf(",\n \"absence\"")) + "}")
                        .absences())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"2026-10-13\"            | \"13.10.2026\"        | #/date",
                "\"2026-10-13\"            | \"2007-01-01\"        | #/date #/rooms/0/children/0/born",
                "\"GROUP\"                 | \"NURSERY\"           | #/setting/kind",
                "\"closes\":\"18:00\"      | \"closes\":\"07:00\"  | #/setting/closes",
                "\"closes\":\"18:00\"      | \"closes\":\"25:00\"  | #/setting/closes",
                "\"minAdultsOnPremises\":2 | \"minAdults\":2       | #/setting/minAdults",
                "\"count\":9               | \"count\":0           | #/rooms/0/children/0/count",
                "\"count\":9               | \"count\":9.5         | #/rooms/0/children/0/count",
                "\"count\":9               | \"count\":1E100       | #/rooms/0/children/0/count",
                "\"count\":9,              |                       | #/rooms/0/children/0/count",
                "\"born\":\"2023-05-01\"   | \"born\":\"2027-05-01\" | #/rooms/0/children/0/born",
                "\"id\":\"B\",\"room\":\"PRE\" | \"id\":\"B\",\"room\":\"BABY\" | #/adults/1/room",
                "\"id\":\"B\"              | \"id\":\"A\"          | #/adults/1/id",
                "\"role\":\"STAFF\"        | \"role\":\"COOK\"     | #/adults/0/role",
                "\"level\":2               | \"level\":1           | #/adults/2/qualification/level",
                "\"awarded\":\"2019-07-01\"| \"awardedOn\":\"2019-07-01\" | #/adults/2/qualification/awarded #/adults/2/qualification/awardedOn",
                "\"validTo\":\"2026-09-30\"| \"validTo\":true      | #/adults/1/pfa/validTo",
                "\"babyTrained\":false     | \"babyTrained\":\"no\" | #/adults/0/babyTrained",
                "{\"adult\":\"A\"          | {\"adult\":\"Z\"      | #/absence/adult",
                "[{\"from\":\"09:30\",\"to\":\"12:00\"}] | []      | #/absence/sessions",
                "\"mode\":\"IN_PERSON\",\"travelMinutes\":0 | \"mode\":\"ONLINE\",\"travelMinutes\":9 | #/absence/travelMinutes",
                "\"bufferMinutes\":0       | \"bufferMinutes\":0,\"colour\":\"red\" | #/absence/colour",
            })
    void a_field_that_is_wrong_is_pointed_at(String good, String bad, String pointers) {
        String body = EXAMPLE.replace(good, bad == null ? "" : bad);
        assertThat(faults(body)).extracting(Fault::pointer).containsExactlyInAnyOrder(pointers.split(" ", -1));
    }

    @Test
    void all_that_is_missing_is_said_at_once() {
        assertThat(faults("{}"))
                .extracting(Fault::pointer)
                .containsExactly("#/date", "#/setting", "#/rooms", "#/adults");
    }

    @Test
    void an_outing_names_its_children_and_adults() {
        String walk = ",\"outings\":[{\"children\":[{\"born\":\"2023-05-01\",\"count\":4}],\"adults\":[\"A\",\"Q\"],"
                + "\"from\":\"10:00\",\"to\":\"11:00\"}]}";
        assertThat(faults(EXAMPLE.substring(0, EXAMPLE.length() - 1) + walk))
                .extracting(Fault::pointer)
                .containsExactly("#/outings/0/adults");
        assertThat(read(EXAMPLE.substring(0, EXAMPLE.length() - 1) + walk.replace(",\"Q\"", ""))
                        .outings())
                .hasSize(1);
    }

    private static StaffedDay read(String body) {
        return CoverCheckReading.read(body.getBytes(UTF_8));
    }

    private static List<Fault> faults(String body) {
        return catchThrowableOfType(Refusal.class, () -> read(body)).problem().errors();
    }
}
