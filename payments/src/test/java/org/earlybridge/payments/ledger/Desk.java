package org.earlybridge.payments.ledger;

import static org.earlybridge.payments.ledger.Leg.credit;
import static org.earlybridge.payments.ledger.Leg.debit;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.earlybridge.payments.database.CanIgnoreReturnValue;
import org.earlybridge.payments.database.OneDatabase;
import org.earlybridge.payments.money.Money;

/** Somebody who posts, each time in a transaction of its own. */
final class Desk {

    static final Clock NOON = Clock.fixed(Instant.parse("2026-09-03T11:00:00Z"), ZoneId.of("Europe/London"));
    static final LocalDate TODAY = LocalDate.of(2026, 9, 3);
    static final Account CLEARING = Account.asset("CCC", "stripe:clearing");
    static final Account ADVANCE = Account.liability("CCC", "deposits");
    static final Account POT = Account.asset("CCC", "pot").guarded();

    private final OneDatabase database;

    Desk(OneDatabase database) {
        this.database = database;
    }

    static Ledger ledger(EntityManager em) {
        return new Ledger(new Books(em), new Accounts(em), new Facts(em), new Journals(em));
    }

    static PostFact poster(EntityManager em) {
        return new PostFact(ledger(em), NOON);
    }

    /** Pence taken by card for something not delivered yet. */
    static Posting taken(long pence, String id) {
        return posting(id, List.of(debit(CLEARING, Money.ofPence(pence)), credit(ADVANCE, Money.ofPence(pence))));
    }

    /** One place of £120, of which Peterborough bears £30. */
    static Posting shared(String id) {
        return posting(
                id,
                List.of(
                        debit(CLEARING, Money.ofPounds(90)),
                        debit(Account.dueFrom("CCC", "PCC"), Money.ofPounds(30)),
                        credit(ADVANCE, Money.ofPounds(120)),
                        debit(Account.expense("PCC", "training-subsidy"), Money.ofPounds(30)),
                        credit(Account.dueTo("PCC", "CCC"), Money.ofPounds(30))));
    }

    static Posting drawn(long pence, String id) {
        return posting(id, List.of(credit(POT, Money.ofPence(pence)), debit(CLEARING, Money.ofPence(pence))));
    }

    static Posting filled(long pence, String id) {
        return posting(id, List.of(debit(POT, Money.ofPence(pence)), credit(ADVANCE, Money.ofPence(pence))));
    }

    static Posting posting(String id, List<Leg> legs) {
        return new Posting(
                new Source("test", id, "posted"), TODAY, Optional.of("EB-" + id), "test posting " + id, legs);
    }

    @CanIgnoreReturnValue
    Posted post(Posting posting) {
        return database.commit(em -> poster(em).now(posting));
    }

    @CanIgnoreReturnValue
    Posted reverse(FactId fact) {
        return database.commit(em ->
                new ReverseFact(poster(em), new Facts(em), new Journals(em)).now(fact, TODAY, "entered by mistake"));
    }

    Money balance(Account account) {
        return database.commit(em -> new Balances(em).of(account));
    }

    List<TrialLine> trialBalance(String book) {
        return database.commit(em -> new Balances(em).trialBalance(book));
    }

    List<TrialLine> trialBalance(String book, LocalDate asAt) {
        return database.commit(em -> new Balances(em).trialBalance(book, asAt));
    }

    List<JournalView> journals(String book) {
        return database.commit(em -> new Journals(em).numbered(book, 0, Long.MAX_VALUE));
    }

    List<Long> brokenSeals(String book) {
        return database.commit(em -> new CheckSeals(new Journals(em), new Facts(em)).of(book));
    }
}
