package org.earlybridge.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Who can sign in to the demo, as a text to print. */
final class DemoAccounts {

    private DemoAccounts() {}

    static Optional<String> text() {
        try (InputStream file = DemoAccounts.class.getResourceAsStream("demo-accounts.txt")) {
            return file == null
                    ? Optional.empty()
                    : Optional.of(new String(file.readAllBytes(), UTF_8).stripTrailing());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
