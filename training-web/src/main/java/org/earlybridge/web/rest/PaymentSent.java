package org.earlybridge.web.rest;

import java.util.Optional;
import org.earlybridge.payments.charging.Way;
import org.earlybridge.training.booking.PayForPlace;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a place is paid that is held, by an offer from the waiting list for instance. */
@Schema(name = "PaymentSent")
public record PaymentSent(
        @Schema(description = "NONE where nothing is due, and nowhere else.")
        Way payBy,

        @Schema(description = "Schools have to send it with INVOICE.", maxLength = PayForPlace.LONGEST_ORDER) @Nullable
        String purchaseOrder) {

    /** @throws Refusal that names every field that is wrong */
    static PaymentSent read(byte[] body) {
        SentBody sent = SentBody.of(body);
        Way way = sent.oneOf("payBy", Way.class, Way.CARD);
        Optional<String> order = sent.optionalText("purchaseOrder", PayForPlace.LONGEST_ORDER);
        sent.mustBeRight();
        return new PaymentSent(way, order.orElse(null));
    }

    Optional<String> order() {
        return Optional.ofNullable(purchaseOrder);
    }
}
