package org.earlybridge.payments.ledger;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** A digest over a journal and the seal before it: whoever changes one journal breaks every seal that follows. */
final class Seal {

    static final String FIRST = "0".repeat(64);

    private Seal() {}

    static String of(String previous, String content) {
        try {
            byte[] text = (previous + "\n" + content).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }

    /** All that a journal says, in a form that is for good: a later version may add lines, never change these. */
    static String content(Fact fact, String book, long sequence, String period, List<String> legs) {
        String head = String.join(
                "|",
                book,
                Long.toString(sequence),
                period,
                fact.id().toString(),
                fact.source().system(),
                fact.source().id(),
                fact.source().kind(),
                fact.reference().orElse(""),
                fact.businessDate().toString(),
                fact.postedAt().toString(),
                fact.because(),
                fact.reverses().map(FactId::toString).orElse(""));
        return legs.stream().collect(Collectors.joining("\n", head + "\n", ""));
    }

    static String leg(String account, long pence) {
        return account + "|" + pence + "|" + AccountRow.POUNDS;
    }
}
