package org.earlybridge.run;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherTest {

    @TempDir
    private Path folder = Path.of("");

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void a_refusal_is_printed_without_a_stack_trace_and_gives_exit_code_2() throws IOException, InterruptedException {
        assertThat(launch("ear", folder.resolve("missing.ear").toString())).isEqualTo(2);
        assertThat(printed.toString(UTF_8))
                .contains("Earlybridge is not running.", "missing.ear", "mvn -Prun package")
                .doesNotContain("\tat ");
    }

    @Test
    void a_build_that_waits_is_told_that_it_waits_in_vain() throws IOException, InterruptedException {
        Path signals = folder.resolve("signals");
        assertThat(launch("signals", signals.toString())).isEqualTo(2);
        assertThat(new Signals(signals).failure()).isPresent();
    }

    @Test
    void the_demo_accounts_are_eleven_and_invented() {
        assertThat(DemoAccounts.text().orElseThrow().lines().filter(line -> line.contains("@")))
                .hasSize(11)
                .allMatch(line -> line.contains("@demo.example.org"));
    }

    private int launch(String... options) throws IOException, InterruptedException {
        return new Launcher(OptionsTest.options(options), new PrintStream(printed, true, UTF_8)).run();
    }
}
