package org.earlybridge.training.planning.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.earlybridge.training.account.AllowedTo;

/** Whoever searches keeps what she has: each time a commit of its own. */
@ApplicationScoped
class KeepSearch {

    @Inject
    private DateSearches searches;

    @Inject
    private Clock clock;

    protected KeepSearch() {}

    KeepSearch(DateSearches searches, Clock clock) {
        this.searches = searches;
        this.clock = clock;
    }

    @Transactional
    @AllowedTo(server = true)
    void note(DateSearchId id, DateSearch.Progress progress) {
        searches.hold(id)
                .filter(DateSearch::isUnderWay)
                .ifPresent(search -> search.seenAt(clock.instant().truncatedTo(ChronoUnit.SECONDS), progress));
    }

    @Transactional
    @AllowedTo(server = true)
    void done(DateSearchId id, List<Proposal> proposals) {
        searches.hold(id).filter(DateSearch::isUnderWay).ifPresent(search -> {
            for (int at = 0; at < proposals.size(); at++) {
                searches.add(new DateProposal(search, at + 1, proposals.get(at)));
            }
            search.end(SearchState.DONE);
        });
    }

    @Transactional
    @AllowedTo(server = true)
    void failed(DateSearchId id) {
        searches.hold(id).filter(DateSearch::isUnderWay).ifPresent(search -> search.end(SearchState.FAILED));
    }
}
