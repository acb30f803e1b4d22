package org.earlybridge.web.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.cohort.CohortId;
import org.earlybridge.training.cohort.CohortStatus;
import org.earlybridge.training.cover.CheckRelease;
import org.earlybridge.training.cover.Meeting;
import org.earlybridge.training.cover.Release;
import org.earlybridge.training.search.FoundDate;
import org.earlybridge.training.setting.ProviderId;
import org.earlybridge.training.workforce.PersonId;
import org.earlybridge.web.cover.Meetings;

/** For a childminder who is signed in: which dates she could come to without closing. For everybody else, nothing. */
@RequestScoped
class Minding {

    @Inject
    private CheckRelease checkRelease;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    protected Minding() {}

    /** With what she could do instead. */
    Optional<Release> of(FoundDate date) {
        boolean comes = isToCome(date);
        return caller.person()
                .filter(herself -> comes && caller.has(Role.CHILDMINDER))
                .flatMap(herself ->
                        caller.provider().map(home -> checkRelease.of(home, List.of(herself), Meetings.of(date))));
    }

    private boolean isToCome(FoundDate date) {
        boolean on = date.status() == CohortStatus.OPEN || date.status() == CohortStatus.CLOSED;
        return on && !date.firstDay().isBefore(LocalDate.now(clock));
    }

    /** Each date that can still come; all in one look. */
    Map<CohortId, Release> during(List<FoundDate> dates) {
        Optional<ProviderId> home = caller.provider();
        Optional<PersonId> herself = caller.person();
        Map<CohortId, List<Meeting>> choices = new LinkedHashMap<>();
        dates.stream().filter(this::isToCome).forEach(date -> choices.put(date.id(), Meetings.of(date)));
        boolean minds = caller.has(Role.CHILDMINDER) && home.isPresent() && herself.isPresent();
        return minds && !choices.isEmpty() ? checkRelease.each(home.get(), List.of(herself.get()), choices) : Map.of();
    }
}
