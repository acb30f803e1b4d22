package org.earlybridge.web.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Contrast by the formula of the Web Content Accessibility Guidelines, read from the tokens themselves. */
class ContrastTest {

    private static Map<String, String> tokens = Map.of();

    @BeforeAll
    static void read() throws IOException {
        tokens = Pattern.compile("--([a-z0-9-]+):\\s*#([0-9A-F]{6})")
                .matcher(Files.readString(Path.of("src/main/webapp/resources/earlybridge/css/tokens.css")))
                .results()
                .collect(Collectors.toMap(hit -> hit.group(1), hit -> hit.group(2)));
    }

    @ParameterizedTest
    @CsvSource({
        "ink,paper",
        "ink,mist",
        "ink,apricot-100",
        "ink,apricot-300",
        "ink,petrol-100",
        "ink-2,paper",
        "ink-2,mist",
        "ink-3,paper",
        "ink-3,mist",
        "ink-3,mist-2",
        "link,paper",
        "link,mist",
        "link,petrol-50",
        "petrol-700,paper",
        "petrol-800,petrol-100",
        "paper,petrol-900",
        "paper,petrol-800",
        "paper,petrol-700",
        "paper,petrol-500",
        "on-petrol,petrol-900",
        "on-petrol-2,petrol-900",
        "green,paper",
        "green,green-bg",
        "amber,paper",
        "amber,amber-bg",
        "red,paper",
        "red,red-bg",
        "paper,red",
        "paper,red-deep",
        "pcc,paper",
        "pcc,pcc-bg",
        "ccc,paper",
        "ccc,ccc-bg",
        "ochre,paper",
        "moss,paper",
        "red-deep,red-bg"
    })
    void words_reach_four_and_a_half(String words, String ground) {
        assertThat(contrast(words, ground)).isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @CsvSource({
        "line-strong,paper",
        "line-strong,mist",
        "green-mid,paper",
        "amber-mid,paper",
        "red-mid,paper",
        "petrol-500,paper",
        "apricot-300,petrol-900"
    })
    void edges_and_marks_reach_three(String mark, String ground) {
        assertThat(contrast(mark, ground)).isGreaterThanOrEqualTo(3);
    }

    @Test
    void the_formula_agrees_with_figures_known_elsewhere() {
        assertThat(contrast("petrol-700", "paper")).isBetween(8.91, 8.93);
        assertThat(contrast("apricot-500", "paper")).isLessThan(3);
    }

    private static double contrast(String one, String other) {
        double light = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(String token) {
        int rgb = Integer.parseInt(tokens.getOrDefault(token, "missing " + token), 16);
        return 0.2126 * channel(rgb >> 16) + 0.7152 * channel(rgb >> 8) + 0.0722 * channel(rgb);
    }

    private static double channel(int value) {
        double c = (value & 0xFF) / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
