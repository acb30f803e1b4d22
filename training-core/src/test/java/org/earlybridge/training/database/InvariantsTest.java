package org.earlybridge.training.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.earlybridge.payments.database.Engine;
import org.earlybridge.payments.database.Twins;
import org.earlybridge.payments.database.Twins.Twin;
import org.earlybridge.payments.schema.Invariants.Invariant;
import org.earlybridge.training.schema.Invariants;
import org.earlybridge.training.schema.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each invariant is broken on purpose, in a database of its own, and must notice. */
class InvariantsTest {

    private static final Twins TWINS = Twins.in("/org/earlybridge/training/schema");
    private static final Map<Engine, DataSource> SOUND = new EnumMap<>(Engine.class);

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
        assertThat(TWINS.invariants())
                .containsExactlyElementsOf(
                        Invariants.ofTraining().stream().map(Invariant::name).toList());
    }

    @ParameterizedTest
    @EnumSource
    void a_sound_state_breaks_none(Engine engine) throws SQLException {
        try (Connection connection = sound(engine).getConnection()) {
            assertThat(org.earlybridge.payments.schema.Invariants.brokenIn(connection, Invariants.all()))
                    .isEmpty();
        }
    }

    @Test
    void none_asks_in_a_way_that_derby_does_not_answer() {
        assertThat(Invariants.all()).filteredOn(Twins::isSilentOnDerby).isEmpty();
    }

    @ParameterizedTest(name = "{1} on {0}")
    @MethodSource("twins")
    void a_broken_twin_is_noticed(Engine engine, Twin twin) throws SQLException {
        assertThat(Twins.noticing(twin.damage(), Invariants.all(), sound(engine)))
                .contains(twin.invariant());
    }

    static Stream<Arguments> twins() {
        return Arrays.stream(Engine.values())
                .flatMap(engine -> TWINS.broken().stream().map(twin -> Arguments.of(engine, twin)));
    }

    private static synchronized DataSource sound(Engine engine) {
        return SOUND.computeIfAbsent(engine, InvariantsTest::laidOut);
    }

    private static DataSource laidOut(Engine engine) {
        DataSource source = engine.open("twin");
        assertThat(Schema.bringUpToDate(source)).isPositive();
        TWINS.layOut(source);
        return source;
    }
}
