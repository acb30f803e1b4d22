package org.earlybridge.run.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** The admin door's password: random, of this start only, known to the launcher alone and never written down in clear. */
final class AdminPassword {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int ROUNDS = 100; // the server's own number for this kind of hash

    private final String clear = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(24));

    String authorization() {
        return "Basic " + Base64.getEncoder().encodeToString(("admin:" + clear).getBytes(UTF_8));
    }

    /** The one line of the server's {@code admin-keyfile}. */
    String keyfile() {
        byte[] salt = bytes(8);
        byte[] hash = hash(salt);
        byte[] both = new byte[hash.length + salt.length];
        System.arraycopy(hash, 0, both, 0, hash.length);
        System.arraycopy(salt, 0, both, hash.length, salt.length);
        return "admin;{SSHA256}" + Base64.getEncoder().encodeToString(both) + ";asadmin\n";
    }

    private byte[] hash(byte[] salt) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(clear.getBytes(UTF_8));
            byte[] hash = sha.digest(salt);
            for (int round = 1; round < ROUNDS; round++) {
                hash = sha.digest(hash);
            }
            return hash;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
