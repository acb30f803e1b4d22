package org.earlybridge.payments.card;

import java.util.Optional;

/** Reads what the processor sends by itself. */
public interface CardWebhooks {

    /** @param signature the header, as it came */
    Reading read(String book, byte[] raw, String signature);

    /** What it was. */
    sealed interface Reading {

        record Genuine(CardEventNote note) implements Reading {}

        record Refused(Receipt receipt, String why) implements Reading {}
    }

    /**
     * What a genuine event is about. Where to look is all that is taken from it.
     *
     * @param intent the payment it belongs to, when it says so
     */
    record CardEventNote(
            String event,
            String type,
            String apiVersion,
            String objectKind,
            String objectId,
            Optional<String> intent) {}
}
