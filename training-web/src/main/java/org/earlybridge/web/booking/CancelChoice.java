package org.earlybridge.web.booking;

import java.util.Optional;
import org.earlybridge.payments.charging.Settling;
import org.earlybridge.training.booking.CancelReason;
import org.earlybridge.training.booking.Cancelling;
import org.earlybridge.training.booking.Waiving;
import org.earlybridge.web.format.Words;

/** A reason to cancel and what it costs at this moment. */
public final class CancelChoice {

    private final CancelReason reason;
    private final Settling settling;
    private final Optional<Waiving> waiving;
    private final boolean on;

    CancelChoice(CancelReason reason, Cancelling.Costs costs, boolean on) {
        this.reason = reason;
        this.settling = costs.settling();
        this.waiving = costs.waiving();
        this.on = on;
    }

    boolean isFor(CancelReason other) {
        return reason == other;
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

    /** What it costs, and why a fee is waived or not when cover has collapsed. */
    public String getTold() {
        return waiving.map(why -> getCost() + " " + because(why)).orElseGet(this::getCost);
    }

    static String because(Waiving waiving) {
        if (waiving instanceof Waiving.Granted granted) {
            return "The check we made just now shows it: " + granted.sentence() + " Your council pays the fee of "
                    + Words.money(granted.fee()) + ", and we keep the check as proof.";
        }
        if (waiving instanceof Waiving.NotShort lawful) {
            return "The check we made just now does not find too few adults: " + lawful.sentence()
                    + " Is somebody ill or away? Put that into your rota first, then come back here: if the check finds"
                    + " too few adults then, you pay nothing.";
        }
        if (waiving instanceof Waiving.RedFromTheStart) {
            return "When it was booked the check said already that too few adults would stay, so the fee stands.";
        }
        if (waiving instanceof Waiving.UsedUp) {
            return "What your council sets aside to pay such fees is used up, so the fee stands."
                    + " Call the training team if you cannot pay it.";
        }
        return "The terms of this booking do not waive the fee for this.";
    }

    /** For the form, so that the fee she saw is the fee she pays. */
    public long getFee() {
        return settling.fee().pence();
    }
}
