package org.earlybridge.payments.invoicing;

/** What a paper is; each kind has a series of numbers in each book. */
public enum PaperKind {
    INVOICE("INV", "Invoice"),
    RECEIPT("REC", "Receipt"),
    /** For a part of the council itself, to which it cannot sell: charged by a journal, and no invoice. */
    INTERNAL("INT", "Internal charge"),
    CREDIT_NOTE("CN", "Credit note");

    private final String sign;
    private final String title;

    PaperKind(String sign, String title) {
        this.sign = sign;
        this.title = title;
    }

    String sign() {
        return sign;
    }

    /** As it stands at the head of the paper. */
    public String title() {
        return title;
    }
}
