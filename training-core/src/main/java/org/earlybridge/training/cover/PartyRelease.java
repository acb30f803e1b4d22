package org.earlybridge.training.cover;

import java.util.List;
import java.util.Optional;
import org.earlybridge.training.cover.verdict.Colour;
import org.earlybridge.training.workforce.PersonId;

/**
 * The answer about several people who would go together: all of them at once, and each of them. When together they are red,
 * those are red without whom the others could go; when no one's staying helps, all are.
 */
public record PartyRelease(Release together, List<Member> members) {

    /** One of them, the verdict about her, and of what colour the others are when she stays, where that helps. */
    public record Member(
            PersonId person, String name, Colour colour, String sentence, Optional<Colour> othersWithoutHer) {}

    public PartyRelease {
        members = List.copyOf(members);
    }

    public Colour colour() {
        return together.colour();
    }

    /** Those because of whom it is red. */
    public List<PersonId> red() {
        return members.stream()
                .filter(member -> member.colour() == Colour.RED)
                .map(Member::person)
                .toList();
    }
}
