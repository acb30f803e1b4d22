package org.earlybridge.training.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.earlybridge.training.schema.Invariants;
import org.earlybridge.training.schema.Invariants.Invariant;
import org.earlybridge.training.schema.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each invariant is broken on purpose, in a database of its own, and must notice. */
class InvariantsTest {

    private static final Map<Engine, DataSource> TWINS = new EnumMap<>(Engine.class);

    @Test
    void every_question_in_the_file_is_asked_and_has_a_name_of_its_own() {
        List<Invariant> all = Invariants.all();
        assertThat(all)
                .hasSizeGreaterThanOrEqualTo(18)
                .extracting(Invariant::name)
                .doesNotHaveDuplicates();
        assertThat(all).allSatisfy(invariant -> assertThat(invariant.sql()).startsWith("SELECT"));
    }

    @Test
    void every_invariant_has_a_broken_twin() {
        assertThat(Twins.broken().keySet())
                .containsExactlyElementsOf(
                        Invariants.all().stream().map(Invariant::name).toList());
    }

    @ParameterizedTest
    @EnumSource
    void a_sound_state_breaks_none(Engine engine) throws SQLException {
        try (Connection connection = twin(engine).getConnection()) {
            assertThat(Invariants.brokenIn(connection)).isEmpty();
        }
    }

    @ParameterizedTest(name = "{1} on {0}")
    @MethodSource("twins")
    void a_broken_twin_is_noticed(Engine engine, String invariant, List<String> damage) throws SQLException {
        try (Connection connection = twin(engine).getConnection()) {
            connection.setAutoCommit(false);
            try {
                runAll(connection, damage);
                assertThat(Invariants.brokenIn(connection))
                        .extracting(broken -> broken.invariant().name())
                        .contains(invariant);
            } finally {
                connection.rollback();
            }
        }
    }

    static Stream<Arguments> twins() {
        return Arrays.stream(Engine.values())
                .flatMap(engine -> Twins.broken().entrySet().stream()
                        .map(twin -> Arguments.of(engine, twin.getKey(), twin.getValue())));
    }

    private static synchronized DataSource twin(Engine engine) {
        return TWINS.computeIfAbsent(engine, InvariantsTest::newTwin);
    }

    private static DataSource newTwin(Engine engine) {
        DataSource source = engine.open("twin");
        assertThat(Schema.bringUpToDate(source)).isPositive();
        try (Connection connection = source.getConnection()) {
            runAll(connection, Twins.soundState());
        } catch (SQLException e) {
            throw new IllegalStateException("the sound state is not even possible on " + engine, e);
        }
        return source;
    }

    private static void runAll(Connection connection, List<String> statements) throws SQLException {
        try (Statement run = connection.createStatement()) {
            for (String statement : statements) {
                run.execute(statement);
            }
        }
    }
}
