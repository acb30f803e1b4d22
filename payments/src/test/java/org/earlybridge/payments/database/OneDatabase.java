package org.earlybridge.payments.database;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.sql.DataSource;
import org.earlybridge.payments.schema.Invariants;
import org.jspecify.annotations.Nullable;

/** One database with all tables, shared by the tests of this JVM one after the other. */
public class OneDatabase {

    private final Engine engine;
    private final Blueprint blueprint;
    private final StatementCount statements = new StatementCount();
    private final DataSource source;
    private final SharedConnection shared;
    private final Map<String, EntityManagerFactory> factories = new LinkedHashMap<>();
    private final Tables tables;
    /** A thread works on one database at a time. */
    private static final ThreadLocal<@Nullable Unit> UNDER_WAY = new ThreadLocal<>();

    private Unit between;

    protected OneDatabase(Engine engine, Blueprint blueprint) {
        this.engine = engine;
        this.blueprint = blueprint;
        DataSource plain = engine.open(blueprint.name());
        if (blueprint.scripts().applyAsInt(plain) == 0) {
            throw new IllegalStateException(engine + " was not empty");
        }
        this.source = statements.watching(plain);
        this.shared = new SharedConnection(source);
        this.tables = Tables.of(plain);
        blueprint.units().forEach(unit -> factories.put(unit, factory(unit)));
        this.between = new Unit(factories);
    }

    private EntityManagerFactory factory(String unit) {
        return Persistence.createEntityManagerFactory(
                unit,
                Map.of(
                        "jakarta.persistence.transactionType",
                        "RESOURCE_LOCAL",
                        "jakarta.persistence.jtaDataSource",
                        "",
                        "jakarta.persistence.nonJtaDataSource",
                        shared.asSource(),
                        "eclipselink.weaving",
                        "false",
                        "eclipselink.session-name",
                        unit + " of " + blueprint.name() + " on " + engine,
                        "eclipselink.logging.level",
                        "WARNING"));
    }

    public boolean isPostgreSql() {
        return engine == Engine.POSTGRESQL;
    }

    public DataSource dataSource() {
        return source;
    }

    /** Inside a commit its connections are the commit's own, as those of a data source in the server are. */
    public DataSource dataSourceOfTheWork() {
        return shared.asSource();
    }

    /** Of the module's own unit: inside a commit that commit's, otherwise the test's own until it asks for a fresh one. */
    public EntityManager em() {
        return em(blueprint.units().get(0));
    }

    /** Of any unit, in the same way; all that one commit hands out share its one transaction. */
    public EntityManager em(String unit) {
        Unit mine = UNDER_WAY.get();
        return (mine == null ? between : mine).em(unit);
    }

    /** Does the work in a transaction of its own, with persistence contexts that have read nothing yet, and commits. */
    @CanIgnoreReturnValue
    public <T> T commit(Function<EntityManager, T> work) {
        Unit outer = UNDER_WAY.get();
        try (Unit own = new Unit(factories)) {
            return shared.during(() -> {
                UNDER_WAY.set(own);
                own.begin();
                T result = work.apply(em());
                own.flush();
                return result;
            });
        } catch (SQLException e) {
            throw new IllegalStateException("on " + engine + ": " + e.getMessage(), e);
        } finally {
            UNDER_WAY.set(outer);
        }
    }

    /** Runs statements as they stand, in one transaction. */
    public void run(String... sql) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            try {
                for (String each : sql) {
                    statement.execute(each);
                }
                connection.commit();
            } finally {
                connection.rollback(); // after a failure Derby closes nothing that is under way, and its locks stay
            }
        } catch (SQLException e) {
            throw new IllegalStateException("on " + engine + ": " + e.getMessage(), e);
        }
    }

    /** How many statements the work sends. */
    public int statementsOf(Runnable work) {
        int before = statements.soFar();
        work.run();
        return statements.soFar() - before;
    }

    public List<Invariants.Broken> brokenInvariants() {
        try (Connection connection = source.getConnection()) {
            return Invariants.brokenIn(connection, blueprint.invariants().get());
        } catch (SQLException e) {
            throw new IllegalStateException("the invariants cannot be asked on " + engine, e);
        }
    }

    void endWork() {
        between.close();
        between = new Unit(factories);
    }

    void empty() {
        tables.empty(source, isPostgreSql());
    }

    @Override
    public String toString() {
        return engine.toString();
    }
}
