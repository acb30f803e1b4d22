package org.earlybridge.payments.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Says where books end, and lets nobody post in them until the caller's commit. */
@ApplicationScoped
public class CutBooks {

    @Inject
    private Books books;

    protected CutBooks() {}

    CutBooks(Books books) {
        this.books = books;
    }

    /** The number of each book's latest journal, by the book. */
    @Transactional(TxType.MANDATORY)
    public Map<String, Long> now(List<String> codes) {
        List<String> inOrder = codes.stream().sorted().toList();
        books.hold(inOrder);
        Map<String, Long> cuts = new TreeMap<>();
        inOrder.forEach(book -> cuts.put(book, books.head(book).sequence()));
        return cuts;
    }
}
