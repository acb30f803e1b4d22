package org.earlybridge.training.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.earlybridge.training.calendar.LondonClock;
import org.earlybridge.training.database.OnBothDatabases;
import org.earlybridge.training.database.TestDatabase;
import org.earlybridge.training.setting.ProviderId;

/** After this the invariants are asked too: places are counted, and nothing is attended that nobody marked. */
class PastBookingsTest {

    private static final Clock MONDAY = Clock.fixed(Instant.parse("2026-09-21T07:00:00Z"), LondonClock.LONDON);

    @OnBothDatabases
    void the_trainer_of_the_demo_has_registers_to_keep(TestDatabase database) throws SQLException {
        database.run("UPDATE demo_data SET laid_out_on = NULL, size_name = NULL, content_version = NULL");
        Map<DemoAccount, DemoPlace> places = new DemoData(database.dataSource(), MONDAY).layOutOnce(DemoSize.SMALL);
        places.forEach((account, place) -> open(database, account, place));
        new PastBookings(database.dataSource(), MONDAY).layOutWithin();
        assertThat(names(
                        database,
                        "SELECT DISTINCT t.name FROM booked_place p JOIN session s ON s.cohort_id = p.cohort_id"
                                + " JOIN trainer t ON t.id = s.trainer_id"))
                .containsExactly("Frances Oduya");
        assertThat(names(
                        database,
                        "SELECT DISTINCT n.family_name FROM booked_place p JOIN person n ON n.id = p.person_id"))
                .contains("Kalina", "Oyelaran", "Begum", "Desai");
    }

    /** As the door does, without the hashing. */
    private static void open(TestDatabase database, DemoAccount account, DemoPlace place) {
        int id = List.of(DemoAccount.values()).indexOf(account) + 1;
        ProviderId at = place.provider();
        database.run("INSERT INTO account (id, name, email, email_key, stamp, demo, opened_at) VALUES (" + id + ", '"
                + place.name() + "', '" + account.email() + "', '" + account.email()
                + "', 0, TRUE, '2026-09-21 07:00:00')");
        for (String council : account.councils()) {
            database.run("INSERT INTO account_role (id, account_id, role, authority_id, provider_id) VALUES ("
                    + (id * 10 + account.councils().indexOf(council)) + ", " + id + ", '" + account.role() + "', '"
                    + council + "', " + (at == null ? "NULL" : String.valueOf(at.value())) + ")");
        }
    }

    private static List<String> names(TestDatabase database, String select) {
        List<?> rows = database.commit(em -> em.createNativeQuery(select).getResultList());
        return rows.stream().map(String::valueOf).toList();
    }
}
