package org.earlybridge.training.listing;

import java.util.Locale;

/** Which rows of a long list: so many from there on, those that hold the words, in the order of a column. */
public record Slice<C extends Enum<C>>(int first, int size, C column, boolean rising, String words) {

    private static final int MOST = 200;

    public Slice {
        if (first < 0 || size < 1 || size > MOST) {
            throw new IllegalArgumentException("a page has 1 to " + MOST + " rows, not " + size + " from " + first);
        }
    }

    /** For ORDER BY, behind the column. */
    public String direction() {
        return rising ? " ASC" : " DESC";
    }

    /** For LIKE with ESCAPE '!': the words anywhere, in any case, and nothing in them is a wildcard. */
    public String pattern() {
        String escaped = words.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1");
        return "%" + escaped + "%";
    }
}
