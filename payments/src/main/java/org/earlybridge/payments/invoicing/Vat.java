package org.earlybridge.payments.invoicing;

/** How VAT treats what was sold. It is said on the day and never looked up again. */
public enum Vat {
    EXEMPT(
            "E",
            "Exempt from VAT: vocational training supplied by an eligible body (VAT Act 1994, Schedule 9, Group 6)."),
    NO_SUPPLY("O", "Outside the scope of VAT: the council and the setting are one body, so this is no supply.");

    private final String category;
    private final String reason;

    Vat(String category, String reason) {
        this.category = category;
        this.reason = reason;
    }

    /** In the code list of electronic invoices. */
    public String category() {
        return category;
    }

    public String reason() {
        return reason;
    }
}
