package org.earlybridge.run;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.earlybridge.run.report.Progress;
import org.junit.jupiter.api.Test;

class ClosingTest {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final Closing closing = new Closing(new Progress(new PrintStream(printed, true, UTF_8)));
    private final List<String> closed = new ArrayList<>();

    @Test
    void what_was_opened_last_is_closed_first_and_only_once() {
        closing.later(() -> closed.add("first"));
        closing.later(() -> closed.add("second"));
        closing.close();
        closing.close();
        assertThat(closed).containsExactly("second", "first");
    }

    @Test
    void one_that_does_not_close_is_named_and_does_not_keep_the_others_open() {
        closing.later(() -> closed.add("first"));
        closing.later(() -> {
            throw new IOException("stuck");
        });
        closing.close();
        assertThat(closed).containsExactly("first");
        assertThat(printed.toString(UTF_8)).contains("stuck");
    }
}
