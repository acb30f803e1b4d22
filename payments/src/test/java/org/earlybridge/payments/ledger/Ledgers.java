package org.earlybridge.payments.ledger;

import jakarta.persistence.EntityManager;
import java.time.Clock;

/** How tests of other packages come by a poster. */
public final class Ledgers {

    private Ledgers() {}

    public static PostFact poster(EntityManager em, Clock clock) {
        return new PostFact(new Ledger(new Books(em), new Accounts(em), new Facts(em), new Journals(em)), clock);
    }

    public static CutBooks cutter(EntityManager em) {
        return new CutBooks(new Books(em));
    }
}
