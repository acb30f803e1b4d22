package org.earlybridge.training.demo.row;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * Ids from the database's own sequences, fifty at a time as everybody else takes them: whatever is added later never meets
 * an id of the sample data.
 */
public final class SequenceIds implements Ids {

    private static final int AT_A_TIME = 50;

    private final Connection connection;
    private final String question;
    private final Map<Of, long[]> blocks = new EnumMap<>(Of.class);

    public SequenceIds(Connection connection) throws SQLException {
        this.connection = connection;
        this.question = connection.getMetaData().getDatabaseProductName().contains("Derby")
                ? "VALUES NEXT VALUE FOR %s_seq"
                : "SELECT nextval('%s_seq')";
    }

    @Override
    public long next(Of table) {
        long[] nextAndEnd = blocks.computeIfAbsent(table, first -> new long[] {0, 0});
        if (nextAndEnd[0] == nextAndEnd[1]) {
            long last = askFor(table);
            nextAndEnd[0] = last - AT_A_TIME + 1;
            nextAndEnd[1] = last + 1;
        }
        return nextAndEnd[0]++;
    }

    private long askFor(Of table) {
        String sql = question.formatted(table.name().toLowerCase(Locale.ROOT));
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet answer = statement.executeQuery()) {
            answer.next();
            return answer.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException("no ids for " + table, e);
        }
    }
}
