package org.earlybridge.training.account.password;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A password as it is kept: PBKDF2-HMAC-SHA256 with its own salt. The rounds stand beside the digest, so they can grow
 * while old ones still open.
 */
public final class PasswordHash {

    public static final int ROUNDS = 600_000;

    private static final String SCHEME = "pbkdf2-sha256";
    private static final int SALT_BYTES = 16;
    private static final int DIGEST_BITS = 256;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final int rounds;
    private final byte[] salt;
    private final byte[] digest;

    private PasswordHash(int rounds, byte[] salt, byte[] digest) {
        this.rounds = rounds;
        this.salt = salt;
        this.digest = digest;
    }

    /** Takes about a second on purpose; ask {@link Hashing}, which lets only so many do it at a time. */
    static PasswordHash of(String password, int rounds) {
        byte[] salt = random(SALT_BYTES);
        return new PasswordHash(rounds, salt, digest(password, salt, rounds));
    }

    /** One that no password opens and that takes as long to try: for addresses nobody has. */
    static PasswordHash decoy(int rounds) {
        return new PasswordHash(rounds, random(SALT_BYTES), random(DIGEST_BITS / 8));
    }

    public static PasswordHash parse(String text) {
        List<String> parts = List.of(text.split("\\$", -1));
        if (parts.size() != 4 || !parts.get(0).equals(SCHEME)) {
            throw new IllegalArgumentException("a stored password has four parts and begins with " + SCHEME);
        }
        Base64.Decoder decoder = Base64.getDecoder();
        return new PasswordHash(
                Integer.parseInt(parts.get(1)), decoder.decode(parts.get(2)), decoder.decode(parts.get(3)));
    }

    public String text() {
        Base64.Encoder encoder = Base64.getEncoder().withoutPadding();
        return SCHEME + "$" + rounds + "$" + encoder.encodeToString(salt) + "$" + encoder.encodeToString(digest);
    }

    /** Compares every byte whatever the first one says. */
    boolean opensWith(String password) {
        return MessageDigest.isEqual(digest, digest(password, salt, rounds));
    }

    boolean isWeakerThan(int wanted) {
        return rounds < wanted;
    }

    /** The first bytes of the salt tell one from another; the digest never reaches a log. */
    @Override
    public String toString() {
        return SCHEME + " of " + rounds + " rounds, salt " + HexFormat.of().formatHex(salt, 0, 2);
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    private static byte[] digest(String password, byte[] salt, int rounds) {
        String same = Normalizer.normalize(password, Normalizer.Form.NFKC);
        PBEKeySpec spec = new PBEKeySpec(same.toCharArray(), salt, rounds, DIGEST_BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no PBKDF2WithHmacSHA256", e);
        } finally {
            spec.clearPassword();
        }
    }
}
