package org.earlybridge.run.tools;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Installs what the tests need on Debian and its kin; elsewhere does nothing. It never fails the build: a test whose tool
 * is missing says NOT RUN by itself.
 */
public final class Tools {

    private static final List<String> NEEDED = List.of("chromium", "hledger");

    private final Predicate<String> isInstalled;
    private final boolean isRoot;

    Tools(Predicate<String> isInstalled, boolean isRoot) {
        this.isInstalled = isInstalled;
        this.isRoot = isRoot;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        Tools tools = new Tools(Tools::isOnPath, "root".equals(System.getProperty("user.name")));
        List<String> missing = tools.missing();
        if (missing.isEmpty()) {
            return;
        }
        System.out.println("The tests use " + String.join(" and ", missing) + ". Installing by: " + tools.advice());
        for (List<String> command : tools.commands()) {
            if (!ran(command)) {
                System.out.println(
                        "That did not work; the tests that need them will say NOT RUN. By hand: " + tools.advice());
                return;
            }
        }
    }

    /** Nothing where there is no apt-get: there the browser library fetches its own browser. */
    List<String> missing() {
        if (!isInstalled.test("apt-get")) {
            return List.of();
        }
        return NEEDED.stream().filter(isInstalled.negate()).toList();
    }

    /** As root, or as somebody whom sudo lets in without a question. */
    List<List<String>> commands() {
        List<String> install = new ArrayList<>(List.of("apt-get", "install", "-y", "--no-install-recommends"));
        install.addAll(missing());
        return Stream.of(List.of("apt-get", "update", "-q"), install)
                .map(this::withRights)
                .toList();
    }

    String advice() {
        return (isRoot ? "" : "sudo ") + "apt-get install " + String.join(" ", missing());
    }

    private List<String> withRights(List<String> command) {
        return isRoot
                ? command
                : Stream.concat(Stream.of("sudo", "-n"), command.stream()).toList();
    }

    private static boolean ran(List<String> command) throws InterruptedException {
        try {
            ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            return builder.start().waitFor() == 0;
        } catch (IOException e) {
            System.out.println(command.get(0) + ": " + e.getMessage());
            return false;
        }
    }

    private static boolean isOnPath(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
