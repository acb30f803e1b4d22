package org.earlybridge.payments.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Takes a fact back by another that moves the same amounts the other way, and says so. Each fact is taken back once at most. */
@ApplicationScoped
public class ReverseFact {

    @Inject
    private PostFact post;

    @Inject
    private Facts facts;

    @Inject
    private Journals journals;

    protected ReverseFact() {}

    ReverseFact(PostFact post, Facts facts, Journals journals) {
        this.post = post;
        this.facts = facts;
        this.journals = journals;
    }

    @Transactional(TxType.MANDATORY)
    public Posted now(FactId wrong, LocalDate businessDate, String because) {
        Fact original = facts.with(wrong)
                .orElseThrow(() -> new IllegalArgumentException("there is no fact " + wrong + " to take back"));
        Source source = new Source("reversal", wrong.toString(), "reversed");
        List<Leg> back = journals.of(wrong).stream()
                .flatMap(journal -> journal.legs().stream())
                .map(leg -> new Leg(leg.account(), leg.amount().negated()))
                .toList();
        Optional<String> reference = original.reference();
        return post.now(new Posting(source, businessDate, reference, because, back), wrong);
    }
}
