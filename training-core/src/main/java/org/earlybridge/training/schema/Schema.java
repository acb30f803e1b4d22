package org.earlybridge.training.schema;

import static org.earlybridge.training.fault.TrainingFault.SCHEMA_BROUGHT_UP_TO_DATE;

import javax.sql.DataSource;
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
                .locations("classpath:db/training")
                .table("schema_history")
                .load()
                .migrate()
                .migrationsExecuted;
        SCHEMA_BROUGHT_UP_TO_DATE.after();
        return ran;
    }
}
