package org.earlybridge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

class NotRunTest {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream console = new PrintStream(printed, true, UTF_8);

    @Test
    void a_missing_tool_is_named_on_the_console_and_ends_the_test_without_failing_it() {
        assertThatThrownBy(() -> NotRun.unless(false, "needs hledger", console))
                .isInstanceOf(TestAbortedException.class);
        assertThat(printed.toString(UTF_8)).contains("NOT RUN: needs hledger");
    }

    @Test
    void a_tool_that_is_there_is_not_talked_about() {
        NotRun.unless(true, "needs hledger", console);
        assertThat(printed.toString(UTF_8)).isEmpty();
    }
}
