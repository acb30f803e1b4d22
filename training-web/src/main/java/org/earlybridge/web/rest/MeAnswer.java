package org.earlybridge.web.rest;

import java.util.List;
import org.earlybridge.training.account.Known;
import org.earlybridge.training.account.Myself;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.account.Standing;
import org.earlybridge.training.setting.ProviderKind;
import org.earlybridge.training.workforce.PersonId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whose token it is and whom she may book for. */
@Schema(name = "Me")
public record MeAnswer(
        @Schema(
                description =
                        "The id of the token's owner as a person; null for an account that is nobody's in particular.")
        @Nullable
        Long person,

        String name,
        List<Role> roles,

        @Schema(description = "The one setting she acts for; null with none or several.") @Nullable
        ProviderAnswer provider,

        @Schema(description = "Whom the token's owner may book for today, by name.")
        List<AttendeeAnswer> attendees) {

    static MeAnswer of(Myself me) {
        Known known = me.known();
        PersonId person = known.person();
        return new MeAnswer(
                person == null ? null : person.value(),
                known.name(),
                known.standings().stream()
                        .map(Standing::role)
                        .distinct()
                        .sorted()
                        .toList(),
                me.actsFor()
                        .map(setting -> new ProviderAnswer(
                                setting.id().value(),
                                setting.kind(),
                                setting.council().code()))
                        .orElse(null),
                me.attendees().stream()
                        .map(attendee -> new AttendeeAnswer(attendee.id().value(), attendee.name()))
                        .toList());
    }

    @Schema(name = "Provider")
    public record ProviderAnswer(
            long id,

            ProviderKind type,

            @Schema(example = "PCC") String authority) {}

    @Schema(name = "Attendee")
    public record AttendeeAnswer(long id, String name) {}
}
