package org.earlybridge.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole table of who may open what, as people reviewed it in pages.csv, against the running application. */
class EveryPageForEveryRoleHttpIT {

    private static final Path WEBAPP = Path.of("../training-web/src/main/webapp");
    private static final Map<String, Guest> GUESTS = new ConcurrentHashMap<>();

    @Test
    void the_table_names_every_page_and_no_other() throws IOException {
        assertThat(new TreeSet<>(table().keySet())).isEqualTo(pages());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nobody",
                "childminder-pcc",
                "childminder-ccc",
                "setting-pcc",
                "setting-ccc",
                "coordinator-pcc",
                "coordinator-ccc",
                "finance-pcc",
                "finance-ccc",
                "trainer",
                "board",
                "admin"
            })
    void each_opens_what_the_table_says_and_nothing_else(String who) throws Exception {
        Map<String, String> wrong = new TreeMap<>();
        for (Map.Entry<String, Set<String>> page : table().entrySet()) {
            HttpResponse<String> answer = guest(who).get(page.getKey());
            String expected = expected(who, page.getValue());
            String seen = outcome(answer);
            if (!seen.equals(expected)) {
                wrong.put(page.getKey(), seen + " instead of " + expected);
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** A page that needs the number of a row answers 400 or 404 without one: the door itself was open. */
    private static String outcome(HttpResponse<String> answer) {
        String location = answer.headers().firstValue("Location").orElse("");
        return switch (answer.statusCode()) {
            case 403 -> "refused";
            case 303 -> location.startsWith("/sign-in?next=") ? "sign in" : "open";
            default -> answer.statusCode() < 500 ? "open" : "broken";
        };
    }

    private static String expected(String who, Set<String> allowed) {
        String role = who.replaceFirst("-.*", "");
        if (allowed.contains("everyone")) {
            return "open";
        }
        if (role.equals("nobody")) {
            return "sign in";
        }
        return allowed.contains("signed-in") || allowed.contains(role) ? "open" : "refused";
    }

    private static Guest guest(String who) throws IOException, InterruptedException {
        Guest known = GUESTS.get(who);
        if (known == null) {
            known = who.equals("nobody") ? new Guest() : Guest.signedInAs(who + "@demo.example.org");
            GUESTS.put(who, known);
        }
        return known;
    }

    private static Map<String, Set<String>> table() throws IOException {
        try (InputStream file = Objects.requireNonNull(
                EveryPageForEveryRoleHttpIT.class.getResourceAsStream("/trust/pages.csv"), "trust/pages.csv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> List.of(line.split(",", -1)))
                    .collect(Collectors.toMap(
                            cells -> cells.get(0), cells -> Set.of(cells.get(1).split(" ", -1))));
        }
    }

    private static Set<String> pages() throws IOException {
        try (Stream<Path> files = Files.walk(WEBAPP)) {
            return files.map(WEBAPP::relativize)
                    .map(path -> "/" + path.toString().replace('\\', '/'))
                    .filter(path -> path.endsWith(".xhtml") && !path.startsWith("/WEB-INF/"))
                    .map(path -> path.substring(0, path.length() - ".xhtml".length()))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
