package org.earlybridge.web.rest;

import java.util.Optional;
import org.earlybridge.payments.charging.Way;
import org.earlybridge.training.booking.PayForPlace;
import org.earlybridge.training.booking.Wanted;
import org.earlybridge.training.tariff.quote.QuoteId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What somebody who books sends. */
@Schema(name = "BookingSent")
public record BookingSent(
        @Schema(description = "The quote whose people and price it is for.", example = "150")
        long quote,

        @Schema(description = "NONE where nothing is due, and nowhere else.")
        Way payBy,

        @Schema(description = "Schools have to send it with INVOICE.", maxLength = PayForPlace.LONGEST_ORDER) @Nullable
        String purchaseOrder,

        @Schema(description = "What those who go need, such as large print.", maxLength = Wanted.LONGEST_NEEDS)
        @Nullable
        String needs,

        @Schema(description = "Needed to book what would be red; a manager of the setting may send it.") @Nullable
        AcceptCoverSent acceptCover) {

    /** @throws Refusal that names every field that is wrong */
    static BookingSent read(byte[] body) {
        SentBody sent = SentBody.of(body);
        long quote = sent.id("quote");
        Way way = sent.oneOf("payBy", Way.class, Way.CARD);
        Optional<String> order = sent.optionalText("purchaseOrder", PayForPlace.LONGEST_ORDER);
        Optional<String> needs = sent.optionalText("needs", Wanted.LONGEST_NEEDS);
        Optional<AcceptCoverSent> accepted = AcceptCoverSent.in(sent);
        sent.mustBeRight();
        return new BookingSent(quote, way, order.orElse(null), needs.orElse(null), accepted.orElse(null));
    }

    Wanted wanted() {
        return Wanted.by(new QuoteId(quote))
                .needing(Optional.ofNullable(needs))
                .acceptingCover(Optional.ofNullable(acceptCover).map(AcceptCoverSent::reason));
    }

    Optional<String> order() {
        return Optional.ofNullable(purchaseOrder);
    }
}
