package org.earlybridge.training.cover.day;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.earlybridge.training.workforce.EmploymentRole;

/**
 * Somebody on the day's roster. Without a room she is a float, who may stand in any one room at a time. Minutes of break are
 * empty when the roster does not say; what an hour costs is in pence.
 */
public record Adult(
        String id,
        Optional<String> room,
        Span there,
        Optional<LocalDate> born,
        Optional<LocalDate> employedSince,
        EmploymentRole role,
        Optional<Award> award,
        Optional<FirstAid> firstAid,
        Set<Trait> traits,
        OptionalInt studying,
        OptionalInt breakMinutes,
        OptionalInt hourlyCost) {

    public Adult {
        traits = traits.isEmpty() ? Set.of() : EnumSet.copyOf(traits);
    }

    /** Staff, checked and competent, with no papers yet. */
    public static Adult staff(String id, Optional<String> room, Span there) {
        return new Adult(
                id,
                room,
                there,
                Optional.empty(),
                Optional.empty(),
                EmploymentRole.STAFF,
                Optional.empty(),
                Optional.empty(),
                EnumSet.of(Trait.COMPETENT, Trait.CHECKED),
                OptionalInt.empty(),
                OptionalInt.empty(),
                OptionalInt.empty());
    }

    public boolean is(Trait trait) {
        return traits.contains(trait);
    }

    /** Nobody knows everybody's date of birth: who gave none is taken for grown up. */
    public int ageOn(LocalDate day) {
        return born.map(date -> Age.inYears(date, day)).orElse(Age.GROWN_UP);
    }

    /** As if the roster did not say how long her break is. */
    public Adult withoutBreak() {
        return new Adult(
                id,
                room,
                there,
                born,
                employedSince,
                role,
                award,
                firstAid,
                traits,
                studying,
                OptionalInt.empty(),
                hourlyCost);
    }

    public Adult as(EmploymentRole changed) {
        return new Adult(
                id,
                room,
                there,
                born,
                employedSince,
                changed,
                award,
                firstAid,
                traits,
                studying,
                breakMinutes,
                hourlyCost);
    }

    public Adult in(Optional<String> changed) {
        return new Adult(
                id,
                changed,
                there,
                born,
                employedSince,
                role,
                award,
                firstAid,
                traits,
                studying,
                breakMinutes,
                hourlyCost);
    }

    public Adult with(Award changed) {
        return new Adult(
                id,
                room,
                there,
                born,
                employedSince,
                role,
                Optional.of(changed),
                firstAid,
                traits,
                studying,
                breakMinutes,
                hourlyCost);
    }

    public Adult with(FirstAid changed) {
        return new Adult(
                id,
                room,
                there,
                born,
                employedSince,
                role,
                award,
                Optional.of(changed),
                traits,
                studying,
                breakMinutes,
                hourlyCost);
    }

    public Adult with(Trait... more) {
        EnumSet<Trait> all = EnumSet.noneOf(Trait.class);
        all.addAll(traits);
        all.addAll(Set.of(more));
        return new Adult(
                id, room, there, born, employedSince, role, award, firstAid, all, studying, breakMinutes, hourlyCost);
    }
}
