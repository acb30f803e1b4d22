package org.earlybridge.payments.invoicing;

/**
 * Which papers of a book, and in which order.
 *
 * @param pattern for LIKE with ESCAPE '!', in small letters: number, purchase order, buyer or reference
 */
public record PaperQuestion(String book, String pattern, PaperRow.Column column, boolean rising, int first, int size) {}
