package org.earlybridge.web.format;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The part of an address behind its question mark. Empty values stay away, so that links are short. */
public record Query(List<Pair> pairs) {

    public static final Query NONE = new Query(List.of());

    public record Pair(String name, String value) {}

    public Query {
        pairs = List.copyOf(pairs);
    }

    public Query with(String name, String value) {
        return value.isEmpty()
                ? this
                : new Query(Stream.concat(pairs.stream(), Stream.of(new Pair(name, value)))
                        .toList());
    }

    public Query without(String name) {
        return new Query(
                pairs.stream().filter(pair -> !pair.name().equals(name)).toList());
    }

    public Query without(String name, String value) {
        return new Query(pairs.stream()
                .filter(pair -> !pair.equals(new Pair(name, value)))
                .toList());
    }

    public boolean has(String name, String value) {
        return pairs.contains(new Pair(name, value));
    }

    /** The address of a page with this behind it. */
    public String after(String path) {
        return pairs.isEmpty()
                ? path
                : path + "?"
                        + pairs.stream()
                                .map(pair ->
                                        pair.name() + "=" + URLEncoder.encode(pair.value(), StandardCharsets.UTF_8))
                                .collect(Collectors.joining("&"));
    }
}
