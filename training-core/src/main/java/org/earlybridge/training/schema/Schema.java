package org.earlybridge.training.schema;

import static org.earlybridge.training.fault.TrainingFault.SCHEMA_BROUGHT_UP_TO_DATE;

import java.util.stream.Stream;
import javax.sql.DataSource;
import org.earlybridge.payments.schema.Scripts;
import org.flywaydb.core.Flyway;

/** Brings a database, empty or old, to the shape this version works with. The same scripts run on Derby and PostgreSQL. */
public final class Schema {

    private Schema() {}

    /**
     * Runs every script that has not run here yet, in order; none when the database is up to date.
     *
     * @return how many scripts ran
     * @throws org.flywaydb.core.api.FlywayException when a script fails or an old one was changed since it ran
     */
    public static int bringUpToDate(DataSource database) {
        SCHEMA_BROUGHT_UP_TO_DATE.before();
        int ran = Flyway.configure(Schema.class.getClassLoader())
                .dataSource(database)
                .locations(locations(database))
                .table("schema_history")
                .outOfOrder(true) // each module numbers its own scripts, and one history holds them all
                .load()
                .migrate()
                .migrationsExecuted;
        SCHEMA_BROUGHT_UP_TO_DATE.after();
        return ran;
    }

    private static String[] locations(DataSource database) {
        return Stream.concat(Stream.of("classpath:db/training"), Scripts.locationsFor(database).stream())
                .toArray(String[]::new);
    }
}
