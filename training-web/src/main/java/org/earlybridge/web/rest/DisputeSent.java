package org.earlybridge.web.rest;

import org.earlybridge.training.recharge.DisputeRecharge;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a line is disputed. */
@Schema(name = "DisputeSent")
public record DisputeSent(
        @Schema(
                description = "Both councils read it.",
                example = "She cancelled in time.",
                maxLength = DisputeRecharge.LONGEST_REASON)
        String reason) {

    /** @throws Refusal that names every field that is wrong */
    static DisputeSent read(byte[] body) {
        SentBody sent = SentBody.of(body);
        DisputeSent dispute = new DisputeSent(sent.text("reason", DisputeRecharge.LONGEST_REASON));
        sent.mustBeRight();
        return dispute;
    }
}
