package org.earlybridge.web.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProblemsTest {

    private final Problems problems = new Problems();

    @Test
    void a_form_without_problems_has_none() {
        assertThat(problems.isAny()).isFalse();
        assertThat(problems.describing("email", false)).isNull();
    }

    @Test
    void the_summary_keeps_the_order_of_the_page() {
        problems.add("email", "Enter your email address");
        problems.add("name", "Enter your name");
        assertThat(problems.getAll()).extracting(Problems.Problem::getField).containsExactly("email", "name");
    }

    @Test
    void the_first_thing_said_of_a_field_stays() {
        problems.add("email", "Enter your email address");
        problems.add("email", "Email address is too long");
        assertThat(problems.of("email")).isEqualTo("Enter your email address");
    }

    @Test
    void a_faulty_field_is_described_by_its_hint_and_then_its_problem() {
        problems.add("email", "Enter your email address");
        assertThat(problems.describing("email", true)).isEqualTo("email-hint email-error");
    }
}
