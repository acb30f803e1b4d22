package org.earlybridge.training.database;

import jakarta.persistence.EntityManager;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.earlybridge.payments.database.Blueprint;
import org.earlybridge.payments.database.Engine;
import org.earlybridge.payments.database.OneDatabase;
import org.earlybridge.training.schema.Invariants;
import org.earlybridge.training.schema.Schema;

/** The product's whole database: the tables of training and of payments, each with its persistence unit. */
public final class TestDatabase extends OneDatabase {

    private static final Map<Engine, TestDatabase> OPEN = new EnumMap<>(Engine.class);

    private TestDatabase(Engine engine) {
        super(
                engine,
                new Blueprint("training", Schema::bringUpToDate, List.of("training", "payments"), Invariants::all));
    }

    static synchronized TestDatabase on(Engine engine) {
        return OPEN.computeIfAbsent(engine, TestDatabase::new);
    }

    /** Of the money's unit. Inside a commit it shares that commit's transaction with {@link #em()}. */
    public EntityManager payments() {
        return em("payments");
    }
}
