package org.earlybridge.web.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceTest {

    @Test
    void it_has_the_form_that_is_read_out_on_the_phone() {
        assertThat(Reference.fresh().value()).matches("E-[0-9A-Z]{4}-[0-9A-Z]{2}");
    }

    @Test
    void no_letter_or_digit_is_mistaken_for_another() {
        Random random = new Random(7);
        String drawn = IntStream.range(0, 2_000)
                .mapToObj(i -> Reference.drawnFrom(random).value().substring(2))
                .collect(Collectors.joining());
        assertThat(drawn)
                .doesNotContainPattern("[01OILS8BZAEU]")
                .containsPattern("[2-9]")
                .containsPattern("[C-Y]");
    }

    @Test
    void a_thousand_of_them_are_all_different() {
        assertThat(IntStream.range(0, 1_000).mapToObj(i -> Reference.fresh().value()))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "E-52K9", "E-52K9-TQ<script>", "e-52k9-tq", "E-0000-00"})
    void what_is_not_one_of_ours_is_not_shown_back(String typed) {
        assertThat(Reference.readFrom(typed)).isEmpty();
        assertThatThrownBy(() -> new Reference(typed)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void one_of_ours_is_read_back() {
        assertThat(Reference.readFrom("E-52K9-TQ")).contains(new Reference("E-52K9-TQ"));
        assertThat(Reference.readFrom(null)).isEmpty();
    }
}
