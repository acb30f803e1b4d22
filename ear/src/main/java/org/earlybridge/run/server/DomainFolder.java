package org.earlybridge.run.server;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * The server's working folder. It is disposable: made anew from the distribution's pristine one at every start, so no
 * half-finished deployment, old setting or old password survives. Nothing worth keeping is ever in it.
 */
final class DomainFolder {

    private static final String NAME = "domain";

    private final Installation installation;
    private final Path work;
    private final Path folder;

    DomainFolder(Installation installation, Path work) {
        this.installation = installation;
        this.work = work;
        this.folder = work.resolve(NAME);
    }

    void makeAnew(ServerSettings settings, AdminPassword password) throws IOException {
        Folders.delete(folder);
        Folders.copy(installation.pristineDomain(), folder);
        Folders.delete(folder.resolve("docroot/index.html")); // it would answer 200 before the application does
        addLibraries();
        Files.writeString(folder.resolve("config/admin-keyfile"), password.keyfile());
        writeLogSettings();
        Path xml = folder.resolve("config/domain.xml");
        DomainXml written = new DomainXml(Files.readString(xml))
                .listenOn(settings.listeners())
                .tellDetailsOnlyOn(settings.listeners())
                .withoutServicesNobodyUses()
                .in(settings.grid())
                .withElementsAddedWhileStarting()
                .withJvmOptions(jvmOptions(settings));
        Files.writeString(xml, written.text());
    }

    List<String> serverCommand() throws IOException, InterruptedException {
        return ServerCommand.of(installation, work, NAME);
    }

    Path folder() {
        return folder;
    }

    Path log() {
        return folder.resolve("logs/server.log");
    }

    private void addLibraries() throws IOException {
        Path lib = Files.createDirectories(folder.resolve("lib"));
        try (Stream<Path> jars = Files.list(installation.libraries())) {
            for (Path jar : jars.toList()) {
                Files.copy(jar, lib.resolve(jar.getFileName()));
            }
        }
    }

    /**
     * One line a message on the console; the file keeps the server's own long form. What is printed must not be logged
     * again: that would print it again, for ever.
     */
    private void writeLogSettings() throws IOException {
        Path file = folder.resolve("config/logging.properties");
        Properties settings = new Properties();
        try (Reader pristine = Files.newBufferedReader(file)) {
            settings.load(pristine);
        }
        settings.setProperty("java.util.logging.ConsoleHandler.formatter", "java.util.logging.SimpleFormatter");
        settings.setProperty("com.sun.enterprise.server.logging.GFFileHandler.logStandardStreams", "false");
        try (Writer ours = Files.newBufferedWriter(file)) {
            settings.store(ours, null);
        }
    }

    private List<String> jvmOptions(ServerSettings settings) {
        List<String> options = new ArrayList<>(List.of(
                "-Xmx" + settings.heap(),
                "-Xss512k",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.util.logging.SimpleFormatter.format=%1$tT %4$s %3$s: %5$s%6$s%n",
                "-Dderby.stream.error.file=" + folder.resolve("logs/derby.log"),
                "-Dderby.locks.deadlockTimeout=2",
                "-Dderby.locks.waitTimeout=5",
                "-Dderby.locks.escalationThreshold=50000"));
        if (!settings.grid().isAlone()) {
            options.add("-Dhazelcast.socket.bind.any=false"); // without it, it listens on every address
        }
        return options;
    }
}
