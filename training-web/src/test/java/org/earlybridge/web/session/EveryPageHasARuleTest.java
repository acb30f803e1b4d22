package org.earlybridge.web.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A page is listed with its rule, or it is not there; a rule without its page is a mistake as well. */
class EveryPageHasARuleTest {

    private static final Path WEBAPP = Path.of("src/main/webapp");

    @Test
    void every_page_has_a_rule_and_every_rule_a_page() throws IOException {
        assertThat(pages()).hasSizeGreaterThan(10).isEqualTo(new TreeSet<>(PageRules.OURS.pages()));
    }

    @Test
    void its_broken_twin_with_one_page_forgotten_would_be_noticed() throws IOException {
        PageRules oneForgotten = new PageRules(PageRules.OURS.pages().stream()
                .filter(page -> !page.equals("/account"))
                .map(page -> PageRules.OURS.of(page).orElseThrow())
                .toList());
        assertThat(pages()).isNotEqualTo(new TreeSet<>(oneForgotten.pages()));
    }

    @Test
    void an_office_page_is_never_for_everyone() {
        List<String> open = PageRules.OURS.pages().stream()
                .filter(page -> page.startsWith("/office/"))
                .filter(page -> PageRules.OURS.of(page).orElseThrow().door() != PageRule.Door.ROLES)
                .toList();
        assertThat(open).isEmpty();
    }

    private static Set<String> pages() throws IOException {
        try (Stream<Path> files = Files.walk(WEBAPP)) {
            return files.map(WEBAPP::relativize)
                    .map(path -> "/" + path.toString().replace('\\', '/'))
                    .filter(path -> path.endsWith(".xhtml"))
                    .filter(path -> !path.startsWith("/WEB-INF/") && !path.startsWith("/resources/"))
                    .map(path -> path.substring(0, path.length() - ".xhtml".length()))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
