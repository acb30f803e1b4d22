package org.earlybridge.training.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.earlybridge.training.database.Given;
import org.earlybridge.training.database.TestDatabase;
import org.earlybridge.training.place.VenueId;

/** Many dates, to come and gone by, and a way to see how many rows of them a page makes the database read. */
final class Crowd {

    private static final LocalDate FIRST = LocalDate.of(2026, 9, 22);
    private static final Pattern DERBY_ROWS = Pattern.compile("Number of rows visited=(\\d+)");
    private static final Pattern POSTGRES_ROWS = Pattern.compile(
            "on cohort c .*?actual rows=([\\d.]+) loops=(\\d+)\\)(?s:(?:(?!->).)*?Rows Removed by Filter: (\\d+))?");

    private final TestDatabase database;
    private final List<VenueId> venues = new ArrayList<>();
    private int made;

    private Crowd(TestDatabase database) {
        this.database = database;
        Given given = new Given(database);
        given.course("ELK-35", "Elklan");
        for (int n = 0; n < 5; n++) {
            venues.add(given.venue("Library " + n, "52." + (40 + 5 * n), "0.1" + n));
        }
    }

    static Crowd of(TestDatabase database) {
        return new Crowd(database);
    }

    /** Several on each day from tomorrow on. */
    void dates(int howMany) {
        insert(n -> FIRST.plusDays(n / 3), howMany);
    }

    void past(int howMany) {
        insert(n -> FIRST.minusDays(2 + n / 3), howMany);
    }

    /** Rows of the table of course dates that the database looks at for one page, not for the counts beside it. */
    long rowsReadFor(CohortSearch search) {
        Question question = new Question(
                search,
                Map.of(),
                LocalDate.now(Catalogue.NOW),
                LocalDateTime.ofInstant(Catalogue.NOW.instant(), ZoneOffset.UTC));
        Clause page = Listings.pageOf(question);
        try (Connection connection = database.dataSource().getConnection()) {
            return database.isPostgreSql() ? readByPostgres(connection, page) : readByDerby(connection, page);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long readByPostgres(Connection connection, Clause page) throws SQLException {
        StringBuilder plan = new StringBuilder();
        try (PreparedStatement explain =
                        prepared(connection, "EXPLAIN (ANALYZE, TIMING OFF) " + page.sql(), page.values());
                ResultSet lines = explain.executeQuery()) {
            while (lines.next()) {
                plan.append(lines.getString(1)).append('\n');
            }
        }
        Matcher scan = POSTGRES_ROWS.matcher(plan);
        if (!scan.find()) {
            throw new AssertionError("no scan of cohort in\n" + plan);
        }
        long removed = scan.group(3) == null ? 0 : Long.parseLong(scan.group(3));
        return (long) Double.parseDouble(scan.group(1)) + removed;
    }

    private static long readByDerby(Connection connection, Clause page) throws SQLException {
        try (Statement statistics = connection.createStatement()) {
            statistics.execute("CALL SYSCS_UTIL.SYSCS_SET_RUNTIMESTATISTICS(1)");
            try (PreparedStatement select = prepared(connection, page.sql(), page.values());
                    ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    // read to the end, as the page does
                }
            }
            try (ResultSet told = statistics.executeQuery("VALUES SYSCS_UTIL.SYSCS_GET_RUNTIMESTATISTICS()")) {
                told.next();
                return rowsOfCohortIn(told.getString(1));
            } finally {
                statistics.execute("CALL SYSCS_UTIL.SYSCS_SET_RUNTIMESTATISTICS(0)");
            }
        }
    }

    private static long rowsOfCohortIn(String plan) {
        int scan = plan.indexOf("Scan ResultSet for COHORT");
        Matcher rows = DERBY_ROWS.matcher(plan);
        if (scan < 0 || !rows.find(scan)) {
            throw new AssertionError("no scan of cohort in\n" + plan);
        }

        return Long.parseLong(rows.group(1));
    }

    private static PreparedStatement prepared(Connection connection, String sql, List<Object> values)
            throws SQLException {
        return fill(connection.prepareStatement(sql), values);
    }

    private static PreparedStatement fill(PreparedStatement statement, List<Object> values) throws SQLException {
        for (int at = 0; at < values.size(); at++) {
            statement.setObject(at + 1, asJdbcKnowsIt(values.get(at)));
        }
        return statement;
    }

    private static Object asJdbcKnowsIt(Object value) {
        if (value instanceof LocalDate day) {
            return Date.valueOf(day);
        }
        return value instanceof LocalDateTime moment ? Timestamp.valueOf(moment) : value;
    }

    private void insert(IntFunction<LocalDate> day, int howMany) {
        try (Connection connection = database.dataSource().getConnection();
                PreparedStatement cohort = connection.prepareStatement("""
                        INSERT INTO cohort (id, authority_id, course_code, reference, status, capacity, opens_at, closes_at,
                        first_day, last_day, session_count, mode, evenings_only, weekends_only, weekday_daytime, venue_id)
                        VALUES (?, 'CCC', 'ELK-35', ?, 'OPEN', 12, '2026-01-01 08:00:00', '2099-01-01 08:00:00', ?, ?, 1,
                        'IN_PERSON', FALSE, FALSE, TRUE, ?)""");
                PreparedStatement session = connection.prepareStatement("""
                        INSERT INTO session (id, authority_id, cohort_id, ordinal, day, starts, ends, mode, venue_id)
                        VALUES (?, 'CCC', ?, 1, ?, '09:30:00', '12:30:00', 'IN_PERSON', ?)""")) {
            connection.setAutoCommit(false);
            for (int n = 0; n < howMany; n++) {
                long id = 5_000_000L + ++made;
                long venue = venues.get(made % venues.size()).value();
                Date on = Date.valueOf(day.apply(n));
                fill(cohort, List.of(id, "CCC-" + id, on, on, venue)).addBatch();
                fill(session, List.of(id, id, on, venue)).addBatch();
            }
            assertThat(cohort.executeBatch()).hasSize(howMany);
            assertThat(session.executeBatch()).hasSize(howMany);
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        freshStatistics();
    }

    private void freshStatistics() {
        database.run(
                database.isPostgreSql()
                        ? "ANALYZE"
                        : "CALL SYSCS_UTIL.SYSCS_UPDATE_STATISTICS(CURRENT SCHEMA, 'COHORT', NULL)");
    }
}
