package org.earlybridge.web.rest;

import java.util.Optional;
import org.earlybridge.training.booking.Wanted;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A manager books although a staffing rule would be broken, and says why. */
@Schema(name = "AcceptCoverSent")
public record AcceptCoverSent(
        @Schema(description = "It is kept with your name, and your council sees it.", maxLength = Wanted.LONGEST_REASON)
        String reason) {

    /** Empty when it is left out. What is blank is no reason, and is refused with what is red. */
    static Optional<AcceptCoverSent> in(SentBody sent) {
        return sent.optionalObject("acceptCover")
                .map(within -> new AcceptCoverSent(within.text("reason", Wanted.LONGEST_REASON)));
    }
}
