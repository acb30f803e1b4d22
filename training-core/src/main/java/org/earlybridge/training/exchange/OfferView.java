package org.earlybridge.training.exchange;

/** Hours that the one who looks has offered. Taken ones are agreed with somebody. */
public record OfferView(OfferId id, String who, Hours hours, long hourPence, boolean taken) {}
