package org.earlybridge.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** People who may sign in, and dates of one course on one day after the other, with places for everybody. */
final class Market {

    static final int DATES = 400;
    private static final long FIRST = 900_000_000;
    private static final int PLACES = 30_000;

    private Market() {}

    /** Childminders of Peterborough, who get the demo's password for this run. @return their addresses */
    static List<String> buyers(Connection connection, int most) throws SQLException {
        List<String> buyers = new ArrayList<>();
        try (PreparedStatement asks = connection.prepareStatement("""
                UPDATE account SET password = (SELECT password FROM account WHERE email_key = 'childminder-pcc@demo.example.org')
                WHERE id IN (SELECT account_id FROM account_role WHERE role = 'CHILDMINDER' AND authority_id = 'PCC'
                  ORDER BY account_id LIMIT ?)
                RETURNING email""")) {
            asks.setInt(1, most);
            try (ResultSet rows = asks.executeQuery()) {
                while (rows.next()) {
                    buyers.add(rows.getString(1));
                }
            }
        }
        return buyers;
    }

    /** As one of Peterborough's days of emergency first aid. @return their numbers, soonest first */
    static List<Long> dates(Connection connection) throws SQLException {
        try (Statement sql = connection.createStatement()) {
            sql.execute("""
                    CREATE TEMPORARY TABLE pattern AS SELECT id FROM cohort
                    WHERE course_code = 'PFA-EMERG' AND authority_id = 'PCC' AND status = 'OPEN' ORDER BY first_day LIMIT 1""");
            sql.execute("""
                    INSERT INTO cohort SELECT copy.* FROM cohort c JOIN pattern USING (id), generate_series(0, %d) n,
                    LATERAL jsonb_populate_record(c, jsonb_build_object('id', %d + n, 'reference', 'BENCH-' || n,
                      'capacity', %d, 'taken', 0, 'held', 0, 'waiting', 0,
                      'first_day', c.first_day + n, 'last_day', c.last_day + n)) copy
                    """.formatted(DATES - 1, FIRST, PLACES));
            sql.execute("""
                    INSERT INTO session SELECT copy.* FROM session s JOIN pattern ON pattern.id = s.cohort_id,
                    generate_series(0, %d) n,
                    LATERAL jsonb_populate_record(s, jsonb_build_object('id', %d + n, 'cohort_id', %d + n, 'day', s.day + n)) copy
                    """.formatted(DATES - 1, FIRST, FIRST));
        }
        List<Long> dates = new ArrayList<>();
        for (int n = 0; n < DATES; n++) {
            dates.add(FIRST + n);
        }
        return dates;
    }
}
