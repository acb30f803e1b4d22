package org.earlybridge.payments.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.earlybridge.payments.export.Extract.Opening;
import org.earlybridge.payments.ledger.Balances;
import org.earlybridge.payments.ledger.Journals;

/** Writes out the journals of some books over some days, both included, with what stood in the accounts before. */
@ApplicationScoped
public class ReadBook {

    @Inject
    private Journals journals;

    @Inject
    private Balances balances;

    protected ReadBook() {}

    ReadBook(Journals journals, Balances balances) {
        this.journals = journals;
        this.balances = balances;
    }

    @Transactional
    public String of(List<String> books, LocalDate from, LocalDate to, BookFormat format) {
        List<Opening> opening = books.stream()
                .map(book -> new Opening(book, balances.trialBalance(book, from.minusDays(1))))
                .toList();
        return format.write(new Extract(
                opening,
                from,
                books.stream()
                        .flatMap(book -> journals.of(book, from, to).stream())
                        .toList()));
    }
}
