package org.earlybridge.training.once;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.earlybridge.training.account.AccountId;

/** A call that its sender may send again: whose it is, under which key, what it is aimed at, and a digest of what it says. */
public record RepeatableCall(AccountId owner, String key, String target, String bodyDigest) {

    public static final int LONGEST_KEY = 255;

    public static RepeatableCall of(AccountId owner, String key, String target, byte[] body) {
        return new RepeatableCall(owner, key, target, sha256(body));
    }

    boolean asksTheSameAs(KeptAnswer kept) {
        return kept.target().equals(target) && kept.bodyDigest().equals(bodyDigest);
    }

    private static String sha256(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
