package org.earlybridge.training.tariff.quote;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.earlybridge.training.account.Account;
import org.earlybridge.training.account.AccountId;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.EmailAddress;
import org.earlybridge.training.account.Known;
import org.earlybridge.training.account.Standing;
import org.earlybridge.training.calendar.LondonClock;
import org.earlybridge.training.catalogue.Courses;
import org.earlybridge.training.cohort.CohortId;
import org.earlybridge.training.cohort.Cohorts;
import org.earlybridge.training.database.TestDatabase;
import org.earlybridge.training.setting.Providers;
import org.earlybridge.training.tariff.fund.Funds;
import org.earlybridge.training.tariff.pricelist.PayingSettings;
import org.earlybridge.training.tariff.pricelist.PricesToday;
import org.earlybridge.training.tariff.pricelist.Tariffs;
import org.earlybridge.training.workforce.People;
import org.earlybridge.training.workforce.PersonId;

/** The use cases on a test's database, for one caller, on Monday 21 September 2026 at ten in the morning. */
record QuoteDesk(TestDatabase database, Caller caller) {

    static final Clock NOW = Clock.fixed(Instant.parse("2026-09-21T09:00:00Z"), LondonClock.LONDON);

    /** With an account of its own. */
    static QuoteDesk of(TestDatabase database, String email, Standing... standings) {
        AccountId account = database.commit(em -> {
            Account opened = Account.open("Example", new EmailAddress(email), null, NOW.instant());
            em.persist(opened);
            em.flush();
            return opened.id();
        });
        Caller caller = new Caller();
        caller.become(new Known(account, "Example", new EmailAddress(email), null, Set.of(standings)));
        return new QuoteDesk(database, caller);
    }

    Quoted quote(CohortId date, PersonId... attendees) {
        return database.commit(em -> make(em).of(date, List.of(attendees)));
    }

    Quote see(QuoteId id) {
        return database.commit(em ->
                new SeeQuote(new Quotes(em), new Tariffs(em), caller).with(id).quote());
    }

    private MakeQuote make(EntityManager em) {
        return new MakeQuote(
                new OfferedDates(new Cohorts(em), new Courses(em)),
                new PayingSettings(new Providers(em), new People(em), NOW),
                new PricesToday(new Tariffs(em), new Funds(em, NOW), NOW),
                new Quotes(em),
                new MakeQuote.Asker(caller, NOW));
    }
}
