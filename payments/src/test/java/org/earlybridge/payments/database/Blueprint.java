package org.earlybridge.payments.database;

import java.util.List;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import javax.sql.DataSource;
import org.earlybridge.payments.schema.Invariants.Invariant;

/**
 * What a module's tests work on: the database's name, its versioned scripts (which answer how many ran), the persistence
 * units, the module's own first, and what must hold after each test.
 */
public record Blueprint(
        String name, ToIntFunction<DataSource> scripts, List<String> units, Supplier<List<Invariant>> invariants) {}
