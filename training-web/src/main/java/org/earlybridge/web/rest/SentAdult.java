package org.earlybridge.web.rest;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.earlybridge.training.cover.day.Adult;
import org.earlybridge.training.cover.day.Award;
import org.earlybridge.training.cover.day.FirstAid;
import org.earlybridge.training.cover.day.Trait;
import org.earlybridge.training.workforce.EmploymentRole;

/** One adult of a day to be checked. */
final class SentAdult {

    /** Of qualifications; there is one word so far. */
    private enum Route {
        EXPERIENCE
    }

    private static final int HIGHEST_LEVEL = 8;
    private static final int MOST_PENCE = 100_000;
    private static final int LONGEST_BREAK = 240;

    private final SentPart part;
    private final Set<String> rooms;
    private final Set<String> adults;

    SentAdult(SentPart part, Set<String> rooms, Set<String> adults) {
        this.part = part;
        this.rooms = rooms;
        this.adults = adults;
    }

    Adult read() {
        String id =
                part.needed("id", part.text("id", CoverCheckReading.LONGEST_ID)).orElse("");
        if (!id.isEmpty() && !adults.add(id)) {
            part.wrong("id", "There are two adults with the id " + id + ". Send each person's shift once.");
        }
        return new Adult(
                id,
                CoverCheckReading.room(part, rooms),
                CoverCheckReading.span(part, "from", "to"),
                part.day("born"),
                part.day("employedSince"),
                part.choice("role", EmploymentRole.class).orElse(EmploymentRole.STAFF),
                part.part("qualification").flatMap(SentAdult::award),
                part.part("pfa").flatMap(SentAdult::firstAid),
                traits(),
                part.number("studyingLevel", 2, HIGHEST_LEVEL),
                part.number("breakMinutes", 0, LONGEST_BREAK),
                part.number("hourlyCost", 0, MOST_PENCE));
    }

    private static Optional<Award> award(SentPart part) {
        int level = part.number("level", 0, HIGHEST_LEVEL).orElse(0);
        if (!part.has("level") || level == 1) {
            part.wrong("level", "level must be 0, or 2 to " + HIGHEST_LEVEL + ".");
        }
        Optional<LocalDate> awarded = part.day("awarded");
        Optional<LocalDate> begun = part.day("begun");
        if (level >= 2) {
            awarded = part.needed("awarded", awarded);
        }
        if (begun.isPresent() && awarded.isPresent() && begun.get().isAfter(awarded.get())) {
            part.wrong("begun", "begun is after awarded.");
        }
        return level < 2 ? Optional.empty() : awarded.map(day -> new Award(level, day, begun));
    }

    private static Optional<FirstAid> firstAid(SentPart part) {
        Optional<FirstAid.Kind> kind = part.needed("kind", part.choice("kind", FirstAid.Kind.class));
        Optional<LocalDate> validTo = part.needed("validTo", part.day("validTo"));
        return kind.flatMap(known -> validTo.map(last -> new FirstAid(known, last)));
    }

    private Set<Trait> traits() {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        add(traits, "babyTrained", Trait.BABY_TRAINED, false);
        add(traits, "babyExperienced", Trait.BABY_EXPERIENCED, false);
        add(traits, "manager", Trait.MANAGER, false);
        add(traits, "deputy", Trait.DEPUTY, false);
        add(traits, "safeguardingLead", Trait.SAFEGUARDING_LEAD, false);
        add(traits, "level6Approved", Trait.LEVEL6_APPROVED, false);
        add(traits, "english2", Trait.ENGLISH2, false);
        add(traits, "parentalPermission", Trait.PARENTAL_PERMISSION, false);
        add(traits, "schoolTeacher", Trait.SCHOOL_TEACHER, false);
        add(traits, "longTermPlacement", Trait.LONG_TERM_PLACEMENT, false);
        add(traits, "competent", Trait.COMPETENT, true);
        add(traits, "checked", Trait.CHECKED, true);
        add(traits, "oneToOne", Trait.ONE_TO_ONE, false);
        add(traits, "safeguardingTrained", Trait.SAFEGUARDING_TRAINED, false);
        if (!part.flag("maths2", true)) {
            traits.add(Trait.NO_MATHS2);
        }
        part.choice("route", Route.class).ifPresent(route -> traits.add(Trait.EXPERIENCE_ROUTE));
        return traits;
    }

    private void add(Set<Trait> traits, String name, Trait trait, boolean usually) {
        if (part.flag(name, usually)) {
            traits.add(trait);
        }
    }
}
