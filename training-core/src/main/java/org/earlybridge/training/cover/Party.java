package org.earlybridge.training.cover;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.earlybridge.training.workforce.PersonId;

/** Who of a setting would go together, and who of those known to be away at that time stays instead. */
public record Party(List<PersonId> going, Set<PersonId> staying) {

    public Party {
        going = List.copyOf(going);
        staying = Set.copyOf(staying);
    }

    public static Party of(Collection<PersonId> going) {
        return new Party(List.copyOf(going), Set.of());
    }

    /** Their place is taken by one of those who go. */
    public Party insteadOf(PersonId somebody) {
        return new Party(going, Set.of(somebody));
    }

    Party without(PersonId somebody) {
        return new Party(
                going.stream().filter(person -> !person.equals(somebody)).toList(), stayingWith(somebody));
    }

    Party with(PersonId somebody, PersonId instead) {
        return new Party(
                going.stream()
                        .map(person -> person.equals(instead) ? somebody : person)
                        .toList(),
                stayingWith(instead));
    }

    /** She may have a place already: who gives it up is there. */
    private Set<PersonId> stayingWith(PersonId somebody) {
        return Stream.concat(staying.stream(), Stream.of(somebody)).collect(Collectors.toSet());
    }

    boolean concerns(PersonId person) {
        return going.contains(person) || staying.contains(person);
    }
}
