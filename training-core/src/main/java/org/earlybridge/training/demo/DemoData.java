package org.earlybridge.training.demo;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.earlybridge.training.calendar.LondonClock;
import org.earlybridge.training.demo.row.Inserts;
import org.earlybridge.training.demo.row.SequenceIds;
import org.earlybridge.training.setting.ProviderId;
import org.earlybridge.training.workforce.PersonId;

/**
 * Lays out the sample data, once for a database and all of it or nothing. It is for a database that holds nothing else:
 * where somebody's own rows are, it refuses.
 */
public final class DemoData {

    /** Raised when what is laid out changes, so that a report of a fault can say which one it was. */
    static final int CONTENT_VERSION = 1;

    private static final List<String> EMPTY_BEFORE = List.of("provider", "person", "course", "venue", "cohort", "term");

    private final DataSource database;
    private final Clock clock;

    public DemoData(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** In a transaction of its own. Empty when it was laid out before. */
    public List<DemoPerson> layOutOnce(DemoSize size) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            boolean done = false;
            try {
                List<DemoPerson> people = layOut(connection, size);
                connection.commit();
                done = true;
                return people;
            } finally {
                if (!done) {
                    connection.rollback();
                }
            }
        }
    }

    /** In the transaction the caller has begun and will end, together with whatever else belongs to the demo. */
    public List<DemoPerson> layOutWithin(DemoSize size) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return layOut(connection, size);
        }
    }

    private List<DemoPerson> layOut(Connection connection, DemoSize size) throws SQLException {
        LocalDate today = LocalDate.now(clock.withZone(LondonClock.LONDON));
        if (!isOurs(connection, today, size)) {
            return List.of();
        }
        refuseWhereOthersAre(connection);
        DemoWorld demo = DemoWorld.on(today, size, new SequenceIds(connection));
        new Inserts(connection).store(demo.world());
        return demo.people().entrySet().stream()
                .map(entry -> new DemoPerson(
                        entry.getKey(),
                        entry.getValue().name(),
                        new PersonId(entry.getValue().person()),
                        entry.getValue().provider().stream()
                                .mapToObj(ProviderId::new)
                                .findFirst()))
                .toList();
    }

    /** One conditional update decides, and makes a second server wait for the first one's end. */
    private static boolean isOurs(Connection connection, LocalDate today, DemoSize size) throws SQLException {
        String claim = "UPDATE demo_data SET laid_out_on = ?, size_name = ?, content_version = ?"
                + " WHERE id = 1 AND laid_out_on IS NULL";
        try (PreparedStatement statement = connection.prepareStatement(claim)) {
            statement.setDate(1, Date.valueOf(today));
            statement.setString(2, size.word());
            statement.setInt(3, CONTENT_VERSION);
            return statement.executeUpdate() == 1;
        }
    }

    private static void refuseWhereOthersAre(Connection connection) throws SQLException {
        for (String table : EMPTY_BEFORE) {
            try (PreparedStatement statement = connection.prepareStatement("SELECT COUNT(*) FROM " + table);
                    ResultSet answer = statement.executeQuery()) {
                if (answer.next() && answer.getLong(1) > 0) {
                    throw new NotADemoDatabase(table);
                }
            }
        }
    }
}
