package org.earlybridge.web.session;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Marks a form with a key that only one browser has. Every page gets other characters, so that packing it tells nothing. */
final class FormSeal {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SALT_BYTES = 16;
    private static final int MARK_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private FormSeal() {}

    static String with(String key) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        byte[] sealed = Arrays.copyOf(salt, SALT_BYTES + MARK_BYTES);
        System.arraycopy(mark(key, salt), 0, sealed, SALT_BYTES, MARK_BYTES);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    static boolean fits(String key, String seal) {
        byte[] sealed;
        try {
            sealed = Base64.getUrlDecoder().decode(seal);
        } catch (IllegalArgumentException e) {
            return false; // not what we wrote
        }
        byte[] salt = Arrays.copyOf(sealed, SALT_BYTES);
        return sealed.length == SALT_BYTES + MARK_BYTES
                && MessageDigest.isEqual(
                        mark(key, salt), Arrays.copyOfRange(sealed, SALT_BYTES, SALT_BYTES + MARK_BYTES));
    }

    private static byte[] mark(String key, byte[] salt) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return mac.doFinal(salt);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no " + ALGORITHM, e);
        }
    }
}
