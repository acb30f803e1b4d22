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
        String purchaseOrder,

        @Schema(
                description =
                        "Needed for an offer from the waiting list that is red by now; a manager of the setting may send it.")
        @Nullable
        AcceptCoverSent acceptCover) {

    /** @throws Refusal that names every field that is wrong */
    static PaymentSent read(byte[] body) {
        SentBody sent = SentBody.of(body);
        Way way = sent.oneOf("payBy", Way.class, Way.CARD);
        Optional<String> order = sent.optionalText("purchaseOrder", PayForPlace.LONGEST_ORDER);
        Optional<AcceptCoverSent> accepted = AcceptCoverSent.in(sent);
        sent.mustBeRight();
        return new PaymentSent(way, order.orElse(null), accepted.orElse(null));
    }

    Optional<String> order() {
        return Optional.ofNullable(purchaseOrder);
    }

    Optional<String> reason() {
        return Optional.ofNullable(acceptCover).map(AcceptCoverSent::reason);
    }
}
