package org.earlybridge.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.earlybridge.run.report.CannotRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong on other people's machines, and the words they then read: what, where, what to do. */
class CannotRunTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void a_taken_port_is_named_with_the_option_that_changes_it() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(other.getLocalPort());
            Ports ports = new Ports(OptionsTest.options("http.port", port));
            assertThatThrownBy(() -> ports.onAddress("127.0.0.1", "http.port", 8080))
                    .isInstanceOf(CannotRun.class)
                    .hasMessageContainingAll("Port " + port + " is taken", "127.0.0.1", "-Dhttp.port=");
        }
    }

    @Test
    void one_port_for_two_things_is_refused() {
        String free = Integer.toString(new Ports(OptionsTest.options()).anyFree());
        Ports ports = new Ports(OptionsTest.options("http.port", free, "mail.page.port", free));
        assertThat(ports.onAddress("127.0.0.1", "http.port", 8080)).isEqualTo(Integer.parseInt(free));
        assertThatThrownBy(() -> ports.onAddress("127.0.0.1", "mail.page.port", 8025))
                .isInstanceOf(CannotRun.class)
                .hasMessageContaining("asked for twice");
    }

    @Test
    void an_address_of_another_machine_is_refused() {
        Ports ports = new Ports(OptionsTest.options("http.port", "18080"));
        assertThatThrownBy(() -> ports.onAddress("192.0.2.1", "http.port", 8080))
                .isInstanceOf(CannotRun.class)
                .hasMessageContainingAll("192.0.2.1", "-Dhost");
    }

    @Test
    void another_java_is_named_with_the_one_that_is_needed() {
        assertThatThrownBy(() -> BeforeStarting.javaIs(21))
                .isInstanceOf(CannotRun.class)
                .hasMessageContainingAll("JDK 17", "Java 21", "JAVA_HOME");
    }

    @Test
    void a_full_disk_is_noticed_before_anything_is_written() {
        assertThatThrownBy(() -> BeforeStarting.spaceIsLeft(folder, "data", 1_499_000_000L))
                .isInstanceOf(CannotRun.class)
                .hasMessageContainingAll("1499 MB are free", folder.toString(), "-Ddata=");
    }

    @Test
    void a_disk_with_space_is_no_matter() {
        BeforeStarting.spaceIsLeft(folder, "data", BeforeStarting.BYTES_NEEDED);
    }

    @Test
    void a_folder_in_use_names_the_process_that_holds_it() throws IOException {
        try (FolderLock held = FolderLock.on(folder, "data")) {
            assertThatThrownBy(() -> FolderLock.on(folder, "data"))
                    .isInstanceOf(CannotRun.class)
                    .hasMessageContainingAll(
                            "in use by another run, process "
                                    + ProcessHandle.current().pid(),
                            folder.toString(),
                            "-Ddata=");
            assertThat(held).isNotNull();
        }
    }

    @Test
    void a_folder_is_free_again_when_its_run_has_ended() throws IOException {
        FolderLock.on(folder, "data").close();
        FolderLock.on(folder, "data").close();
    }

    @Test
    void a_folder_that_cannot_be_written_names_the_option_that_chooses_another() throws IOException {
        Path file = Files.createFile(folder.resolve("a-file"));
        assertThatThrownBy(() -> FolderLock.on(file.resolve("data"), "data"))
                .isInstanceOf(CannotRun.class)
                .hasMessageContainingAll("cannot be written", file.toString(), "-Ddata=");
    }

    @Test
    void resetting_a_database_that_is_not_ours_is_refused() {
        assertThatThrownBy(() -> new Database.Elsewhere(OptionsTest.options()).prepare(true))
                .isInstanceOf(CannotRun.class)
                .hasMessageContainingAll("demo.reset", "TRAINING_DB");
    }
}
