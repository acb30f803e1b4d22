package org.earlybridge.training.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.earlybridge.training.database.OnBothDatabases;
import org.earlybridge.training.database.TestDatabase;
import org.junit.jupiter.api.Test;

class TrailOnBothTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-10-13T09:00:00Z"), ZoneOffset.UTC);

    @OnBothDatabases
    void who_when_what_which_why_and_both_values_are_kept(TestDatabase database) {
        tell(
                database,
                Deed.of("place moved", "booking", 7)
                        .in("PCC")
                        .because("she asked")
                        .changing("A", "B"));
        Object[] row = database.commit(em -> (Object[]) em.createNativeQuery(
                        "SELECT account_id, reference, what, row_kind, row_id, authority_id, why, text_before, text_after FROM audit_entry")
                .getSingleResult());
        assertThat(Arrays.toString(row)).isEqualTo("[4, E-52K9-TQ, place moved, booking, 7, PCC, she asked, A, B]");
    }

    @OnBothDatabases
    void a_long_text_is_cut_and_does_not_lose_the_deed(TestDatabase database) {
        tell(database, Deed.of("place moved", "booking", 7).because("x".repeat(5_000)));
        long entries = database.commit(em ->
                em.createQuery("SELECT COUNT(e) FROM AuditEntry e", Long.class).getSingleResult());
        assertThat(entries).isEqualTo(1);
    }

    @Test
    void the_trail_as_stored_has_one_verb_and_it_adds() {
        List<String> verbs = Arrays.stream(AuditEntries.class.getDeclaredMethods())
                .filter(method -> !method.isSynthetic() && !Modifier.isPrivate(method.getModifiers()))
                .map(Method::getName)
                .toList();
        assertThat(verbs).containsExactly("add");
    }

    @Test
    void an_entry_has_no_way_to_be_changed() {
        assertThat(Arrays.stream(AuditEntry.class.getDeclaredMethods())
                        .filter(method -> !method.isSynthetic() && !Modifier.isStatic(method.getModifiers()))
                        .filter(method -> !method.getName().startsWith("_persistence")
                                && !method.getName().startsWith("$jacoco"))
                        .map(Method::getName))
                .isEmpty();
    }

    private static void tell(TestDatabase database, Deed deed) {
        database.commit(em -> {
            Trail.over(em, CLOCK).tell(new Mark(4L, "E-52K9-TQ"), deed);
            return deed;
        });
    }
}
