package org.earlybridge.run.card;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The header Stripe-Signature: when it was signed, and one signature for each secret in force. */
final class Signature {

    static final String HEADER = "Stripe-Signature";

    private Signature() {}

    static String of(String body, long at, List<String> secrets) {
        return "t=" + at
                + secrets.stream()
                        .map(secret -> ",v1=" + sign(at + "." + body, secret))
                        .collect(Collectors.joining());
    }

    private static String sign(String text, String secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no HmacSHA256", e);
        }
    }
}
