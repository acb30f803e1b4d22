package org.earlybridge.web.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a strict content security policy and every reader of a page rely on. */
class PageMarkupTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern INLINE = Pattern.compile("\\s(style|on[a-z]+)=\"|<style|<script(?![^>]*src=)");
    private static final Pattern DATA_ADDRESS = Pattern.compile("url\\(\\s*[\"']?data:");

    @Test
    void no_page_has_inline_styles_or_scripts() throws IOException {
        assertThat(files(".xhtml"))
                .hasSizeGreaterThan(10)
                .allSatisfy(page -> assertThat(Files.readString(page)).doesNotContainPattern(INLINE));
    }

    @Test
    void the_check_for_inline_styles_would_find_one() {
        assertThat("<p style=\"color:red\">").containsPattern(INLINE);
        assertThat("<button onclick=\"go()\">").containsPattern(INLINE);
        assertThat("<script>go()</script>").containsPattern(INLINE);
    }

    @Test
    void no_sheet_carries_pictures_inside() throws IOException {
        assertThat(files(".css"))
                .hasSizeGreaterThan(4)
                .allSatisfy(sheet -> assertThat(Files.readString(sheet)).doesNotContainPattern(DATA_ADDRESS));
    }

    @Test
    void every_variable_a_sheet_uses_is_a_token() throws IOException {
        String tokens = Files.readString(PAGES.resolve("resources/earlybridge/css/tokens.css"));
        Pattern used = Pattern.compile("var\\((--[a-z0-9-]+)\\)");
        assertThat(files(".css"))
                .allSatisfy(sheet -> assertThat(
                                used.matcher(Files.readString(sheet)).results().map(hit -> hit.group(1)))
                        .allSatisfy(name -> assertThat(tokens).contains(name + ":")));
    }

    private static List<Path> files(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}
