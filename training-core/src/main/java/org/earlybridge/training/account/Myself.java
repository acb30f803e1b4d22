package org.earlybridge.training.account;

import java.util.List;
import java.util.Optional;
import org.earlybridge.training.authority.AuthorityId;
import org.earlybridge.training.setting.ProviderId;
import org.earlybridge.training.setting.ProviderKind;
import org.earlybridge.training.workforce.PersonId;
import org.jspecify.annotations.Nullable;

/** Who is asking, the one setting she acts for, and whom she may book for today, by name. */
public record Myself(Known known, @Nullable ActsFor setting, List<Attendee> attendees) {

    public Myself {
        attendees = List.copyOf(attendees);
    }

    /** Empty for those at none or at more than one. */
    public Optional<ActsFor> actsFor() {
        return Optional.ofNullable(setting);
    }

    public record ActsFor(ProviderId id, ProviderKind kind, AuthorityId council) {}

    public record Attendee(PersonId id, String name) {}
}
