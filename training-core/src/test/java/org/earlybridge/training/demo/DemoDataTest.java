package org.earlybridge.training.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import javax.sql.DataSource;
import org.earlybridge.training.calendar.LondonClock;
import org.earlybridge.training.database.Given;
import org.earlybridge.training.database.OnBothDatabases;
import org.earlybridge.training.database.TestDatabase;

/** After each of these the invariants are asked too. */
class DemoDataTest {

    private static final Clock MONDAY = Clock.fixed(Instant.parse("2026-09-21T07:00:00Z"), LondonClock.LONDON);

    @OnBothDatabases
    void everything_is_stored_and_the_people_of_the_accounts_are_named(TestDatabase database) throws SQLException {
        Map<DemoAccount, DemoPlace> places =
                demo(database).layOutOnce(DemoSize.SMALL).places();
        assertThat(places.values())
                .hasSize(11)
                .extracting(DemoPlace::name)
                .contains("Nadia Farr", "Ruta Kalina", "Frances Oduya");
        assertThat(count(database, "provider")).isEqualTo(100);
        assertThat(count(database, "cohort")).isEqualTo(56);
    }

    @OnBothDatabases
    void a_second_start_lays_out_nothing(TestDatabase database) throws SQLException {
        DemoData demo = demo(database);
        assertThat(demo.layOutOnce(DemoSize.SMALL).isNothing()).isFalse();
        assertThat(demo.layOutOnce(DemoSize.LARGE).isNothing()).isTrue();
        assertThat(count(database, "provider")).isEqualTo(100);
    }

    @OnBothDatabases
    void a_first_start_that_dies_in_the_middle_leaves_nothing_and_the_next_one_lays_out_all(TestDatabase database)
            throws SQLException {
        DemoData demo = demo(database);
        DemoData dying = new DemoData(dyingAt("INSERT INTO shift", database.dataSource()), MONDAY);
        assertThatThrownBy(() -> dying.layOutOnce(DemoSize.SMALL)).hasMessageContaining("pulled the plug");
        assertThat(count(database, "provider")).isZero();
        assertThat(demo.layOutOnce(DemoSize.SMALL).isNothing()).isFalse();
    }

    @OnBothDatabases
    void where_somebody_has_rows_already_nothing_is_added(TestDatabase database) {
        DemoData demo = demo(database);
        new Given(database).venue("A library of their own");
        assertThatExceptionOfType(NotADemoDatabase.class)
                .isThrownBy(() -> demo.layOutOnce(DemoSize.SMALL))
                .withMessageContaining("venue");
        assertThat(count(database, "provider")).isZero();
    }

    @OnBothDatabases
    void whatever_is_added_later_meets_no_id_of_the_sample_data(TestDatabase database) throws SQLException {
        assertThat(demo(database).layOutOnce(DemoSize.SMALL).isNothing()).isFalse();
        long before = count(database, "person");
        assertThat(new Given(database).person("Late", "Comer").value()).isPositive();
        assertThat(count(database, "person")).isEqualTo(before + 1);
    }

    /** As if nothing had ever been laid out: the harness empties tables, but a row of the scripts stays. */
    private static DemoData demo(TestDatabase database) {
        database.run("UPDATE demo_data SET laid_out_on = NULL, size_name = NULL, content_version = NULL");
        return new DemoData(database.dataSource(), MONDAY);
    }

    private static long count(TestDatabase database, String table) {
        return database.commit(em ->
                ((Number) em.createNativeQuery("SELECT COUNT(*) FROM " + table).getSingleResult()).longValue());
    }

    /** A database whose connection breaks as soon as that statement is prepared. */
    private static DataSource dyingAt(String statement, DataSource healthy) {
        return (DataSource) Proxy.newProxyInstance(
                DataSource.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    Object answer = method.invoke(healthy, arguments);
                    return answer instanceof Connection connection ? dyingAt(statement, connection) : answer;
                });
    }

    private static Connection dyingAt(String statement, Connection healthy) {
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (arguments != null && arguments[0] instanceof String sql && sql.startsWith(statement)) {
                        throw new SQLException("somebody pulled the plug");
                    }
                    try {
                        return method.invoke(healthy, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
