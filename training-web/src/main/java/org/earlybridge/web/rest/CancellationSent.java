package org.earlybridge.web.rest;

import org.earlybridge.training.booking.CancelReason;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A cancellation, or the question what it would cost. */
@Schema(name = "CancellationSent")
public record CancellationSent(
        @Schema(description = "true tells what it would cost and changes nothing.")
        boolean dryRun,

        @Schema(
                description =
                        "PLANS_CHANGED when left out. Under the terms of the booking ILLNESS costs nothing; NO_COVER costs"
                                + " nothing when a check made at that moment finds too few adults, as long as the council's fund for"
                                + " such fees lasts.")
        @Nullable
        CancelReason reason) {

    /** @throws Refusal that names every field that is wrong */
    static CancellationSent read(byte[] body) {
        SentBody sent = SentBody.of(body);
        boolean dryRun = sent.flag("dryRun");
        CancelReason reason = sent.optionalOneOf("reason", CancelReason.class).orElse(CancelReason.PLANS_CHANGED);
        sent.mustBeRight();
        return new CancellationSent(dryRun, reason);
    }

    CancelReason because() {
        return reason == null ? CancelReason.PLANS_CHANGED : reason;
    }
}
