package org.earlybridge.run;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.earlybridge.run.report.CannotRun;
import org.jspecify.annotations.Nullable;

/** What was chosen with {@code -Dname=value} and by environment variables; docs/configuration.md lists all of it. */
record Options(Properties chosen, Map<String, String> environment) {

    private static final int HIGHEST_PORT = 65_535;

    static Options given() {
        return new Options(System.getProperties(), System.getenv());
    }

    /** A port number; 0 stands for any free one. */
    int port(String name, int otherwise) {
        String typed = text(name, Integer.toString(otherwise));
        try {
            int port = Integer.parseInt(typed);
            if (port >= 0 && port <= HIGHEST_PORT) {
                return port;
            }
        } catch (NumberFormatException e) {
            throw notAPort(name, typed, e);
        }
        throw notAPort(name, typed, null);
    }

    Path path(String name, String otherwise) {
        String typed = text(name, otherwise);
        try {
            return Path.of(typed).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw new CannotRun("\"" + typed + "\" is not a path.", "option -D" + name, "Give the path of a file.", e);
        }
    }

    Optional<Path> path(String name) {
        return text(name).map(typed -> path(name, typed));
    }

    String text(String name, String otherwise) {
        return text(name).orElse(otherwise);
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(chosen.getProperty(name)).map(String::strip).filter(typed -> !typed.isEmpty());
    }

    /** Given alone ({@code -Dname}) or as true. */
    boolean isOn(String name) {
        String typed = chosen.getProperty(name, "false").strip();
        if (typed.isEmpty() || typed.equals("true")) {
            return true;
        }
        if (typed.equals("false")) {
            return false;
        }
        throw new CannotRun(
                "\"" + typed + "\" is neither true nor false.", "option -D" + name, "Give it alone: -D" + name);
    }

    List<String> list(String name) {
        return text(name).stream()
                .flatMap(typed -> Arrays.stream(typed.split(",")))
                .map(String::strip)
                .toList();
    }

    Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }

    private static CannotRun notAPort(String name, String typed, @Nullable Throwable cause) {
        return new CannotRun(
                "\"" + typed + "\" is not a port.",
                "option -D" + name,
                "Give a number from 1 to " + HIGHEST_PORT + ", or 0 for any free one.",
                cause);
    }
}
