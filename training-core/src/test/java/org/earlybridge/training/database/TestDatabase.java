package org.earlybridge.training.database;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.sql.DataSource;
import org.earlybridge.training.schema.Invariants;
import org.earlybridge.training.schema.Schema;

/** One database with all tables, shared by the tests of this JVM one after the other. */
public final class TestDatabase {

    private static final Map<Engine, TestDatabase> OPEN = new EnumMap<>(Engine.class);

    private final Engine engine;
    private final StatementCount statements = new StatementCount();
    private final DataSource source;
    private final EntityManagerFactory factory;
    private final Tables tables;
    private EntityManager em;

    private TestDatabase(Engine engine) {
        this.engine = engine;
        DataSource plain = engine.open("training");
        int scripts = Schema.bringUpToDate(plain);
        if (scripts == 0) {
            throw new IllegalStateException(engine + " was not empty");
        }
        this.source = statements.watching(plain);
        this.tables = Tables.of(plain);
        this.factory = Persistence.createEntityManagerFactory(
                "training",
                Map.of(
                        "jakarta.persistence.transactionType",
                        "RESOURCE_LOCAL",
                        "jakarta.persistence.jtaDataSource",
                        "",
                        "jakarta.persistence.nonJtaDataSource",
                        source,
                        "eclipselink.weaving",
                        "false",
                        "eclipselink.session-name",
                        "training on " + engine,
                        "eclipselink.logging.level",
                        "WARNING"));
        this.em = factory.createEntityManager();
    }

    static synchronized TestDatabase on(Engine engine) {
        return OPEN.computeIfAbsent(engine, TestDatabase::new);
    }

    public boolean isPostgreSql() {
        return engine == Engine.POSTGRESQL;
    }

    public DataSource dataSource() {
        return source;
    }

    /** The test's own, the same until it asks for a fresh one. */
    public EntityManager em() {
        return em;
    }

    /** Does the work in a transaction of its own, with a persistence context that has read nothing yet, and commits. */
    @CanIgnoreReturnValue
    public <T> T commit(Function<EntityManager, T> work) {
        try (EntityManager own = factory.createEntityManager()) {
            own.getTransaction().begin();
            try {
                T result = work.apply(own);
                own.getTransaction().commit();
                return result;
            } finally {
                if (own.getTransaction().isActive()) {
                    own.getTransaction().rollback();
                }
            }
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
            return Invariants.brokenIn(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("the invariants cannot be asked on " + engine, e);
        }
    }

    void endWork() {
        if (em.getTransaction().isActive()) {
            em.getTransaction().rollback();
        }
        em.close();
        em = factory.createEntityManager();
    }

    void empty() {
        tables.empty(source);
    }

    @Override
    public String toString() {
        return engine.toString();
    }
}
