package org.earlybridge.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PackageTableTest {

    private static final PackageTable TABLE = PackageTable.read(PackageTable.ROWS);

    @Test
    void it_names_nobody_that_it_has_no_row_for() {
        assertThat(TABLE.names()).allSatisfy(name -> assertThat(TABLE.names()).containsAll(TABLE.allowedFor(name)));
    }

    @Test
    void it_never_goes_round_in_a_circle() {
        assertThat(TABLE.names())
                .allSatisfy(name -> assertThat(reachableFrom(name)).doesNotContain(name));
    }

    @Test
    void no_arrow_goes_up_from_a_module() {
        assertThat(TABLE.names())
                .allSatisfy(name -> assertThat(TABLE.allowedFor(name))
                        .allSatisfy(known -> assertThat(heightOf(known)).isLessThanOrEqualTo(heightOf(name))));
    }

    @Test
    void a_package_belongs_to_the_longest_name_that_contains_it() {
        assertThat(TABLE.rowOf("payments.card.stripe")).contains("payments.card.stripe");
        assertThat(TABLE.rowOf("payments.card.inbox")).contains("payments.card");
        assertThat(TABLE.rowOf("payments.cardboard")).isEmpty();
    }

    @Test
    void only_starting_up_and_signing_in_know_the_demo() {
        assertThat(TABLE.names().stream().filter(name -> TABLE.allows(name, "training.demo")))
                .containsExactlyInAnyOrder("training.demo", "web.session", "web.account");
    }

    @Test
    void a_row_that_is_neither_here_nor_to_come_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> PackageTable.read("payments.money | perhaps |"));
    }

    @Test
    void the_architecture_page_shows_the_same_table() throws IOException {
        assertThat(Files.readString(Path.of("../docs/architecture.md"))).contains(PackageTable.ROWS.strip());
    }

    private static Set<String> reachableFrom(String start) {
        Set<String> reached = new HashSet<>();
        walk(start, reached);
        return reached;
    }

    private static void walk(String from, Set<String> reached) {
        for (String next : TABLE.allowedFor(from)) {
            if (reached.add(next)) {
                walk(next, reached);
            }
        }
    }

    private static int heightOf(String name) {
        return switch (name.replaceFirst("\\..*", "")) {
            case "payments" -> 0;
            case "training" -> 1;
            case "web" -> 2;
            default -> 3;
        };
    }
}
