package org.earlybridge.training.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import org.earlybridge.training.authority.Authority;
import org.earlybridge.training.workforce.Person;
import org.earlybridge.training.workforce.PersonId;

class TestDatabaseTest {

    @OnBothDatabases
    void what_one_reader_has_read_is_not_kept_for_the_next(TestDatabase database) {
        PersonId asha = new Given(database).person("Asha", "Lane");
        assertThat(nameOf(asha, database)).isEqualTo("Asha Lane");
        database.run("UPDATE person SET family_name = 'Moss' WHERE id = " + asha.value());
        assertThat(nameOf(asha, database)).isEqualTo("Asha Moss");
    }

    @OnBothDatabases
    void both_councils_are_there_before_any_test(TestDatabase database) {
        assertThat(database.em()
                        .createQuery("SELECT a FROM Authority a", Authority.class)
                        .getResultList())
                .hasSize(2);
        assertThat(database.em()
                        .createQuery("SELECT COUNT(p) FROM Person p", Long.class)
                        .getSingleResult())
                .as("left by an earlier test")
                .isZero();
    }

    @OnBothDatabases
    void a_childs_council_can_never_be_another_than_its_parents(TestDatabase database) {
        Given given = new Given(database);
        var larks = given.setting(Given.CCC, "Little Larks");
        assertThatThrownBy(() -> given.room(larks, Given.PCC, "Pre-school")).isInstanceOf(IllegalStateException.class);
    }

    @OnBothDatabases
    void work_that_fails_leaves_nothing(TestDatabase database) {
        assertThatThrownBy(() -> database.commit(em -> {
                    em.persist(Person.called("Asha", "Lane", null));
                    throw new IllegalStateException("on purpose");
                }))
                .hasMessage("on purpose");
        assertThat(database.em()
                        .createQuery("SELECT COUNT(p) FROM Person p", Long.class)
                        .getSingleResult())
                .isZero();
    }

    @OnBothDatabases
    void both_units_work_in_one_transaction(TestDatabase database) {
        assertThatThrownBy(() -> database.commit(em -> {
                    em.persist(Person.called("Asha", "Lane", null));
                    database.payments()
                            .createNativeQuery("INSERT INTO book (code, name) VALUES ('XCC', 'Not to stay')")
                            .executeUpdate();
                    em.flush();
                    assertThat(count("person", database.payments()))
                            .as("what the other unit wrote a moment ago")
                            .isEqualTo("1");
                    throw new IllegalStateException("on purpose");
                }))
                .hasMessage("on purpose");
        assertThat(count("book", database.em())).isEqualTo("2");
    }

    private static String count(String table, EntityManager em) {
        return em.createNativeQuery("SELECT COUNT(*) FROM " + table)
                .getSingleResult()
                .toString();
    }

    private static String nameOf(PersonId id, TestDatabase database) {
        return database.commit(em -> em.find(Person.class, id.value()).name());
    }
}
