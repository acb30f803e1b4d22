package org.earlybridge.run.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.earlybridge.run.report.CannotRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerProcessTest {

    @TempDir
    private Path domain = Path.of("");

    @Test
    void a_server_that_ends_early_is_reported_with_its_last_lines_and_where_its_log_is()
            throws IOException, InterruptedException {
        ServerProcess server = started(ServerCommand.java(), "-cp", "nowhere", "no.such.Server");
        assertThat(server.hasEnded(20_000)).isTrue();
        assertThatThrownBy(() -> untilItSpeaks(server))
                .isInstanceOf(CannotRun.class)
                .hasMessageContainingAll("ended by itself, code 1", "no.such.Server", "server.log");
    }

    @Test
    void a_server_that_a_killed_run_left_behind_is_ended_by_the_next() throws IOException, InterruptedException {
        Leftover leftover = new Leftover(domain.resolve("server.pid"));
        Process server = sleeping();
        leftover.remember(server.pid());
        assertThat(leftover.end()).isTrue();
        assertThat(server.isAlive()).isFalse();
        assertThat(leftover.end()).as("a second time").isFalse();
    }

    @Test
    void a_process_that_only_has_the_same_number_is_left_alone() throws IOException, InterruptedException {
        Process other = sleeping();
        Files.writeString(domain.resolve("server.pid"), other.pid() + " 2020-01-01T00:00:00Z");
        assertThat(new Leftover(domain.resolve("server.pid")).end()).isFalse();
        assertThat(other.isAlive()).isTrue();
        other.destroy();
    }

    @Test
    void the_command_line_is_read_from_what_the_server_s_tool_prints() {
        String printed = """
                Dump of JVM Invocation line that would be used to launch:
                /usr/lib/jvm/bin/java
                -cp
                a.jar
                -Xmx512m
                Main
                -domaindir
                /server/domain
                -instancename
                server
                -verbose
                false
                -debug
                false

                Command start-domain executed successfully.
                """;
        assertThat(ServerCommand.read(printed))
                .startsWith("/usr/lib/jvm/bin/java", "-cp")
                .containsSequence("-verbose", "true")
                .endsWith("-debug", "false");
    }

    @Test
    void no_command_line_in_what_the_tool_prints_is_an_error() {
        assertThatThrownBy(() -> ServerCommand.read("There is no such domain."))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no such domain");
    }

    private ServerProcess started(String... command) throws IOException {
        Files.createDirectories(domain.resolve("config"));
        return ServerProcess.start(List.of(command), domain, Map.of());
    }

    /** What a process printed may arrive a moment after its end. */
    private static void untilItSpeaks(ServerProcess server) throws InterruptedException {
        while (server.lastLines().isBlank()) {
            Thread.sleep(20);
        }
        Thread.sleep(200);
        server.mustBeAlive();
    }

    private static Process sleeping() throws IOException {
        return new ProcessBuilder("sleep", "60").start();
    }
}
