package org.earlybridge.payments.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.opentest4j.TestAbortedException;

/** The program by which anyone can read the books. Where it is missing, its tests say so and do not run. */
public final class Hledger {

    private static final String MISSING = "NOT RUN: needs hledger (apt-get install hledger)";

    private Hledger() {}

    /** What its strict mode finds wrong; empty when nothing is. */
    public static String complaints(String journal) throws IOException, InterruptedException {
        return run(journal, 1, "check", "--strict", "ordereddates");
    }

    /** What each account comes to, in pence. */
    static Map<String, Long> balances(String journal) throws IOException, InterruptedException {
        Map<String, Long> balances = new TreeMap<>();
        run(journal, 0, "balance", "--flat", "--no-total", "--empty", "-O", "csv")
                .lines()
                .skip(1)
                .map(line -> line.replace("\"", "").split(",", 2))
                .forEach(cells -> balances.put(
                        cells[0], Long.parseLong(cells[1].replace("GBP ", "").replace(".", ""))));
        return balances;
    }

    private static String run(String journal, int mayEnd, String... command) throws IOException, InterruptedException {
        Path file = Files.createTempFile("books", ".journal");
        try {
            Files.writeString(file, journal, StandardCharsets.UTF_8);
            List<String> words = new ArrayList<>(List.of("hledger", "-f", file.toString()));
            words.addAll(List.of(command));
            Process process = start(words);
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() > mayEnd) {
                throw new IllegalStateException("hledger " + String.join(" ", command) + ": " + said);
            }
            return said;
        } finally {
            Files.delete(file);
        }
    }

    private static Process start(List<String> words) {
        try {
            return new ProcessBuilder(words).redirectErrorStream(true).start();
        } catch (IOException e) {
            System.out.println(MISSING);
            throw new TestAbortedException(MISSING, e);
        }
    }
}
