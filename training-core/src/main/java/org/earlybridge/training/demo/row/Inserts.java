package org.earlybridge.training.demo.row;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.sql.Connection;
import java.sql.Date;
import java.sql.JDBCType;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Time;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Stores records by batches: the record's name is the table's and its components are the columns. It never commits. */
public final class Inserts {

    private static final int BATCH = 1000;

    private static final Map<Class<?>, JDBCType> TYPES = Map.of(
            String.class, JDBCType.VARCHAR,
            long.class, JDBCType.BIGINT,
            Long.class, JDBCType.BIGINT,
            int.class, JDBCType.INTEGER,
            Integer.class, JDBCType.INTEGER,
            double.class, JDBCType.DOUBLE,
            boolean.class, JDBCType.BOOLEAN,
            LocalDate.class, JDBCType.DATE,
            LocalTime.class, JDBCType.TIME,
            LocalDateTime.class, JDBCType.TIMESTAMP);

    private final Connection connection;

    public Inserts(Connection connection) {
        this.connection = connection;
    }

    public void store(World world) throws SQLException {
        for (Map.Entry<Class<? extends Record>, List<Record>> table :
                world.tables().entrySet()) {
            store(table.getKey(), table.getValue());
        }
    }

    private void store(Class<? extends Record> table, List<Record> rows) throws SQLException {
        RecordComponent[] columns = table.getRecordComponents();
        try (PreparedStatement insert = connection.prepareStatement(statement(table, columns))) {
            int waiting = 0;
            for (Record row : rows) {
                fill(insert, columns, row);
                insert.addBatch();
                if (++waiting == BATCH) {
                    insert.executeBatch();
                    waiting = 0;
                }
            }
            if (waiting > 0) {
                insert.executeBatch();
            }
        }
    }

    private static String statement(Class<? extends Record> table, RecordComponent[] columns) {
        String names = Stream.of(columns).map(column -> inSql(column.getName())).collect(Collectors.joining(", "));
        String marks = String.join(", ", Collections.nCopies(columns.length, "?"));
        return "INSERT INTO " + inSql(table.getSimpleName()) + " (" + names + ") VALUES (" + marks + ")";
    }

    /** bookedChildren and BookedChildren are booked_children; level6Approved is level6_approved. */
    static String inSql(String name) {
        return name.replaceAll("(?<=[a-z0-9])([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    private static void fill(PreparedStatement insert, RecordComponent[] columns, Record row) throws SQLException {
        for (int at = 0; at < columns.length; at++) {
            JDBCType type = TYPES.get(columns[at].getType());
            if (type == null) {
                throw new IllegalStateException("no column type for " + columns[at]);
            }
            Object value = valueOf(columns[at], row);
            if (value == null) {
                insert.setNull(at + 1, type.getVendorTypeNumber());
            } else {
                insert.setObject(at + 1, forJdbc(value));
            }
        }
    }

    /** Derby's driver does not take the newer types; none of our hours falls into the one that clocks skip in spring. */
    private static Object forJdbc(Object value) {
        if (value instanceof LocalDate day) {
            return Date.valueOf(day);
        }
        if (value instanceof LocalTime time) {
            return Time.valueOf(time);
        }
        return value instanceof LocalDateTime moment ? Timestamp.valueOf(moment) : value;
    }

    private static @Nullable Object valueOf(RecordComponent column, Record row) {
        try {
            return column.getAccessor().invoke(row);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("a record of ours cannot be read: " + column, e);
        }
    }
}
