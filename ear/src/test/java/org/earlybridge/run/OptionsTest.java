package org.earlybridge.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Properties;
import org.earlybridge.run.report.CannotRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

    @Test
    void an_option_that_is_not_given_has_its_usual_value() {
        assertThat(options().port("http.port", 8080)).isEqualTo(8080);
    }

    @Test
    void a_given_port_counts() {
        assertThat(options("http.port", "9090").port("http.port", 8080)).isEqualTo(9090);
    }

    @ParameterizedTest
    @ValueSource(strings = {"eighty", "-1", "65536", "80.5", "99999999999"})
    void what_is_not_a_port_is_refused_by_the_name_of_its_option(String typed) {
        assertThatThrownBy(() -> options("http.port", typed).port("http.port", 8080))
                .isInstanceOf(CannotRun.class)
                .hasMessageContainingAll(typed, "-Dhttp.port");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "true", " true "})
    void a_switch_is_on_when_it_is_given_alone_or_as_true(String typed) {
        assertThat(options("demo.reset", typed).isOn("demo.reset")).isTrue();
    }

    @Test
    void a_switch_that_is_neither_on_nor_off_is_refused() {
        assertThatThrownBy(() -> options("demo.reset", "yes").isOn("demo.reset"))
                .isInstanceOf(CannotRun.class)
                .hasMessageContainingAll("yes", "-Ddemo.reset");
    }

    @Test
    void members_of_a_grid_are_separated_by_commas() {
        assertThat(options("grid", "a:1, b:2").list("grid")).containsExactly("a:1", "b:2");
        assertThat(options().list("grid")).isEmpty();
    }

    static Options options(String... pairs) {
        Properties chosen = new Properties();
        for (int i = 0; i < pairs.length; i += 2) {
            chosen.setProperty(pairs[i], pairs[i + 1]);
        }
        return new Options(chosen, Map.of());
    }
}
