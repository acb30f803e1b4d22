package org.earlybridge.training.planning.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.earlybridge.training.authority.AuthorityId;
import org.earlybridge.training.catalogue.Course;
import org.earlybridge.training.planning.proposal.Need.Why;
import org.earlybridge.training.setting.Provider;
import org.earlybridge.training.setting.ProviderId;
import org.earlybridge.training.setting.ProviderKind;
import org.earlybridge.training.workforce.Employment;
import org.earlybridge.training.workforce.EmploymentRole;
import org.earlybridge.training.workforce.Passports;
import org.earlybridge.training.workforce.PersonId;
import org.earlybridge.training.workforce.Qualification;
import org.earlybridge.training.workforce.Requirement;
import org.earlybridge.training.workforce.Requirement.NeededBy;
import org.earlybridge.training.workforce.RequirementCode;
import org.jspecify.annotations.Nullable;

/**
 * Who of a council needs a course: those whose certificate ends, those who asked, and, for what nobody must hold, each
 * setting of its kind at which nobody does. It joins its caller's transaction.
 */
@ApplicationScoped
class FindNeeds {

    static final int MOST = 400;

    private static final int MOST_CHOICES = 4;

    @Inject
    private Needs needs;

    @Inject
    private Passports passports;

    protected FindNeeds() {}

    FindNeeds(Needs needs, Passports passports) {
        this.needs = needs;
        this.passports = passports;
    }

    /** The most urgent first. */
    List<Need> of(Course course, AuthorityId council, CouncilFacts facts, LocalDate day) {
        Set<RequirementCode> requirements = mainOf(course);
        Map<PersonId, ProviderId> works = facts.team().values().stream()
                .flatMap(List::stream)
                .filter(work -> work.runsOn(day))
                .collect(Collectors.toMap(Employment::person, Employment::provider, (one, other) -> one));
        Map<ProviderId, Provider> settings =
                facts.settings().stream().collect(Collectors.toMap(Provider::id, setting -> setting));
        Set<PersonId> seen = new HashSet<>();
        List<Need> all = new ArrayList<>();
        for (Needs.Ending ending : needs.endings(council, requirements, day)) {
            if (mayCome(course, settings.get(ending.setting())) && seen.add(ending.person())) {
                all.add(new Need(ending.setting(), List.of(ending.person()), Optional.of(ending.lastDay()), Why.ENDS));
            }
        }
        for (PersonId asker : needs.askers(council, course.code())) {
            ProviderId setting = works.get(asker);
            if (setting != null && mayCome(course, settings.get(setting)) && seen.add(asker)) {
                all.add(new Need(setting, List.of(asker), Optional.empty(), Why.ASKED));
            }
        }
        all.addAll(nobodyThere(course, requirements, facts, day, seen));
        return all.stream().limit(MOST).toList();
    }

    /** What it is named after, or all it meets: a lead's course also renews everybody's, but is not held for that. */
    private static Set<RequirementCode> mainOf(Course course) {
        return course.meets().stream()
                .filter(requirement -> requirement.code().equals(course.code().code()))
                .findFirst()
                .map(Set::of)
                .orElseGet(course::meets);
    }

    private static boolean mayCome(Course course, @Nullable Provider setting) {
        return setting != null
                && (course.isOpenToChildminders() || !setting.kind().isChildminder());
    }

    private List<Need> nobodyThere(
            Course course, Set<RequirementCode> all, CouncilFacts facts, LocalDate day, Set<PersonId> seen) {
        List<RequirementCode> chosen = passports.requirements(all).stream()
                .filter(requirement -> requirement.neededBy() == NeededBy.NOBODY)
                .map(Requirement::code)
                .toList();
        if (chosen.isEmpty()) {
            return List.of();
        }
        Set<ProviderId> holding = needs.settingsThatHold(chosen, day);
        Set<ProviderKind> kinds = needs.kindsThatHold(chosen, day);
        List<Need> found = new ArrayList<>();
        for (Provider setting : facts.settings()) {
            boolean lacks = !holding.contains(setting.id()) && (kinds.isEmpty() || kinds.contains(setting.kind()));
            List<PersonId> people = lacks && mayCome(course, setting) ? choices(setting, facts, day) : List.of();
            if (!people.isEmpty() && people.stream().noneMatch(seen::contains)) {
                found.add(new Need(setting.id(), people, Optional.empty(), Why.NOBODY_THERE));
            }
        }
        return found;
    }

    /** Those at level 3 before others, the manager last. */
    private static List<PersonId> choices(Provider setting, CouncilFacts facts, LocalDate day) {
        return facts.teamOf(setting.id()).stream()
                .filter(work -> work.runsOn(day) && leads(work.role()))
                .sorted(Comparator.comparing(Employment::isManager)
                        .thenComparing(work -> -levelOf(facts, work))
                        .thenComparing(work -> -work.contractMinutes())
                        .thenComparing(work -> work.id().value()))
                .map(Employment::person)
                .distinct()
                .limit(MOST_CHOICES)
                .toList();
    }

    private static boolean leads(EmploymentRole role) {
        return role == EmploymentRole.STAFF
                || role == EmploymentRole.CHILDMINDER
                || role == EmploymentRole.CO_CHILDMINDER;
    }

    private static int levelOf(CouncilFacts facts, Employment work) {
        return Math.min(
                3,
                facts.qualificationsOf(work.person()).stream()
                        .mapToInt(Qualification::level)
                        .max()
                        .orElse(0));
    }
}
