package org.earlybridge.run;

import java.util.ArrayList;
import java.util.List;

/** What is printed once the first page answers: where to go, and who to be there. */
final class Welcome {

    private final List<String> addresses = new ArrayList<>();
    private final List<String> sentences = new ArrayList<>();

    void address(String of, String address) {
        addresses.add("  %-12s %s".formatted(of, address));
    }

    void say(String sentence) {
        sentences.add(sentence);
    }

    String text() {
        List<String> lines = new ArrayList<>(List.of(""));
        lines.addAll(addresses);
        lines.add("");
        lines.addAll(sentences);
        DemoAccounts.text().ifPresent(accounts -> lines.addAll(List.of("", accounts)));
        lines.addAll(List.of("", "Press Ctrl-C to stop. The server's log follows.", ""));
        return String.join(System.lineSeparator(), lines);
    }
}
