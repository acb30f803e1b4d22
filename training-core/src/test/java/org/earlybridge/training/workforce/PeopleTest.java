package org.earlybridge.training.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.earlybridge.training.database.Given.CCC;
import static org.earlybridge.training.database.Given.PCC;

import java.time.LocalDate;
import java.util.List;
import org.earlybridge.training.database.Given;
import org.earlybridge.training.database.OnBothDatabases;
import org.earlybridge.training.database.TestDatabase;
import org.earlybridge.training.setting.ProviderId;
import org.junit.jupiter.api.Test;

class PeopleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 21);

    @OnBothDatabases
    void who_works_at_a_setting_is_asked_for_a_day_and_the_last_day_counts(TestDatabase database) {
        Given given = new Given(database);
        ProviderId larks = given.setting(CCC, "Little Larks");
        PersonId asha = given.person("Asha", "Lane");
        PersonId ben = given.person("Ben", "Hill");
        given.employment(asha, larks, CCC, true);
        long left = given.employment(ben, larks, CCC, false);
        database.run("UPDATE employment SET ended = '2026-09-20' WHERE id = " + left);

        People people = new People(database.em());
        assertThat(people.employedAt(larks, TODAY))
                .extracting(Employment::person)
                .containsExactly(asha);
        assertThat(people.employedAt(larks, TODAY.minusDays(1)))
                .extracting(Employment::person)
                .containsExactly(ben, asha);
        assertThat(people.employedAt(larks, TODAY).get(0).isManager()).isTrue();
        assertThat(people.employmentsOf(ben, TODAY)).isEmpty();
        assertThat(people.with(List.of(asha, ben))).extracting(Person::name).containsExactly("Ben Hill", "Asha Lane");
    }

    @OnBothDatabases
    void one_person_may_work_in_both_councils(TestDatabase database) {
        Given given = new Given(database);
        PersonId asha = given.person("Asha", "Lane");
        given.employment(asha, given.setting(CCC, "Little Larks"), CCC, false);
        given.employment(asha, given.setting(PCC, "Acorn House"), PCC, false);

        assertThat(new People(database.em()).employmentsOf(asha, TODAY))
                .extracting(Employment::council)
                .containsExactlyInAnyOrder(CCC, PCC);
    }

    @OnBothDatabases
    void a_training_record_goes_with_the_person(TestDatabase database) {
        PersonId asha = new Given(database).person("Asha", "Lane");
        database.run(
                "INSERT INTO certificate (id, person_id, requirement_code, kind, issued, valid_to, source) VALUES (1, "
                        + asha.value() + ", 'PFA-FULL', 'SEEN', '2024-06-01', '2027-05-31', 'A first aid trainer')",
                "INSERT INTO qualification (id, person_id, level, title, awarded, english2) VALUES (1, " + asha.value()
                        + ", 3, 'Early Years Educator', '2012-07-01', TRUE)");

        Passports passports = new Passports(database.em());
        Certificate firstAid = passports.certificatesOf(List.of(asha)).get(0);
        Qualification educator = passports.qualificationsOf(List.of(asha)).get(0);

        assertThat(firstAid.proves()).isEqualTo(new RequirementCode("PFA-FULL"));
        assertThat(firstAid.isValidOn(LocalDate.of(2027, 5, 31))).isTrue();
        assertThat(firstAid.isValidOn(LocalDate.of(2027, 6, 1))).isFalse();
        assertThat(firstAid.isValidOn(LocalDate.of(2024, 5, 31))).isFalse();
        assertThat(educator.level()).isEqualTo(3);
        assertThat(educator.hasEnglish2()).isTrue();
        assertThat(educator.route()).isEqualTo(Qualification.Route.FULL);
        assertThat(passports.certificatesOf(List.of())).isEmpty();
    }

    @OnBothDatabases
    void the_requirements_stand_in_the_order_of_the_matrix(TestDatabase database) {
        assertThat(new Passports(database.em()).requirements())
                .extracting(Requirement::title)
                .startsWith("Safeguarding", "Safeguarding lead", "First aid, full");
    }

    @Test
    void nobody_is_without_a_name() {
        assertThatThrownBy(() -> Person.called(" ", "Lane", null)).isInstanceOf(IllegalArgumentException.class);
    }
}
