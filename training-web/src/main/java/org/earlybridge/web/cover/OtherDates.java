package org.earlybridge.web.cover;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.earlybridge.training.cohort.CohortId;
import org.earlybridge.training.cover.CheckRelease;
import org.earlybridge.training.cover.Meeting;
import org.earlybridge.training.cover.verdict.Colour;
import org.earlybridge.training.search.CohortSearch;
import org.earlybridge.training.search.FindCohorts;
import org.earlybridge.training.search.FoundDate;
import org.earlybridge.training.search.FoundDates;
import org.earlybridge.training.setting.ProviderId;
import org.earlybridge.training.workforce.PersonId;

/** Other dates that can be booked and have room for all, each tried by the cover check, all in one reading of the setting. */
@RequestScoped
public class OtherDates {

    @Inject
    private FindCohorts findCohorts;

    @Inject
    private CheckRelease checkRelease;

    @Inject
    private Clock clock;

    protected OtherDates() {}

    /** By a search of our own, which nothing is wrong with. */
    public List<FoundDate> found(CohortSearch search) {
        return findCohorts.matching(search).fold(FoundDates::dates, refused -> {
            throw new IllegalStateException("a search of our own is refused: " + refused);
        });
    }

    /** Who of which setting would go. */
    public record Who(ProviderId setting, Collection<PersonId> going) {}

    /** Those of these dates on which the check comes to such a colour, in their order. */
    public List<FoundDate> fit(Who who, List<FoundDate> dates, Collection<CohortId> never, Predicate<Colour> colour) {
        Map<FoundDate, List<Meeting>> choices = new LinkedHashMap<>();
        dates.stream()
                .filter(date -> !never.contains(date.id()) && date.isBookableAt(clock.instant()))
                .filter(date -> date.places().free() >= who.going().size())
                .forEach(date -> choices.put(date, Meetings.of(date)));
        return checkRelease.each(who.setting(), List.copyOf(who.going()), choices).entrySet().stream()
                .filter(one -> colour.test(one.getValue().colour()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
