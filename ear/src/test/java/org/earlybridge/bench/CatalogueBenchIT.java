package org.earlybridge.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.earlybridge.run.LaunchedDemo;
import org.junit.jupiter.api.Test;

/**
 * The list of dates as anyone sees it: 20 rows, connections kept, 64 readers at once, on PostgreSQL. Beside it, in the same
 * run and on the same machine, a bare program that sends the statements of that page to the same database.
 */
class CatalogueBenchIT {

    private static final Path FOLDER = Path.of(System.getProperty("target"), "bench");
    private static final int READERS = 64;
    private static final Duration WARM_UP = Duration.ofSeconds(Integer.getInteger("bench.warm.up", 1));
    private static final Duration COUNTED = Duration.ofSeconds(Integer.getInteger("bench.seconds", 2));
    private static final String PAGE = "/";

    @Test
    void the_list_of_dates_beside_a_bare_program() throws Exception {
        try (Postgres postgres = Postgres.start(FOLDER.resolve("postgres"));
                LaunchedDemo demo = LaunchedDemo.start(FOLDER.resolve("server"), postgres.named())) {
            double start = demo.awaitReady();
            URI page = demo.address().resolve(PAGE);
            assertThat(demo.get(PAGE).body().split("class=\"result\"", -1))
                    .as("rows and what stands before")
                    .hasSize(21);
            List<Postgres.Sent> sent = postgres.sentEachTime(() -> readOnce(page));
            assertThat(sent).as("statements of one page").isNotEmpty();

            Load.Result ours = Load.of(READERS, WARM_UP, COUNTED, () -> new Reader(page));
            Load.Result bare = Load.of(READERS, WARM_UP, COUNTED, () -> new Bare(postgres.connection(), sent));
            report(start, sent.size(), ours, bare);
        }
    }

    private static void readOnce(URI page) throws IOException {
        try (Reader reader = new Reader(page)) {
            reader.once();
        }
    }

    private static void report(double start, int statements, Load.Result ours, Load.Result bare) throws Exception {
        String said = """
                First page after %.1f s from nothing.
                List of dates, %d readers: %s, %d statements each.
                Bare program, the same statements: %s.
                Ratio: %.3f of the bare program.
                """.formatted(
                        start, READERS, ours.words(), statements, bare.words(), ours.perSecond() / bare.perSecond());
        Files.writeString(FOLDER.resolve("catalogue.txt"), said);
        System.out.print(said);
    }
}
