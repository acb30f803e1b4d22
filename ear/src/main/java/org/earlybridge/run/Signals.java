package org.earlybridge.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How a build and the launcher it started in the background talk: by files. The launcher writes {@code ready} when a
 * page answers and {@code failed} when none ever will; the build writes {@code stop}.
 */
record Signals(Path folder) {

    static final String ADDRESS = "earlybridge.address";
    static final String INSIDE = "earlybridge.inside";
    static final String MAIL_PAGE = "earlybridge.mail.page";
    static final String CARD_PAGE = "earlybridge.card.page";
    static final String LAUNCHER_PID = "earlybridge.launcher.pid";
    static final String SERVER_PID = "earlybridge.server.pid";

    void clear() {
        try {
            Files.createDirectories(folder);
            Files.deleteIfExists(ready());
            Files.deleteIfExists(failed());
            Files.deleteIfExists(stop());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As system properties that the tests are started with. */
    void isReady(Map<String, String> facts) {
        write(
                ready(),
                facts.entrySet().stream()
                        .map(fact -> fact.getKey() + "=" + fact.getValue() + "\n")
                        .sorted()
                        .collect(Collectors.joining()));
    }

    void hasFailed(String why) {
        write(failed(), why);
    }

    void pleaseStop() {
        write(stop(), "");
    }

    boolean isAskedToStop() {
        return Files.exists(stop());
    }

    Path ready() {
        return folder.resolve("ready.properties");
    }

    Optional<String> failure() throws IOException {
        return Files.exists(failed()) ? Optional.of(Files.readString(failed())) : Optional.empty();
    }

    private Path failed() {
        return folder.resolve("failed");
    }

    private Path stop() {
        return folder.resolve("stop");
    }

    /** Whole or not at all: whoever waits for the file may read it the moment it is there. */
    private void write(Path file, String text) {
        Path unfinished = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.writeString(unfinished, text);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
