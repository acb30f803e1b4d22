package org.earlybridge.training.planning.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.NotFound;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.cohort.Cohorts;
import org.earlybridge.training.place.Venues;
import org.earlybridge.training.planning.proposal.DateSearchView.Names;
import org.earlybridge.training.planning.proposal.DateSearchView.Proposed;
import org.earlybridge.training.planning.proposal.Proposal.Answer;
import org.earlybridge.training.setting.ProviderId;
import org.earlybridge.training.setting.Providers;
import org.earlybridge.training.workforce.People;
import org.earlybridge.training.workforce.Person;

/** A coordinator sees how far a search of her council has come, and what it proposes. */
@ApplicationScoped
public class SeeDateSearch {

    @Inject
    private DateSearches searches;

    @Inject
    private People people;

    @Inject
    private Providers providers;

    @Inject
    private Venues venues;

    @Inject
    private Cohorts cohorts;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    protected SeeDateSearch() {}

    SeeDateSearch(Registers from, Caller caller, Clock clock) {
        this.searches = from.searches();
        this.people = from.people();
        this.providers = from.providers();
        this.venues = from.venues();
        this.cohorts = from.cohorts();
        this.caller = caller;
        this.clock = clock;
    }

    /** Where it reads. */
    record Registers(DateSearches searches, People people, Providers providers, Venues venues, Cohorts cohorts) {}

    @Transactional
    @AllowedTo(Role.COORDINATOR)
    public DateSearchView with(DateSearchId id) {
        DateSearch search = searches.with(id)
                .filter(found -> caller.authorities(Role.COORDINATOR).contains(found.council()))
                .orElseThrow(() -> new NotFound("search " + id.value()));
        List<Proposed> proposals = searches.proposalsOf(id).stream()
                .map(one -> new Proposed(one.ordinal(), one.proposal(), one.published()))
                .toList();
        return new DateSearchView(
                id,
                search.wish(),
                search.stateAt(clock.instant()),
                new DateSearchView.Count(search.tried(), search.candidates(), search.needed()),
                proposals,
                names(proposals));
    }

    private Names names(List<Proposed> proposals) {
        List<Answer> answers = proposals.stream()
                .flatMap(one -> one.proposal().people().stream())
                .toList();
        List<Candidate> dates =
                proposals.stream().map(one -> one.proposal().candidate()).toList();
        Map<ProviderId, String> settings = new HashMap<>();
        answers.stream()
                .map(Answer::setting)
                .distinct()
                .forEach(setting -> providers.with(setting).ifPresent(found -> settings.put(setting, found.name())));
        return new Names(
                people.with(answers.stream().map(Answer::person).distinct().toList()).stream()
                        .collect(Collectors.toMap(Person::id, Person::name)),
                settings,
                venues.with(dates.stream()
                        .flatMap(date -> date.venue().stream())
                        .distinct()
                        .toList()),
                cohorts.trainers(
                        dates.stream().map(Candidate::trainer).distinct().toList()));
    }
}
