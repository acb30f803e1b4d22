package org.earlybridge.training.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.earlybridge.training.database.Given.CCC;

import java.time.LocalDate;
import org.earlybridge.training.database.OnBothDatabases;
import org.earlybridge.training.database.TestDatabase;

class TermsTest {

    @OnBothDatabases
    void the_terms_of_a_council_that_touch_some_days_come_in_order(TestDatabase database) {
        database.run(
                "INSERT INTO term (id, authority_id, name, first_day, last_day) VALUES (1, 'CCC', 'Autumn 2', '2026-11-02', '2026-12-18')",
                "INSERT INTO term (id, authority_id, name, first_day, last_day) VALUES (2, 'CCC', 'Autumn 1', '2026-09-02', '2026-10-23')",
                "INSERT INTO term (id, authority_id, name, first_day, last_day) VALUES (3, 'PCC', 'Autumn 1', '2026-09-03', '2026-10-16')");
        Terms terms = new Terms(database.em());

        assertThat(terms.of(CCC, LocalDate.of(2026, 10, 23), LocalDate.of(2026, 11, 2)))
                .extracting(Term::name)
                .containsExactly("Autumn 1", "Autumn 2");
        assertThat(terms.of(CCC, LocalDate.of(2026, 10, 24), LocalDate.of(2026, 11, 1)))
                .isEmpty();
    }
}
