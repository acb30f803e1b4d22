package org.earlybridge.payments.invoicing;

/** A number in the series of a book and kind, such as CCC-INV-2026-000123. */
record SeriesNumber(String book, PaperKind kind, int financialYear, long number) {

    String text() {
        return "%s-%s-%d-%06d".formatted(book, kind.sign(), financialYear, number);
    }
}
