package org.earlybridge.payments.card;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;

/** A digest of what a call asks, to notice when a repeat would ask something else. */
final class Digest {

    private Digest() {}

    static String of(Object... asked) {
        try {
            byte[] text = Arrays.deepToString(asked).getBytes(UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
