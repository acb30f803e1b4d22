package org.earlybridge.payments.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;

/** Closes a month of a book for good. What is told of it later goes to the next open month, with its own business date. */
@ApplicationScoped
public class ClosePeriod {

    @Inject
    private Books books;

    @Inject
    private Clock clock;

    protected ClosePeriod() {}

    ClosePeriod(Books books, Clock clock) {
        this.books = books;
        this.clock = clock;
    }

    /** The head is held, so no posting that began earlier can still land in the month. Closing twice changes nothing. */
    @Transactional(TxType.MANDATORY)
    public void of(String book, YearMonth month, String closedBy) {
        if (!month.isBefore(YearMonth.now(clock))) {
            throw new IllegalArgumentException(month + " is not over");
        }
        books.hold(List.of(book));
        if (!books.isClosed(book, month)) {
            books.close(new ClosedPeriod(book, month, clock.instant(), closedBy));
        }
    }
}
