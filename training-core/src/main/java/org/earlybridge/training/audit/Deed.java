package org.earlybridge.training.audit;

import org.jspecify.annotations.Nullable;

/**
 * What was done to one row, and why. The council is missing only for what no council owns, such as a sign-in; before and
 * after are short texts for a reader, never a password, a token or a link.
 */
public record Deed(
        String what,
        String row,
        long id,
        @Nullable String authority,
        String why,
        @Nullable String before,
        @Nullable String after) {

    public static Deed of(String what, String row, long id) {
        return new Deed(what, row, id, null, "", null, null);
    }

    public Deed in(@Nullable String authority) {
        return new Deed(what, row, id, authority, why, before, after);
    }

    public Deed because(String why) {
        return new Deed(what, row, id, authority, why, before, after);
    }

    public Deed changing(@Nullable String before, @Nullable String after) {
        return new Deed(what, row, id, authority, why, before, after);
    }
}
