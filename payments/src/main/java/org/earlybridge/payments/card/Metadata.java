package org.earlybridge.payments.card;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Metadata as one text: a line for each entry. */
final class Metadata {

    private Metadata() {}

    static String write(Map<String, String> entries) {
        return new TreeMap<>(entries)
                .entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue())
                        .collect(Collectors.joining("\n"));
    }

    static Map<String, String> read(String text) {
        return text.lines().map(line -> line.split("=", 2)).collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }
}
