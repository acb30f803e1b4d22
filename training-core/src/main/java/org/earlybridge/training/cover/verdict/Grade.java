package org.earlybridge.training.cover.verdict;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.earlybridge.training.cover.day.Adult;
import org.earlybridge.training.cover.day.Award;
import org.earlybridge.training.cover.day.FirstAid;
import org.earlybridge.training.cover.day.Span;
import org.earlybridge.training.cover.day.Trait;
import org.earlybridge.training.workforce.EmploymentRole;

/** What a cover worker must at least be. */
public record Grade(int level, boolean fullFirstAid, Set<Trait> traits) {

    /** Before every rule that asks for more than the paper itself. */
    private static final LocalDate LONG_AGO = LocalDate.of(2008, 7, 1);

    private static final Set<Trait> NONE = Set.of();
    private static final Set<Trait> BABIES = Set.of(Trait.BABY_TRAINED, Trait.BABY_EXPERIENCED);
    private static final Set<Trait> TEACHER = Set.of(Trait.SCHOOL_TEACHER);

    /** The one that can do whatever one more adult can do. */
    static final Grade HIGHEST =
            new Grade(6, true, Set.of(Trait.BABY_TRAINED, Trait.BABY_EXPERIENCED, Trait.SCHOOL_TEACHER));

    /** Cheapest first, as cover workers are usually paid. */
    static final List<Grade> CHEAPEST_FIRST = List.of(
            new Grade(0, false, NONE),
            new Grade(0, false, BABIES),
            new Grade(0, true, NONE),
            new Grade(0, true, BABIES),
            new Grade(2, false, NONE),
            new Grade(2, false, BABIES),
            new Grade(2, true, NONE),
            new Grade(2, true, BABIES),
            new Grade(3, false, NONE),
            new Grade(3, false, BABIES),
            new Grade(3, true, NONE),
            new Grade(3, true, BABIES),
            new Grade(6, false, NONE),
            new Grade(6, true, NONE),
            new Grade(6, false, TEACHER),
            new Grade(6, true, TEACHER),
            HIGHEST);

    public Grade {
        traits = Set.copyOf(traits);
    }

    public boolean is(Trait trait) {
        return traits.contains(trait);
    }

    boolean isAtLeast(Grade other) {
        return level >= other.level && (fullFirstAid || !other.fullFirstAid) && traits.containsAll(other.traits);
    }

    /** Somebody just so. */
    Adult somebody(Optional<String> room, Span there, LocalDate day) {
        Adult adult =
                Adult.staff("(cover)", room, there).as(EmploymentRole.COVER).with(traits.toArray(Trait[]::new));
        Adult qualified = level == 0
                ? adult
                : adult.with(new Award(level, LONG_AGO, Optional.of(LONG_AGO)))
                        .with(Trait.ENGLISH2, Trait.LEVEL6_APPROVED);
        return fullFirstAid ? qualified.with(new FirstAid(FirstAid.Kind.FULL, day.plusYears(1))) : qualified;
    }
}
