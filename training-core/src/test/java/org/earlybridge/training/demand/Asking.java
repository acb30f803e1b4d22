package org.earlybridge.training.demand;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.earlybridge.training.account.AccountId;
import org.earlybridge.training.account.Accounts;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.EmailAddress;
import org.earlybridge.training.account.Known;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.account.Standing;
import org.earlybridge.training.authority.AuthorityId;
import org.earlybridge.training.catalogue.Courses;
import org.earlybridge.training.database.TestDatabase;
import org.earlybridge.training.notice.Outbox;
import org.earlybridge.training.place.Places;
import org.earlybridge.training.search.SearchOn;

/** The use cases on a test's database, for one caller, on Monday 21 September 2026 at ten in the morning. */
record Asking(TestDatabase database, Caller caller) {

    static final Clock NOW = Clock.fixed(Instant.parse("2026-09-21T09:00:00Z"), ZoneId.of("Europe/London"));

    static Asking asNobody(TestDatabase database) {
        return new Asking(database, new Caller());
    }

    static Asking as(TestDatabase database, AccountId account, Standing... standings) {
        Caller caller = new Caller();
        caller.become(new Known(account, "Example", new EmailAddress("a@example.org"), null, Set.of(standings)));
        return new Asking(database, caller);
    }

    static Standing coordinatorOf(AuthorityId council) {
        return new Standing(Role.COORDINATOR, council, null);
    }

    Asked ask(Wish wish) {
        return ask(wish, Optional.empty());
    }

    Asked ask(Wish wish, Optional<EmailAddress> tellAt) {
        return database.commit(
                em -> new AskForDate(new DateRequests(em), new Courses(em), new Places(em), nearby(em), caller, NOW)
                        .on(wish, tellAt));
    }

    Asked.Noted see(DateRequestId id) {
        return database.commit(em -> new SeeDateRequest(new DateRequests(em), nearby(em), caller).with(id));
    }

    List<DateRequestView> seeDemand() {
        return database.commit(em -> new SeeDemand(new DateRequests(em), caller).inMyCouncil());
    }

    /** The job, run so much later. */
    int answerAt(Clock clock) {
        return new AnswerDateRequests(new OneAnswer() {
                    @Override
                    public List<Long> waitingAfter(long id, int most) {
                        return database.commit(em -> answer(em, clock).waitingAfter(id, most));
                    }

                    @Override
                    public boolean to(long id) {
                        return database.commit(em -> answer(em, clock).to(id));
                    }

                    @Override
                    public int forgetOld() {
                        return database.commit(em -> answer(em, clock).forgetOld());
                    }
                })
                .due();
    }

    private static OneAnswer answer(EntityManager em, Clock clock) {
        return new OneAnswer(
                new DateRequests(em),
                SearchOn.at(em, clock),
                new Accounts(em),
                new DateOpenedLetter("https://training.example.org"),
                Outbox.over(em, clock),
                clock);
    }

    private static Nearby nearby(EntityManager em) {
        return new Nearby(new DateRequests(em), new Places(em));
    }
}
