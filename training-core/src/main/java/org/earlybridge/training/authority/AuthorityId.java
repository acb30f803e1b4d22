package org.earlybridge.training.authority;

import java.util.regex.Pattern;

/** A council's short code, such as PCC or CCC: what every row that belongs to a council carries. */
public record AuthorityId(String code) {

    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9]{1,11}");

    public AuthorityId {
        if (!FORM.matcher(code).matches()) {
            throw new IllegalArgumentException("a council's code is 2 to 12 capital letters or digits, not " + code);
        }
    }

    @Override
    public String toString() {
        return code;
    }
}
