package org.earlybridge.training.demo.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;

class SheetTest {

    @Test
    void cells_are_asked_by_heading() {
        Sheet.Line line = Sheet.parse("# a note\ntown | places\n\nEly | 3\n").get(0);
        assertThat(line.text("town")).isEqualTo("Ely");
        assertThat(line.number("places")).isEqualTo(3);
    }

    @Test
    void a_cell_may_hold_a_list() {
        assertThat(Sheet.parse("given\nAna, Rita").get(0).list("given")).isEqualTo(List.of("Ana", "Rita"));
    }

    @Test
    void an_empty_cell_is_nothing_and_asking_for_it_names_the_heading() {
        Sheet.Line line = Sheet.parse("town | bus\nEly |").get(0);
        assertThat(line.perhaps("bus")).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> line.text("bus")).withMessageContaining("bus");
    }

    @Test
    void a_line_with_a_cell_too_many_is_refused_with_the_line() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sheet.parse("town | bus\nEly | 9 | 10"))
                .withMessageContaining("Ely | 9 | 10");
    }

    @Test
    void a_missing_file_is_named() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Sheet.read("nowhere.txt"))
                .withMessageContaining("nowhere.txt");
    }
}
