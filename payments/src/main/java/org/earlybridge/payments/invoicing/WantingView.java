package org.earlybridge.payments.invoicing;

/**
 * Something sold whose paper waits.
 *
 * @param party who pays, in the seller's words
 * @param forVat for somebody to say how VAT treats it; otherwise for the seller's details
 */
public record WantingView(String reference, String party, boolean forVat) {}
