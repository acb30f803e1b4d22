package org.earlybridge.training.account.registration;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The number under which the inspectorate knows a setting or childminder, such as EY123456 or 2512345. */
public record Urn(String text) {

    private static final Pattern FORM = Pattern.compile("(EY|VC|CA)?[0-9]{5,8}");

    public Urn {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("this is not a number of the inspectorate");
        }
    }

    /** Forgives spaces and small letters. */
    public static Optional<Urn> read(String typed) {
        String text = typed.replaceAll("\\s+", "").toUpperCase(Locale.ROOT);
        return FORM.matcher(text).matches() ? Optional.of(new Urn(text)) : Optional.empty();
    }
}
