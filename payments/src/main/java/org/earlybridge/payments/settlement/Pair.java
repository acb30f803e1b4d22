package org.earlybridge.payments.settlement;

import java.util.List;

/** Two books in the order of their codes. */
public record Pair(String one, String other) {

    public Pair {
        if (one.compareTo(other) >= 0) {
            throw new IllegalArgumentException(one + " and " + other + " are not two books in their order");
        }
    }

    public static Pair of(String a, String b) {
        return a.compareTo(b) < 0 ? new Pair(a, b) : new Pair(b, a);
    }

    public List<String> books() {
        return List.of(one, other);
    }

    public boolean has(String book) {
        return one.equals(book) || other.equals(book);
    }
}
