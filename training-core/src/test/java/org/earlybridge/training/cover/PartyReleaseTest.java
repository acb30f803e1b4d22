package org.earlybridge.training.cover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.earlybridge.training.cover.verdict.Colour;
import org.earlybridge.training.database.Given;
import org.earlybridge.training.database.OnBothDatabases;
import org.earlybridge.training.database.TestDatabase;
import org.earlybridge.training.workforce.PersonId;

/** Several who go at once, who else could go instead, and where there is nothing to measure. */
class PartyReleaseTest {

    private static final List<Meeting> MORNING = List.of(
            new Meeting(LocalDate.of(2026, 10, 13), LocalTime.of(9, 30), LocalTime.of(12, 30), Optional.empty()));
    private static final String LONG = "2028-01-31";

    @OnBothDatabases
    void of_several_those_are_red_without_whom_the_others_could_go(TestDatabase database) {
        House herons = new House(database, "Little Herons").children("2023-05-01", 9);
        PersonId asha = herons.adult("Asha", 3, LONG);
        herons.adult("Ben", 3, "2026-09-30");
        herons.adult("Carys", 2, "");
        PersonId dina = herons.adult("Dina", 2, "");

        PartyRelease asked = herons.asked().party(herons.setting, List.of(asha, dina), MORNING);

        assertThat(asked.colour()).isEqualTo(Colour.RED);
        assertThat(asked.red()).containsExactly(asha);
        assertThat(asked.members())
                .extracting(PartyRelease.Member::name, PartyRelease.Member::colour)
                .containsExactly(tuple("Asha", Colour.RED), tuple("Dina", Colour.GREEN));
        assertThat(asked.members().get(0).othersWithoutHer()).contains(Colour.GREEN);
        assertThat(asked.members().get(1).sentence()).startsWith("Dina can go on Tuesday 13 October");
    }

    @OnBothDatabases
    void when_any_one_must_stay_each_is_red_and_each_staying_helps(TestDatabase database) {
        House small = new House(database, "Kingfishers").children("2023-05-01", 9);
        PersonId one = small.adult("Priya", 3, LONG);
        PersonId other = small.adult("Dan", 3, LONG);
        small.adult("Rhian", 2, LONG);

        PartyRelease asked = small.asked().party(small.setting, List.of(one, other), MORNING);

        assertThat(asked.red()).containsExactly(one, other);
        assertThat(asked.members()).allMatch(member -> member.othersWithoutHer().isPresent());
    }

    @OnBothDatabases
    void somebody_instead_must_be_free_herself(TestDatabase database) {
        House herons = new House(database, "Little Herons").children("2023-05-01", 9);
        PersonId asha = herons.adult("Asha", 3, LONG);
        herons.adult("Ben", 3, "2026-09-30");
        PersonId carys = herons.adult("Carys", 2, "");
        PersonId dina = herons.adult("Dina", 2, "");
        AwayAlready carysIsAway = (setting, first, last) -> List.of(new AwayAlready.Away(carys, MORNING.get(0)));
        herons.adult("Ellie", 3, LONG);

        assertThat(herons.asked(carysIsAway)
                        .instead(herons.setting, List.of(asha), asha, List.of(carys, dina), MORNING))
                .containsExactly(Map.entry(dina, Colour.GREEN));
    }

    @OnBothDatabases
    void who_is_paid_for_one_child_is_not_sent_instead(TestDatabase database) {
        House herons = new House(database, "Little Herons").children("2023-05-01", 9);
        PersonId asha = herons.adult("Asha", 3, LONG);
        herons.adult("Ben", 3, LONG);
        PersonId carys = herons.adult("Carys", 2, "");
        PersonId dina = herons.adult("Dina", 2, "", "one_to_one = TRUE");

        assertThat(herons.asked().instead(herons.setting, List.of(asha), asha, List.of(carys, dina), MORNING))
                .containsOnlyKeys(carys);
    }

    @OnBothDatabases
    void who_is_not_on_the_rota_leaves_nothing_to_cover(TestDatabase database) {
        House herons = new House(database, "Little Herons").children("2023-05-01", 9);
        herons.adult("Asha", 3, LONG);
        PersonId nadia = new Given(database).person("Nadia", "Farr");
        new Given(database).employment(nadia, herons.setting, Given.CCC, true);

        Release release = herons.asked().of(herons.setting, List.of(nadia), MORNING);

        assertThat(release.colour()).isEqualTo(Colour.GREEN);
        assertThat(release.sentence()).isEqualTo("Nadia is not on the rota on Tuesday 13 October.");
    }

    @OnBothDatabases
    void where_no_rota_is_known_nothing_is_promised(TestDatabase database) {
        House herons = new House(database, "Little Herons").children("2023-05-01", 9);
        PersonId nadia = new Given(database).person("Nadia", "Farr");
        new Given(database).employment(nadia, herons.setting, Given.CCC, true);

        Release release = herons.asked().of(herons.setting, List.of(nadia), MORNING);

        assertThat(release.colour()).isEqualTo(Colour.AMBER);
        assertThat(release.worst()).isEmpty();
        assertThat(release.sentence()).contains("could not be checked");
    }
}
