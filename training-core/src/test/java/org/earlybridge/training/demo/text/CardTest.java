package org.earlybridge.training.demo.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class CardTest {

    @Test
    void an_empty_line_ends_a_card() {
        assertThat(Card.parse("code: A\n\ncode: B\n"))
                .extracting(card -> card.text("code"))
                .containsExactly("A", "B");
    }

    @Test
    void a_line_may_come_several_times_in_order() {
        assertThat(Card.parse("outcome: see\noutcome: tell").get(0).all("outcome"))
                .containsExactly("see", "tell");
    }

    @Test
    void a_line_without_a_name_is_refused_with_its_words() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Card.parse("just words"))
                .withMessageContaining("just words");
    }

    @Test
    void a_line_that_must_be_there_is_named_when_it_is_not() {
        Card card = Card.parse("code: A").get(0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> card.text("title"))
                .withMessageContaining("title");
    }
}
