package org.earlybridge.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a person reads out on the phone, like E-52K9-TQ, and what stands beside the trace in the log. No letter or digit
 * that sounds or looks like another: no 0 O, 1 I L, 8 B, 5 S, 2 Z pairs, and no vowels, so no words.
 */
public record Reference(String value) {

    private static final String ALPHABET = "2345679CDFGHJKMNPQRTVWXY";
    private static final Pattern FORM = Pattern.compile("E-[" + ALPHABET + "]{4}-[" + ALPHABET + "]{2}");
    private static final String ATTRIBUTE = Reference.class.getName();
    private static final RandomGenerator RANDOM = new SecureRandom();

    public Reference {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a problem reference: " + value);
        }
    }

    /** One per request: its errors, its log lines and its trail carry the same. */
    public static Reference of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof Reference given) {
            return given;
        }
        Reference fresh = fresh();
        request.setAttribute(ATTRIBUTE, fresh);
        return fresh;
    }

    static Reference fresh() {
        return drawnFrom(RANDOM);
    }

    static Reference drawnFrom(RandomGenerator random) {
        StringBuilder drawn = new StringBuilder("E-");
        for (int i = 0; i < 6; i++) {
            drawn.append(i == 4 ? "-" : "").append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new Reference(drawn.toString());
    }

    /** Only what has the form of a reference: this comes back in a page address, so it may be anything. */
    static Optional<Reference> readFrom(@Nullable String text) {
        return text != null && FORM.matcher(text).matches() ? Optional.of(new Reference(text)) : Optional.empty();
    }
}
