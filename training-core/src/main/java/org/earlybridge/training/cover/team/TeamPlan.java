package org.earlybridge.training.cover.team;

import java.util.List;
import org.earlybridge.training.cohort.CohortId;
import org.earlybridge.training.cover.verdict.Colour;
import org.earlybridge.training.workforce.PersonId;

/**
 * Who of a team can go when, so that no date leaves too few adults.
 *
 * @param tries how many combinations were asked about
 * @param proved whether no other way takes more of them
 */
public record TeamPlan(List<Group> groups, List<Left> left, int tries, boolean proved) {

    public TeamPlan {
        groups = List.copyOf(groups);
        left = List.copyOf(left);
    }

    /** Those who go to one date, with the verdict about them while the other groups are away as well. */
    public record Group(CohortId date, List<PersonId> people, Colour colour, String sentence) {

        public Group {
            people = List.copyOf(people);
        }
    }

    /** Somebody for whom no date was found, and why. */
    public record Left(PersonId person, String why) {}
}
