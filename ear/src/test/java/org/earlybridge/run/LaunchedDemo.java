package org.earlybridge.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/** The launcher as a process of its own, as the run profile starts it, on free ports. */
public final class LaunchedDemo implements AutoCloseable {

    private static final int MOST_SECONDS = 300;

    private final Process process;
    private final Signals signals;
    private final Path output;
    private final long began = System.nanoTime();

    private LaunchedDemo(Process process, Signals signals, Path output) {
        this.process = process;
        this.signals = signals;
        this.output = output;
    }

    /** @param folder holds the run's work and, unless an option says otherwise, its data */
    public static LaunchedDemo start(Path folder, Map<String, String> environment, String... options)
            throws IOException {
        Path signals = Files.createDirectories(folder.resolve("signals"));
        Signals old = new Signals(signals);
        old.clear();
        Path output = folder.resolve("output.txt");
        ProcessBuilder builder = new ProcessBuilder(command(folder, signals, options))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().putAll(environment);
        return new LaunchedDemo(builder.start(), old, output);
    }

    /** Waits for the first page. @return the seconds it took */
    public double awaitReady() throws IOException, InterruptedException {
        while (!Files.exists(signals.ready())) {
            if (!process.isAlive() || seconds() > MOST_SECONDS) {
                throw new AssertionError("the launcher did not come up:\n" + output());
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        return seconds();
    }

    /** With the port that was free. */
    public URI address() throws IOException {
        return URI.create(fact(Signals.ADDRESS));
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address().resolve(path)).build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    public Optional<ProcessHandle> server() throws IOException {
        return ProcessHandle.of(Long.parseLong(fact(Signals.SERVER_PID))).filter(ProcessHandle::isAlive);
    }

    String output() throws IOException {
        return Files.readString(output);
    }

    /** As the system asks a program to end. @return its exit code */
    int stop() throws InterruptedException {
        process.destroy();
        return awaitEnd();
    }

    int awaitEnd() throws InterruptedException {
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            throw new AssertionError("the launcher did not end");
        }
        return process.exitValue();
    }

    double seconds() {
        return (System.nanoTime() - began) / 1e9;
    }

    @Override
    public void close() {
        process.destroy();
        assertThat(process.onExit()).as("the launcher's end").succeedsWithin(60, TimeUnit.SECONDS);
    }

    private String fact(String name) throws IOException {
        Properties facts = new Properties();
        try (Reader ready = Files.newBufferedReader(signals.ready())) {
            facts.load(ready);
        }
        return facts.getProperty(name);
    }

    private static List<String> command(Path folder, Path signals, String... options) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-cp",
                System.getProperty("java.class.path")));
        for (String part : List.of("payara", "libraries", "ear")) {
            command.add("-D" + part + "=" + System.getProperty(part));
        }
        command.addAll(List.of("-Dwork=" + folder.resolve("work"), "-Ddata=" + folder.resolve("data")));
        command.addAll(List.of("-Dsignals=" + signals, "-Dhttp.port=0", "-Dmail.page.port=0", "-Dcard.port=0"));
        command.addAll(List.of(options));
        command.add(Launcher.class.getName());
        return command;
    }
}
