package org.earlybridge.training.attendance;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * By what anybody can ask whether a certificate holds, such as 7K4M-Q2XW-9TRC-H6BN: sixteen random signs, so that there are
 * 4 times 10 to the 23rd of them and nothing about the person is in it. No sign can be taken for another one.
 */
public record VerificationCode(String text) {

    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 16;
    private static final int GROUP = 4;
    private static final Pattern FORM = Pattern.compile("[" + SIGNS + "]{4}(-[" + SIGNS + "]{4}){3}");
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Pd}]+");

    public VerificationCode {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("not the code of a certificate");
        }
    }

    static VerificationCode random(RandomGenerator random) {
        StringBuilder signs = new StringBuilder();
        for (int at = 0; at < LENGTH; at++) {
            signs.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return new VerificationCode(grouped(signs.toString()));
    }

    /** Small letters, spaces and missing dashes are forgiven. */
    public static Optional<VerificationCode> typed(String text) {
        String signs = BETWEEN.matcher(text.strip()).replaceAll("").toUpperCase(Locale.ROOT);
        return signs.length() == LENGTH && FORM.matcher(grouped(signs)).matches()
                ? Optional.of(new VerificationCode(grouped(signs)))
                : Optional.empty();
    }

    private static String grouped(String signs) {
        return signs.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }

    @Override
    public String toString() {
        return text;
    }
}
