package org.earlybridge.payments.export;

import jakarta.persistence.EntityManager;
import org.earlybridge.payments.ledger.Balances;
import org.earlybridge.payments.ledger.Journals;

/** How tests of other modules come by a reader of books. */
public final class Exports {

    private Exports() {}

    public static ReadBook reader(EntityManager em) {
        return new ReadBook(new Journals(em), new Balances(em));
    }
}
