package org.earlybridge.payments.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.List;

/** Reckons every seal of a book anew, from its first journal to its last. */
@ApplicationScoped
public class CheckSeals {

    @Inject
    private Journals journals;

    @Inject
    private Facts facts;

    protected CheckSeals() {}

    CheckSeals(Journals journals, Facts facts) {
        this.journals = journals;
        this.facts = facts;
    }

    /** The numbers of those whose seal does not fit what they say, or what stands before them; none when all is well. */
    @Transactional(TxType.SUPPORTS)
    public List<Long> of(String book) {
        List<String[]> stored = journals.seals(book);
        List<Long> broken = new ArrayList<>();
        String previous = Seal.FIRST;
        int at = 0;
        for (JournalView journal : journals.numbered(book, 0, Long.MAX_VALUE)) {
            String[] seals = stored.get(at++);
            String reckoned = Seal.of(previous, content(journal));
            if (!seals[0].equals(previous) || !seals[1].equals(reckoned)) {
                broken.add(journal.sequence());
            }
            previous = seals[1];
        }
        return broken;
    }

    private String content(JournalView journal) {
        Fact fact = facts.with(journal.fact()).orElseThrow();
        return Seal.content(fact, journal.book(), journal.sequence(), journal.period(), Journals.sealed(journal));
    }
}
