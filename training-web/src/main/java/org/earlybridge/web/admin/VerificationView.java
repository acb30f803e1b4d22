package org.earlybridge.web.admin;

import org.earlybridge.training.cover.verification.Verification;
import org.earlybridge.web.format.Dates;

/** What an officer did about a rule, in words. Not a record: Expression Language cannot read one yet. */
public final class VerificationView {

    private static final Dates DATES = new Dates();

    private final Verification verification;

    VerificationView(Verification verification) {
        this.verification = verification;
    }

    /** Cora Moss compared it with EYFS (July 2025), 3.47, on 13 October 2026, 9:41am. */
    public String getMade() {
        String paragraph = verification.with().paragraph();
        return verification.by() + " compared it with " + verification.with().document()
                + (paragraph.isEmpty() ? "" : ", " + paragraph) + ", on " + DATES.moment(verification.at()) + ".";
    }

    public String getNote() {
        return verification.with().note();
    }

    /** Empty while nobody has. */
    public String getWithdrawn() {
        return verification
                .withdrawn()
                .map(taken -> "Withdrawn by " + taken.by() + " on " + DATES.moment(taken.at()) + ": " + taken.because())
                .orElse("");
    }

    public boolean isOfEarlierText() {
        return !verification.ofThisText();
    }

    public boolean isHolding() {
        return verification.holds();
    }
}
