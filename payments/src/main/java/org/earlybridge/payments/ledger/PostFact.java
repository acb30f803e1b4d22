package org.earlybridge.payments.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes a fact into every book it touches, once. The books' heads are held first: only then is it asked whether the fact
 * stands there already and whether an account can bear it, so nobody else can change the answer before the commit.
 */
@ApplicationScoped
public class PostFact {

    @Inject
    private Books books;

    @Inject
    private Accounts accounts;

    @Inject
    private Facts facts;

    @Inject
    private Journals journals;

    @Inject
    private Clock clock;

    protected PostFact() {}

    PostFact(Ledger ledger, Clock clock) {
        this.books = ledger.books();
        this.accounts = ledger.accounts();
        this.facts = ledger.facts();
        this.journals = ledger.journals();
        this.clock = clock;
    }

    /**
     * Joins the caller's transaction.
     *
     * @throws IllegalStateException when the same source told something else before
     */
    @Transactional(TxType.MANDATORY)
    public Posted now(Posting posting) {
        return now(posting, null);
    }

    /**
     * For a posting that must be possible: whatever it draws on was put there before.
     *
     * @throws IllegalStateException when it would overdraw a guarded account
     */
    @Transactional(TxType.MANDATORY)
    public void surely(Posting posting) {
        if (now(posting) instanceof Posted.Refused refused) {
            throw new IllegalStateException("\"" + posting.because() + "\" would overdraw " + refused.account());
        }
    }

    Posted now(Posting posting, @Nullable FactId reverses) {
        hold(posting);
        return repeated(posting).or(() -> refused(posting)).orElseGet(() -> write(posting, reverses));
    }

    void hold(Posting posting) {
        books.hold(posting.books());
    }

    Optional<Posted> repeated(Posting posting) {
        return facts.from(posting.source()).map(earlier -> {
            if (!journals.legsOf(earlier.id()).equals(legsByBook(posting))) {
                throw new IllegalStateException(posting.source() + " is in the books as " + earlier.id()
                        + ", with other amounts than it tells now");
            }
            return new Posted.Repeated(earlier.id());
        });
    }

    Optional<Posted> refused(Posting posting) {
        Map<String, Long> moves = new HashMap<>();
        posting.legs()
                .forEach(leg -> moves.merge(leg.account().name(), leg.amount().pence(), Math::addExact));
        return accounts.of(posting.legs()).values().stream()
                .filter(account -> account.wouldBeOverdrawnBy(moves.getOrDefault(account.name(), 0L)))
                .map(account -> (Posted) new Posted.Refused(account.name()))
                .findFirst();
    }

    Posted write(Posting posting, @Nullable FactId reverses) {
        Map<String, AccountRow> rows = accounts.of(posting.legs());
        accounts.keep(rows.values());
        Fact fact = new Fact(posting, clock.instant().truncatedTo(ChronoUnit.MILLIS), reverses);
        facts.add(fact);
        posting.books().forEach(book -> write(fact, book, posting.in(book), rows));
        return new Posted.Applied(fact.id());
    }

    private void write(Fact fact, String book, List<Leg> legs, Map<String, AccountRow> rows) {
        BookHead head = books.head(book);
        String period = books.openMonth(book, fact.businessDate()).toString();
        String sealed = Seal.content(fact, book, head.sequence() + 1, period, sealed(legs));
        Journal journal = new Journal(fact.id(), head, period, sealed);
        facts.add(journal);
        List<LegRow> lines = new ArrayList<>();
        for (Leg leg : legs) {
            AccountRow account = Objects.requireNonNull(rows.get(leg.account().name()));
            account.move(leg.amount().pence());
            lines.add(
                    new LegRow(journal, lines.size() + 1, account, leg.amount().pence()));
        }
        facts.add(lines);
    }

    private static List<String> sealed(List<Leg> legs) {
        return legs.stream()
                .map(leg -> Seal.leg(leg.account().name(), leg.amount().pence()))
                .toList();
    }

    /** As they would stand: book after book, each in the order given. */
    private static List<String> legsByBook(Posting posting) {
        return posting.books().stream()
                .flatMap(book -> sealed(posting.in(book)).stream())
                .toList();
    }
}
