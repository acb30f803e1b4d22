package org.earlybridge.training.planning.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.earlybridge.training.planning.format.WorkedExample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanCommandTest {

    @TempDir
    private Path folder;

    private final AtomicLong clock = new AtomicLong();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void example() throws IOException {
        Files.writeString(folder.resolve("in.json"), WorkedExample.text());
    }

    @Test
    void a_plan_is_written_that_its_own_check_finds_valid() {
        assertThat(run("plan", file("in.json"), file("out.json"), "--seconds", "1"))
                .isZero();
        assertThat(run("check", file("in.json"), file("out.json"))).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("broken rules 0 []")
                .contains("OBJECTIVE 75500 pence");
    }

    @Test
    void a_plan_that_breaks_a_rule_is_told_and_is_exit_code_1() throws IOException {
        Files.writeString(folder.resolve("out.json"), WorkedExample.written(WorkedExample.plan("O1", "D1", "D2")));
        assertThat(run("check", file("in.json"), file("out.json"))).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("[RATIO]").contains("RATIO: N on day 1 in slot 36");
    }

    @Test
    void what_cannot_be_used_is_told_by_file_place_and_reason_and_is_exit_code_2() throws IOException {
        assertThat(run("plan", file("none.json"), file("out.json"), "--seconds", "1"))
                .isEqualTo(2);
        assertThat(told()).endsWith("none.json: no such file");
        Files.writeString(folder.resolve("in.json"), WorkedExample.text().replace("\"days\": 7", "\"days\": 7.5"));
        assertThat(run("plan", file("in.json"), file("out.json"), "--seconds", "1"))
                .isEqualTo(2);
        assertThat(told()).isEqualTo("error: " + file("in.json") + ": days: must be a whole number");
        assertThat(folder.resolve("out.json")).doesNotExist();
    }

    @Test
    void wrong_arguments_are_exit_code_2_and_say_how() {
        assertThat(run()).isEqualTo(2);
        assertThat(told()).startsWith("usage: plan INSTANCE.json SOLUTION.json --seconds N");
        assertThat(run("plan", file("in.json"), file("out.json"), "--seconds", "soon"))
                .isEqualTo(2);
        assertThat(told()).isEqualTo("error: --seconds: \"soon\" is not a whole number");
        assertThat(run("plan", file("in.json"), file("out.json"), "--seconds", "0"))
                .isEqualTo(2);
        assertThat(told()).isEqualTo("error: --seconds: 0 is not within 1 to 86400");
    }

    /** Each look at the clock takes a millisecond, so a second is over after a thousand looks on any machine. */
    private int run(String... arguments) {
        err.reset();
        return new PlanCommand(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        () -> clock.addAndGet(Duration.ofMillis(1).toNanos()))
                .run(arguments);
    }

    private String told() {
        return err.toString(StandardCharsets.UTF_8).strip();
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }
}
