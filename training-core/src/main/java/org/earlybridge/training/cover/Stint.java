package org.earlybridge.training.cover;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.earlybridge.training.cover.day.Span;
import org.earlybridge.training.cover.day.Trait;
import org.earlybridge.training.setting.ProviderId;
import org.earlybridge.training.workforce.PersonId;

/**
 * Some hours of one person at a setting at which she is not employed. Her papers are read from her records; the traits are
 * what somebody has recorded of her, and without {@link Trait#CHECKED} among them she does not count.
 *
 * @param lender where she is employed; empty for somebody of a staff bank
 */
public record Stint(PersonId person, LocalDate day, Span there, Optional<ProviderId> lender, Set<Trait> traits) {

    public Stint {
        traits = Set.copyOf(traits);
    }

    Stint during(Span changed) {
        return new Stint(person, day, changed, lender, traits);
    }

    static List<Span> spansOf(List<Stint> stints, PersonId person, LocalDate day) {
        return stints.stream()
                .filter(stint -> stint.person.equals(person) && stint.day.equals(day))
                .map(Stint::there)
                .toList();
    }
}
