package org.earlybridge.web.rest;

import org.earlybridge.payments.charging.Settling;
import org.earlybridge.training.booking.BookingStatus;
import org.earlybridge.training.booking.BookingView;
import org.earlybridge.training.booking.Cancelling;
import org.earlybridge.training.booking.Waiving;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What cancelling costs, or has cost: the same sums before and after. */
@Schema(name = "Cancellation")
public record CancellationAnswer(
        @Schema(example = "EB-7K4M-02") String id,

        BookingStatus status,

        @Schema(description = "false when nothing has been changed.")
        boolean done,

        @Schema(description = "In pence.", example = "0") long fee,

        @Schema(description = "What the payer gets back, in pence.", example = "3500")
        long refund,

        @Schema(example = "GBP") String currency,

        @Schema(
                description =
                        "Only for the reason NO_COVER, when there would be a fee: whether the setting's council pays"
                                + " it, and if not, why.")
        @Nullable
        WaiverAnswer waiver) {

    /** What became of the fee. */
    public enum WaiverAnswer {
        GRANTED,
        NOT_SHORT,
        RED_FROM_THE_START,
        USED_UP,
        NOT_IN_TERMS;

        static WaiverAnswer of(Waiving waiving) {
            if (waiving instanceof Waiving.Granted) {
                return GRANTED;
            }
            if (waiving instanceof Waiving.NotShort) {
                return NOT_SHORT;
            }
            if (waiving instanceof Waiving.RedFromTheStart) {
                return RED_FROM_THE_START;
            }
            return waiving instanceof Waiving.UsedUp ? USED_UP : NOT_IN_TERMS;
        }
    }

    static CancellationAnswer of(Cancelling.Costs costs, boolean done) {
        BookingView booking = costs.booking();
        Settling settling = costs.settling();
        return new CancellationAnswer(
                booking.reference().text(),
                booking.status(),
                done,
                settling.fee().pence(),
                settling.payerGetsBack().pence(),
                "GBP",
                costs.waiving().map(WaiverAnswer::of).orElse(null));
    }
}
