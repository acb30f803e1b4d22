package org.earlybridge.web.rest;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who goes instead of whom. */
@Schema(name = "SubstitutionSent")
public record SubstitutionSent(
        @Schema(description = "Somebody of the booking.", example = "150")
        long from,

        @Schema(description = "Somebody else who works at the setting, see GET /me.", example = "151")
        long to,

        @Schema(description = "Needed when that would be red; a manager of the setting may send it.") @Nullable
        AcceptCoverSent acceptCover) {

    /** @throws Refusal that names every field that is wrong */
    static SubstitutionSent read(byte[] body) {
        SentBody sent = SentBody.of(body);
        SubstitutionSent read = new SubstitutionSent(
                sent.id("from"), sent.id("to"), AcceptCoverSent.in(sent).orElse(null));
        if (read.from() == read.to() && read.from() != 0) {
            sent.wrong("to", "to must be somebody else than from.");
        }
        sent.mustBeRight();
        return read;
    }

    Optional<String> reason() {
        return Optional.ofNullable(acceptCover).map(AcceptCoverSent::reason);
    }
}
