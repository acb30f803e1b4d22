package org.earlybridge.training.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import org.earlybridge.training.database.OnBothDatabases;
import org.earlybridge.training.database.TestDatabase;
import org.earlybridge.training.workforce.PersonId;

class ReadTrainingRecordTest {

    @OnBothDatabases
    void it_shows_what_she_must_hold_and_what_she_holds_besides(TestDatabase database) {
        Team team = new Team(database, "Little Herons");
        PersonId asha = team.joinedBy("Asha", "Begum");
        team.holds(asha, "SG-STAFF", "2026-10-05");
        team.holds(asha, "ELKLAN-35", null);

        TrainingRecord record = team.recordOf(asha);

        assertThat(record.lines())
                .extracting(line -> line.code().code())
                .containsExactly("SG-STAFF", "PREVENT", "ELKLAN-35");
        assertThat(record.toDo()).extracting(line -> line.code().code()).containsExactly("SG-STAFF", "PREVENT");
    }

    @OnBothDatabases
    void a_certificate_dated_tomorrow_is_not_hers_yet(TestDatabase database) {
        Team team = new Team(database, "Little Herons");
        PersonId asha = team.joinedBy("Asha", "Begum");
        team.holds(asha, "PREVENT", "2028-01-01");
        database.run("UPDATE certificate SET issued = '2026-09-22'");

        assertThat(team.recordOf(asha).lines())
                .filteredOn(line -> line.code().code().equals("PREVENT"))
                .allSatisfy(line -> assertThat(line.held().isMissing()).isTrue());
    }

    @OnBothDatabases
    void a_manager_must_know_how_to_recruit_safely(TestDatabase database) {
        Team team = new Team(database, "Little Herons");
        PersonId nadia = team.ledBy("Nadia", "Farr");
        assertThat(team.recordOf(nadia).toDo())
                .extracting(line -> line.code().code())
                .contains("SAFER-REC");
    }
}
