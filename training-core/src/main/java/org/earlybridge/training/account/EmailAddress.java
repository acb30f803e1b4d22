package org.earlybridge.training.account;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where mail reaches somebody, kept as typed; the key is what makes two spellings the same account. */
public record EmailAddress(String text) {

    private static final int LONGEST = 254;
    private static final Pattern FORM =
            Pattern.compile("[\\x21-\\x7E&&[^@<>,;:\"()\\[\\]\\\\]]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

    public EmailAddress {
        if (!isAddress(text)) {
            throw new IllegalArgumentException("this is not an email address");
        }
    }

    /** Forgives spaces around it. */
    public static Optional<EmailAddress> read(String typed) {
        String text = typed.strip();
        return isAddress(text) ? Optional.of(new EmailAddress(text)) : Optional.empty();
    }

    public String key() {
        return text.toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return text;
    }

    private static boolean isAddress(String text) {
        return text.length() <= LONGEST && FORM.matcher(text).matches();
    }
}
