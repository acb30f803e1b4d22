package org.earlybridge.training.demo;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.earlybridge.training.calendar.LondonClock;
import org.earlybridge.training.demo.row.Ids.Of;
import org.earlybridge.training.demo.row.Inserts;
import org.earlybridge.training.demo.row.Rows;
import org.earlybridge.training.demo.row.SequenceIds;
import org.earlybridge.training.demo.row.World;

/**
 * Bookings of the demo's people on courses of the last weeks that the demo's trainer taught, so that she has registers to
 * keep. Only safeguarding, which costs nobody anything: no money stands behind them that no book knows.
 */
final class PastBookings {

    private static final int WEEKS_BEFORE = 3;
    private static final int MINUTES_HELD = 15;
    private static final int PEOPLE_OF_A_SETTING = 2;
    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final String DATES = "SELECT DISTINCT c.id, c.authority_id, c.first_day FROM cohort c"
            + " JOIN course k ON k.code = c.course_code JOIN session s ON s.cohort_id = c.id"
            + " JOIN trainer t ON t.id = s.trainer_id WHERE t.person_id IS NOT NULL AND k.family = 'SAFEGUARDING'"
            + " AND c.last_day < ? ORDER BY c.id";

    private static final String PARTIES = "SELECT a.id, r.provider_id, p.authority_id FROM account a"
            + " JOIN account_role r ON r.account_id = a.id JOIN provider p ON p.id = r.provider_id"
            + " WHERE a.demo = TRUE ORDER BY a.id";

    /** At a childminder's that is herself and her assistant; at a setting it is not the manager. */
    private static final String PEOPLE = "SELECT person_id FROM employment WHERE provider_id = ?"
            + " AND (manager = FALSE OR role = 'CHILDMINDER') AND ended IS NULL ORDER BY id";

    private final DataSource database;
    private final Clock clock;

    PastBookings(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    private record Taught(long cohort, String council, LocalDate firstDay) {}

    private record Party(long account, long provider, String home) {}

    /** In the transaction the caller has begun and will end. */
    void layOutWithin() throws SQLException {
        try (Connection connection = database.getConnection()) {
            LocalDate today = LocalDate.now(clock.withZone(LondonClock.LONDON));
            World world = new World(today, new SequenceIds(connection));
            List<Party> parties = parties(connection);
            for (Taught taught : taughtBefore(connection, today)) {
                int taken = 0;
                for (Party party : parties) {
                    List<Long> people = people(connection, party.provider());
                    book(world, taught, party, people);
                    taken += people.size();
                }
                count(connection, taught, taken);
            }
            new Inserts(connection).store(world);
        }
    }

    private static void book(World world, Taught taught, Party party, List<Long> people) {
        long id = world.next(Of.BOOKING);
        String basket = "EB-" + sign(id);
        LocalDateTime made = taught.firstDay().minusWeeks(WEEKS_BEFORE).atTime(9, 0);
        world.add(new Rows.Booking(
                id,
                taught.council(),
                party.home(),
                basket + "-01",
                basket,
                taught.cohort(),
                party.provider(),
                party.account(),
                "CONFIRMED",
                people.size(),
                0,
                0,
                0,
                "NONE",
                made,
                made.plusMinutes(MINUTES_HELD),
                0,
                false,
                made,
                0));
        for (long person : people) {
            world.add(new Rows.BookedPlace(
                    world.next(Of.BOOKED_PLACE), taught.council(), id, taught.cohort(), person, "CONFIRMED", 1));
        }
    }

    /** Four signs that no other booking of the sample data has. */
    private static String sign(long number) {
        StringBuilder sign = new StringBuilder();
        for (long rest = number; sign.length() < 4; rest /= SIGNS.length()) {
            sign.insert(0, SIGNS.charAt((int) (rest % SIGNS.length())));
        }
        return sign.toString();
    }

    private static List<Taught> taughtBefore(Connection connection, LocalDate today) throws SQLException {
        try (PreparedStatement question = connection.prepareStatement(DATES)) {
            question.setDate(1, Date.valueOf(today));
            List<Taught> dates = new ArrayList<>();
            try (ResultSet answer = question.executeQuery()) {
                while (answer.next()) {
                    dates.add(new Taught(
                            answer.getLong(1),
                            answer.getString(2),
                            answer.getDate(3).toLocalDate()));
                }
            }
            return dates;
        }
    }

    private static List<Party> parties(Connection connection) throws SQLException {
        try (PreparedStatement question = connection.prepareStatement(PARTIES);
                ResultSet answer = question.executeQuery()) {
            List<Party> parties = new ArrayList<>();
            while (answer.next()) {
                parties.add(new Party(answer.getLong(1), answer.getLong(2), answer.getString(3)));
            }
            return parties;
        }
    }

    private static List<Long> people(Connection connection, long provider) throws SQLException {
        try (PreparedStatement question = connection.prepareStatement(PEOPLE)) {
            question.setLong(1, provider);
            question.setMaxRows(PEOPLE_OF_A_SETTING);
            List<Long> people = new ArrayList<>();
            try (ResultSet answer = question.executeQuery()) {
                while (answer.next()) {
                    people.add(answer.getLong(1));
                }
            }
            return people;
        }
    }

    private static void count(Connection connection, Taught taught, int taken) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("UPDATE cohort SET taken = ? WHERE id = ?")) {
            update.setInt(1, taken);
            update.setLong(2, taught.cohort());
            if (update.executeUpdate() != 1) {
                throw new IllegalStateException("course date " + taught.cohort() + " is gone");
            }
        }
    }
}
