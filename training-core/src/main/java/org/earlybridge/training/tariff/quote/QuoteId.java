package org.earlybridge.training.tariff.quote;

public record QuoteId(long value) {}
