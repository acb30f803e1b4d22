package org.earlybridge.payments.card;

/** One attempt to be paid by card. */
public record CardPaymentId(long value) {}
