package org.earlybridge.training.demo;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.earlybridge.training.calendar.LondonClock;
import org.earlybridge.training.demo.past.SalesPlan;
import org.earlybridge.training.demo.row.Inserts;
import org.earlybridge.training.demo.row.SequenceIds;
import org.earlybridge.training.demo.setting.StoryPerson;
import org.earlybridge.training.setting.ProviderId;
import org.earlybridge.training.workforce.PersonId;

/**
 * Lays out the sample data, once for a database and all of it or nothing. It is for a database that holds nothing else:
 * where somebody's own rows are, it refuses.
 */
public final class DemoData {

    /** Raised when what is laid out changes, so that a report of a fault can say which one it was. */
    static final int CONTENT_VERSION = 4;

    private static final List<String> EMPTY_BEFORE = List.of(
            "provider", "person", "course", "venue", "cohort", "term", "tariff", "fund", "account WHERE demo = FALSE");

    private final DataSource database;
    private final Clock clock;

    public DemoData(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** In a transaction of its own. Empty when it was laid out before. */
    public LaidOut layOutOnce(DemoSize size) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            boolean done = false;
            try {
                LaidOut laidOut = layOut(connection, size);
                connection.commit();
                done = true;
                return laidOut;
            } finally {
                if (!done) {
                    connection.rollback();
                }
            }
        }
    }

    /** In the transaction the caller has begun and will end, together with whatever else belongs to the demo. */
    public LaidOut layOutWithin(DemoSize size) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return layOut(connection, size);
        }
    }

    private LaidOut layOut(Connection connection, DemoSize size) throws SQLException {
        LocalDate today = LocalDate.now(clock.withZone(LondonClock.LONDON));
        if (!isOurs(connection, today, size)) {
            return LaidOut.NOTHING;
        }
        refuseWhereOthersAre(connection);
        DemoWorld demo = DemoWorld.on(today, size, new SequenceIds(connection));
        new Inserts(connection).store(demo.world());
        return new LaidOut(
                Arrays.stream(DemoAccount.values())
                        .collect(Collectors.toMap(Function.identity(), account -> place(demo, account))),
                demo.world(),
                SalesPlan.of(demo.world(), demo.people()));
    }

    private static DemoPlace place(DemoWorld demo, DemoAccount account) {
        StoryPerson person = Optional.ofNullable(demo.people().get(account.key()))
                .orElseThrow(() -> new IllegalStateException("the sample data has nobody for " + account));
        return person.provider().isPresent()
                ? DemoPlace.at(
                        new ProviderId(person.provider().getAsLong()), person.name(), new PersonId(person.person()))
                : DemoPlace.atNone(person.name(), new PersonId(person.person()));
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
        for (String rows : EMPTY_BEFORE) {
            try (PreparedStatement statement = connection.prepareStatement("SELECT COUNT(*) FROM " + rows);
                    ResultSet answer = statement.executeQuery()) {
                if (answer.next() && answer.getLong(1) > 0) {
                    throw new NotADemoDatabase(rows);
                }
            }
        }
    }
}
