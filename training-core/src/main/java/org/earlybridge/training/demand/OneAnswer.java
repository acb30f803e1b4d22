package org.earlybridge.training.demand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.earlybridge.training.account.Account;
import org.earlybridge.training.account.Accounts;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.EmailAddress;
import org.earlybridge.training.notice.Outbox;
import org.earlybridge.training.search.CohortSearch;
import org.earlybridge.training.search.FindCohorts;
import org.earlybridge.training.search.FoundDate;
import org.earlybridge.training.search.FoundDates;

/** One request against today's catalogue, as its asker would search it herself; the answer and its mail are one commit. */
@ApplicationScoped
class OneAnswer {

    /** Who asked a year ago has found another way. */
    static final Duration PATIENCE = Duration.ofDays(365);

    private static final int LOOK_AT = 20;

    @Inject
    private DateRequests requests;

    @Inject
    private FindCohorts findCohorts;

    @Inject
    private Accounts accounts;

    @Inject
    private DateOpenedLetter letter;

    @Inject
    private Outbox outbox;

    @Inject
    private Clock clock;

    protected OneAnswer() {}

    OneAnswer(
            DateRequests requests,
            FindCohorts findCohorts,
            Accounts accounts,
            DateOpenedLetter letter,
            Outbox outbox,
            Clock clock) {
        this.requests = requests;
        this.findCohorts = findCohorts;
        this.accounts = accounts;
        this.letter = letter;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    @AllowedTo(server = true)
    public List<Long> waitingAfter(long id, int most) {
        return requests.tellableAfter(id, most);
    }

    /** Whether a date was found and the asker told. */
    @Transactional
    @AllowedTo(server = true)
    public boolean to(long id) {
        Optional<DateRequest> waiting = requests.toAnswer(id);
        Optional<EmailAddress> address = waiting.flatMap(this::addressOf);
        Optional<FoundDate> date =
                address.flatMap(known -> fitting(waiting.orElseThrow().wish()));
        if (date.isEmpty()) {
            return false;
        }
        outbox.put(letter.about(id, waiting.orElseThrow().wish(), date.get(), address.orElseThrow()));
        waiting.orElseThrow().answerWith(date.get().id(), clock.instant());
        return true;
    }

    @Transactional
    @AllowedTo(server = true)
    public int forgetOld() {
        return requests.forgetBefore(clock.instant().minus(PATIENCE));
    }

    /** Of the account as it is now; a closed one is not written to. */
    private Optional<EmailAddress> addressOf(DateRequest request) {
        return request.account()
                .map(account -> accounts.open(account).map(Account::email))
                .orElseGet(() -> request.email().map(EmailAddress::new));
    }

    private Optional<FoundDate> fitting(Wish wish) {
        Instant now = clock.instant();
        CohortSearch search = CohortSearch.everything()
                .about(wish.words().orElse(""))
                .near(wish.near().code())
                .withinMiles(Nearby.MILES)
                .when(wish.when())
                .withFreePlaces()
                .atMost(LOOK_AT);
        CohortSearch asked = wish.course().map(search::ofCourse).orElse(search);
        return findCohorts.matching(asked).fold(FoundDates::dates, refused -> List.<FoundDate>of()).stream()
                .filter(date -> date.isBookableAt(now))
                .findFirst();
    }
}
