package org.earlybridge.web.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The theme the build made: nothing of the sheet it was made from may show through. */
class PrimeFacesThemeTest {

    private static final Path OURS = Path.of("target/theme/primefaces-earlybridge/theme.css");
    private static final Path TOKENS = Path.of("src/main/webapp/resources/earlybridge/css/tokens.css");
    private static final String THEIRS = "/META-INF/resources/primefaces-saga-blue/theme.css";
    private static final Pattern COLOUR =
            Pattern.compile("#[0-9a-f]{3,8}\\b|(?:rgb|hsl)a?\\([^)]*\\)", Pattern.CASE_INSENSITIVE);
    private static final Pattern WHITE_OR_SHADE =
            Pattern.compile("#fff|#ffffff|rgba\\((0, ?0, ?0|255, ?255, ?255), ?[.0-9]+\\)|hsla\\(0,0%,100%,[.0-9]+\\)");

    @Test
    void no_colour_is_left_but_white_and_shade() throws IOException {
        assertThat(foreign(ours())).isEmpty();
    }

    @Test
    void the_same_count_finds_hundreds_in_the_sheet_it_was_made_from() throws IOException {
        assertThat(foreign(theirs())).hasSizeGreaterThan(500).contains("#2196f3", "#495057", "#ced4da");
    }

    @Test
    void no_pale_ring_no_system_font_and_no_foreign_corner_is_left() throws IOException {
        assertThat(ours())
                .doesNotContain("-apple-system", "0 0 0 .2rem", "0 0 0 .2em", "border-radius:4px")
                .contains("box-shadow:var(--focus)", "font-family:var(--body)");
    }

    @Test
    void plain_inputs_are_left_to_our_own_sheet() throws IOException {
        assertThat(theirs()).contains("body input:not([role=combobox]");
        assertThat(ours()).doesNotContain("body input:not([role=combobox]");
    }

    @Test
    void every_variable_it_uses_is_one_of_our_tokens() throws IOException {
        String tokens = Files.readString(TOKENS);
        assertThat(Pattern.compile("var\\((--[a-z0-9-]+)\\)")
                        .matcher(ours())
                        .results()
                        .map(hit -> hit.group(1) + ":")
                        .distinct())
                .hasSizeGreaterThan(15)
                .allSatisfy(name -> assertThat(tokens).contains(name));
    }

    @Test
    void it_keeps_its_rules_and_its_licence() throws IOException {
        assertThat(ours()).contains("MIT licence", ".ui-datatable", ".ui-dialog", ".ui-autocomplete");
        assertThat(ours().chars().filter(c -> c == '{').count())
                .isEqualTo(ours().chars().filter(c -> c == '}').count());
    }

    private static List<String> foreign(String css) {
        return COLOUR.matcher(css)
                .results()
                .map(MatchResult::group)
                .map(String::toLowerCase)
                .filter(Predicate.not(WHITE_OR_SHADE.asMatchPredicate()))
                .toList();
    }

    private static String ours() throws IOException {
        return Files.readString(OURS);
    }

    private static String theirs() throws IOException {
        try (InputStream css =
                Objects.requireNonNull(PrimeFacesThemeTest.class.getResourceAsStream(THEIRS), "PrimeFaces' sheet")) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
