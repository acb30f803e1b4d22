package org.earlybridge.training.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.earlybridge.training.account.NotFound;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.compliance.Matrix.Column;
import org.earlybridge.training.database.OnBothDatabases;
import org.earlybridge.training.database.TestDatabase;
import org.earlybridge.training.listing.Page;
import org.earlybridge.training.listing.Slice;
import org.earlybridge.training.workforce.PersonId;

class ReadMatrixTest {

    @OnBothDatabases
    void people_stand_by_family_name_and_columns_only_where_they_matter(TestDatabase database) {
        Team team = new Team(database, "Little Herons");
        PersonId asha = team.joinedBy("Asha", "Begum");
        team.joinedBy("Carys", "Able");
        team.holds(asha, "ELKLAN-35", null);

        Matrix matrix = team.matrix();

        assertThat(matrix.rows()).extracting(Matrix.Row::name).containsExactly("Carys Able", "Asha Begum");
        assertThat(matrix.columns())
                .extracting(column -> column.code().code())
                .containsExactly("SG-STAFF", "PREVENT", "ELKLAN-35");
    }

    @OnBothDatabases
    void the_certificate_that_lasts_longest_counts(TestDatabase database) {
        Team team = new Team(database, "Little Herons");
        PersonId asha = team.joinedBy("Asha", "Begum");
        team.holds(asha, "SG-STAFF", "2026-09-02");
        team.holds(asha, "SG-STAFF", "2028-01-31");

        Column safeguarding = team.matrix().columns().get(0);

        assertThat(safeguarding.askedAndInDate()).isEqualTo(1);
        assertThat(safeguarding.asked()).isEqualTo(1);
    }

    @OnBothDatabases
    void what_has_ended_comes_first_then_what_is_missing_then_what_ends_soonest(TestDatabase database) {
        Team team = new Team(database, "Little Herons");
        PersonId asha = team.joinedBy("Asha", "Begum");
        PersonId ellie = team.joinedBy("Ellie", "Marsh");
        team.holds(asha, "SG-STAFF", "2026-12-01");
        team.holds(asha, "PREVENT", "2026-10-05");
        team.holds(ellie, "SG-STAFF", "2026-09-02");

        assertThat(team.matrix().tasks())
                .extracting(task -> task.row().name() + " " + task.column().code())
                .containsExactly(
                        "Ellie Marsh SG-STAFF", "Ellie Marsh PREVENT", "Asha Begum PREVENT", "Asha Begum SG-STAFF");
    }

    @OnBothDatabases
    void the_setting_counts_on_those_who_hold_first_aid_and_on_nobody_else_for_it(TestDatabase database) {
        Team team = new Team(database, "Little Herons");
        PersonId ben = team.joinedBy("Ben", "Okafor");
        PersonId carys = team.joinedBy("Carys", "Lewis");
        PersonId dina = team.joinedBy("Dina", "Sharpe");
        team.holds(ben, "PFA-FULL", "2026-09-30");
        team.holds(carys, "PFA-FULL", "2025-09-30");

        assertThat(team.matrix().tasks())
                .filteredOn(task -> task.column().code().code().equals("PFA-FULL"))
                .extracting(task -> task.row().person())
                .containsExactly(ben)
                .doesNotContain(carys, dina);
    }

    @OnBothDatabases
    void somebody_who_has_left_is_not_in_it(TestDatabase database) {
        Team team = new Team(database, "Little Herons");
        PersonId gone = team.joinedBy("Gone", "Away");
        database.run("UPDATE employment SET ended = '2026-09-20' WHERE person_id = " + gone.value());
        assertThat(team.matrix().rows()).isEmpty();
    }

    @OnBothDatabases
    void another_settings_matrix_is_not_there(TestDatabase database) {
        Team mine = new Team(database, "Little Herons");
        Team other = new Team(database, "Fen Edge");
        assertThatThrownBy(
                        () -> mine.readMatrix(mine.caller(Role.MANAGER, null)).of(other.setting()))
                .isInstanceOf(NotFound.class);
    }

    @OnBothDatabases
    void it_takes_as_many_statements_for_fifty_people_as_for_one(TestDatabase database) {
        Team small = new Team(database, "Little Herons");
        small.joinedBy("Asha", "Begum");
        Team large = new Team(database, "Fen Edge");
        for (int at = 0; at < 50; at++) {
            large.holds(large.joinedBy("Person", "Number" + at), "SG-STAFF", "2027-01-01");
        }
        assertThat(database.statementsOf(large::matrix)).isEqualTo(database.statementsOf(small::matrix));
    }

    @OnBothDatabases
    void the_staff_list_is_cut_sorted_and_counted_by_the_database(TestDatabase database) {
        Team team = new Team(database, "Little Herons");
        for (String name : List.of("Able", "Begum", "Carr", "Dean")) {
            team.holds(team.joinedBy("Kim", name), "SG-STAFF", "2026-10-01");
        }

        Page<StaffLine> page =
                team.listStaff().at(team.setting(), new Slice<>(1, 2, StaffLine.Column.NAME, false, "kim"));

        assertThat(page.total()).isEqualTo(4);
        assertThat(page.rows()).extracting(StaffLine::name).containsExactly("Kim Carr", "Kim Begum");
        assertThat(page.rows().get(0).next().orElseThrow().validity().rungs()).isEqualTo(4);
    }

    @OnBothDatabases
    void a_percent_sign_is_looked_for_and_is_no_wildcard(TestDatabase database) {
        Team team = new Team(database, "Little Herons");
        team.joinedBy("Asha", "Begum");
        assertThat(team.listStaff()
                        .at(team.setting(), new Slice<>(0, 10, StaffLine.Column.NAME, true, "%"))
                        .total())
                .isZero();
    }
}
