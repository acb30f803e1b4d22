package org.earlybridge.web.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IconsTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern NAMED = Pattern.compile("<eb:icon name=\"([a-z0-9-]+)\"|icon=\"([a-z0-9-]+)\"");

    private final Icons icons = new Icons();

    @Test
    void an_icon_is_hidden_from_screen_readers_because_words_stand_beside_it() {
        assertThat(icons.svg("check"))
                .startsWith("<svg class=\"i\"")
                .contains("aria-hidden=\"true\"", "<path d=\"M20 6");
    }

    @Test
    void a_name_cannot_leave_the_folder_of_icons() {
        assertThatThrownBy(() -> icons.svg("../problem/problem")).hasMessageContaining("not the name of an icon");
    }

    @Test
    void a_mistyped_name_is_an_error_and_not_an_empty_space() {
        assertThatThrownBy(() -> icons.svg("chekc")).hasMessage("no icon is named chekc");
    }

    @Test
    void every_icon_a_page_names_is_there() throws IOException {
        Set<String> named = namedOnPages();
        assertThat(named)
                .hasSizeGreaterThan(5)
                .allSatisfy(name -> assertThat(icons.svg(name)).isNotEmpty());
    }

    private static Set<String> namedOnPages() throws IOException {
        Set<String> named = new TreeSet<>();
        for (Path page : pages()) {
            NAMED.matcher(Files.readString(page))
                    .results()
                    .forEach(hit -> named.add(hit.group(1) == null ? hit.group(2) : hit.group(1)));
        }
        return named;
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).toList();
        }
    }
}
