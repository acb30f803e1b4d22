package org.earlybridge.training.demo.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Named lines, some of them several times; an empty line ends a card. */
public record Card(Map<String, List<String>> lines) {

    public static List<Card> read(String file) {
        return parse(Resource.text(file));
    }

    static List<Card> parse(String text) {
        return Arrays.stream(text.strip().split("\\n\\s*\\n", -1))
                .map(Card::one)
                .toList();
    }

    private static Card one(String block) {
        Map<String, List<String>> lines = new LinkedHashMap<>();
        for (String line : block.lines().filter(line -> !line.startsWith("#")).toList()) {
            int colon = line.indexOf(": ");
            if (colon < 1) {
                throw new IllegalArgumentException("a line is \"name: words\", but this is: " + line);
            }
            lines.computeIfAbsent(line.substring(0, colon), first -> new ArrayList<>())
                    .add(line.substring(colon + 2).strip());
        }
        return new Card(lines);
    }

    public String text(String name) {
        return perhaps(name)
                .orElseThrow(() -> new IllegalArgumentException("a card has no line " + name + ": " + lines));
    }

    public Optional<String> perhaps(String name) {
        return all(name).stream().findFirst();
    }

    public List<String> all(String name) {
        return lines.getOrDefault(name, List.of());
    }
}
