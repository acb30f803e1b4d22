package org.earlybridge.run.server;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The server's command line, as the server's own tool would start it. */
final class ServerCommand {

    private static final int FEWEST_WORDS = 10;

    private ServerCommand() {}

    static List<String> of(Installation installation, Path work, String domain)
            throws IOException, InterruptedException {
        String java = java();
        Process tool = new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        installation.commandLineTool().toString(),
                        "start-domain",
                        "--dry-run",
                        "--domaindir",
                        work.toString(),
                        domain)
                .redirectErrorStream(true)
                .start();
        tool.getOutputStream().close();
        String printed = new String(tool.getInputStream().readAllBytes(), Charset.defaultCharset());
        if (tool.waitFor() != 0) {
            throw new IllegalStateException("the server's command line could not be made:\n" + printed);
        }
        return read(printed);
    }

    /** One word a line, from the path of the JVM to the line that says it went well. */
    static List<String> read(String printed) {
        List<String> words = new ArrayList<>(printed.lines()
                .dropWhile(line -> !line.matches("(/|[A-Za-z]:\\\\).*java(\\.exe)?"))
                .takeWhile(line -> !line.startsWith("Command start-domain"))
                .filter(line -> !line.isBlank())
                .toList());
        int verbose = words.indexOf("-verbose");
        if (words.size() < FEWEST_WORDS || verbose < 0) {
            throw new IllegalStateException("no command line in:\n" + printed);
        }
        words.set(verbose + 1, "true");
        return List.copyOf(words);
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
