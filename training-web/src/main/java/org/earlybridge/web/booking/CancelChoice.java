package org.earlybridge.web.booking;

import org.earlybridge.payments.charging.Settling;
import org.earlybridge.training.booking.CancelReason;
import org.earlybridge.web.format.Words;

/** A reason to cancel and what it costs at this moment. */
public final class CancelChoice {

    private final CancelReason reason;
    private final Settling settling;
    private final boolean on;

    CancelChoice(CancelReason reason, Settling settling, boolean on) {
        this.reason = reason;
        this.settling = settling;
        this.on = on;
    }

    public String getValue() {
        return reason.name();
    }

    public boolean isOn() {
        return on;
    }

    public String getLabel() {
        return switch (reason) {
            case PLANS_CHANGED -> "Plans have changed";
            case ILLNESS -> "Somebody who was to go, or a child, is ill";
            case NO_COVER -> "Going would leave too few adults with the children";
        };
    }

    /** You pay £35.00, and £0 goes back to you. */
    public String getCost() {
        if (settling.fee().pence() == 0 && settling.payerGetsBack().pence() == 0) {
            return "It costs you nothing.";
        }
        return "You pay " + Words.money(settling.fee()) + " for cancelling, and "
                + Words.money(settling.payerGetsBack()) + " goes back to you.";
    }

    /** For the form, so that the fee she saw is the fee she pays. */
    public long getFee() {
        return settling.fee().pence();
    }

    boolean costs(String shownPence) {
        return shownPence.equals(String.valueOf(getFee()));
    }
}
