package org.earlybridge.payments.database;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.earlybridge.payments.schema.Invariants;
import org.earlybridge.payments.schema.Scripts;
import org.flywaydb.core.Flyway;

/** The tables of this module alone, as any marketplace would have them. */
public final class PaymentsDatabase extends OneDatabase {

    private static final Map<Engine, PaymentsDatabase> OPEN = new EnumMap<>(Engine.class);

    private PaymentsDatabase(Engine engine) {
        super(
                engine,
                new Blueprint(
                        "payments", PaymentsDatabase::bringUpToDate, List.of("payments"), Invariants::ofPayments));
    }

    static synchronized PaymentsDatabase on(Engine engine) {
        return OPEN.computeIfAbsent(engine, PaymentsDatabase::new);
    }

    static int bringUpToDate(DataSource database) {
        return Flyway.configure(Scripts.class.getClassLoader())
                .dataSource(database)
                .locations(Scripts.locationsFor(database).toArray(String[]::new))
                .table("schema_history")
                .load()
                .migrate()
                .migrationsExecuted;
    }
}
