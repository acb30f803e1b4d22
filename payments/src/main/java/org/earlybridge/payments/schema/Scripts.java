package org.earlybridge.payments.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/**
 * Where the versioned scripts stand. They are the same text for both databases, but for triggers, which Derby and
 * PostgreSQL write in ways of their own: those stand beside, under the same numbers.
 */
public final class Scripts {

    private Scripts() {}

    /** Those for the product that answers behind the source. */
    public static List<String> locationsFor(DataSource database) {
        try (Connection connection = database.getConnection()) {
            String product = connection.getMetaData().getDatabaseProductName();
            return List.of("classpath:db/payments", "classpath:db/triggers/" + folderOf(product));
        } catch (SQLException e) {
            throw new IllegalStateException("the database does not say what it is: " + e.getMessage(), e);
        }
    }

    private static String folderOf(String product) {
        return switch (product) {
            case "Apache Derby" -> "derby";
            case "PostgreSQL" -> "postgresql";
            default ->
                throw new IllegalStateException("Earlybridge keeps its books on Apache Derby or PostgreSQL, not on "
                        + product + ": it has no triggers for that");
        };
    }
}
