package org.earlybridge.payments.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.earlybridge.payments.database.Twins.Twin;
import org.earlybridge.payments.schema.Invariants;
import org.earlybridge.payments.schema.Invariants.Invariant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each invariant of the money is broken on purpose, in a database of its own, and must notice. */
class InvariantsOfPaymentsTest {

    private static final Twins TWINS = Twins.in("/org/earlybridge/payments/schema");
    private static final Map<Engine, DataSource> SOUND = new EnumMap<>(Engine.class);

    @Test
    void every_invariant_has_a_broken_twin() {
        assertThat(TWINS.invariants())
                .containsExactlyElementsOf(
                        Invariants.ofPayments().stream().map(Invariant::name).toList());
    }

    @ParameterizedTest
    @EnumSource
    void a_sound_state_breaks_none(Engine engine) throws SQLException {
        try (Connection connection = sound(engine).getConnection()) {
            assertThat(Invariants.brokenIn(connection, Invariants.ofPayments())).isEmpty();
        }
    }

    @Test
    void none_asks_in_a_way_that_derby_does_not_answer() {
        assertThat(Invariants.ofPayments()).filteredOn(Twins::isSilentOnDerby).isEmpty();
    }

    @ParameterizedTest(name = "{1} on {0}")
    @MethodSource("twins")
    void a_broken_twin_is_noticed(Engine engine, Twin twin) throws SQLException {
        assertThat(Twins.noticing(twin.damage(), Invariants.ofPayments(), sound(engine)))
                .contains(twin.invariant());
    }

    static Stream<Arguments> twins() {
        return Arrays.stream(Engine.values())
                .flatMap(engine -> TWINS.broken().stream().map(twin -> Arguments.of(engine, twin)));
    }

    private static synchronized DataSource sound(Engine engine) {
        return SOUND.computeIfAbsent(engine, InvariantsOfPaymentsTest::laidOut);
    }

    private static DataSource laidOut(Engine engine) {
        DataSource source = engine.open("moneytwin");
        assertThat(PaymentsDatabase.bringUpToDate(source)).isPositive();
        Twins.liftTriggers(source);
        TWINS.layOut(source);
        return source;
    }
}
