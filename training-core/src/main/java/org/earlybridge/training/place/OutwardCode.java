package org.earlybridge.training.place;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The first half of a postcode, such as PE13: as near as anyone needs to say where she is. */
public record OutwardCode(String code) {

    private static final Pattern FORM = Pattern.compile("[A-Z]{1,2}[0-9][A-Z0-9]?");
    private static final Pattern TYPED = Pattern.compile("([A-Z]{1,2}[0-9][A-Z0-9]?)([0-9][A-Z]{2})?");

    public OutwardCode {
        if (!FORM.matcher(code).matches()) {
            throw new IllegalArgumentException("not the first half of a postcode: " + code);
        }
    }

    /** Of a postcode as people type it: whole or only its first half, in any case, with or without spaces. Empty when it is none. */
    public static Optional<OutwardCode> of(String typed) {
        Matcher postcode = TYPED.matcher(typed.replaceAll("\\s+", "").toUpperCase(Locale.ROOT));
        return postcode.matches() ? Optional.of(new OutwardCode(postcode.group(1))) : Optional.empty();
    }

    @Override
    public String toString() {
        return code;
    }
}
