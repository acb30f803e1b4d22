package org.earlybridge.training.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplateTest {

    private static final Template HELLO = Template.parse("hello", "Subject: Hello {name}\nDear {name},\n\n{text}\n");

    @Test
    void gaps_are_filled_and_what_fills_them_is_taken_as_it_is() {
        Letter letter = HELLO.fill("e", "a@example.org", Map.of("name", "$1 {text}", "text", "Bye"), null);
        assertThat(letter.subject()).isEqualTo("Hello $1 {text}");
        assertThat(letter.body()).isEqualTo("Dear $1 {text},\n\nBye");
    }

    @Test
    void a_gap_that_nobody_fills_is_a_mistake_of_ours() {
        assertThatThrownBy(() -> HELLO.fill("e", "a@example.org", Map.of("name", "Ruta"), null))
                .hasMessageContaining("text");
    }

    @Test
    void a_mail_without_a_subject_is_refused() {
        assertThatThrownBy(() -> Template.parse("bad", "Dear you\n")).isInstanceOf(IllegalArgumentException.class);
    }
}
