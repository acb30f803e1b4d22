package org.earlybridge.web.rest;

import org.earlybridge.payments.charging.Settling;
import org.earlybridge.training.booking.BookingStatus;
import org.earlybridge.training.booking.BookingView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

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

        @Schema(example = "GBP") String currency) {

    static CancellationAnswer of(BookingView booking, Settling settling, boolean done) {
        return new CancellationAnswer(
                booking.reference().text(),
                booking.status(),
                done,
                settling.fee().pence(),
                settling.payerGetsBack().pence(),
                "GBP");
    }
}
