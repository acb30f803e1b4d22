package org.earlybridge.payments.card;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.function.Supplier;

/** Where the card machine's transactions begin and end. */
@ApplicationScoped
class Commits {

    /** Whatever the caller is in the middle of: this stays when it falls. */
    @Transactional(TxType.REQUIRES_NEW)
    <T> T byItself(Supplier<T> work) {
        return work.get();
    }

    @Transactional(TxType.REQUIRES_NEW)
    void byItself(Runnable work) {
        work.run();
    }

    /** Together with what the caller does, or not at all. */
    @Transactional(TxType.MANDATORY)
    <T> T withTheCaller(Supplier<T> work) {
        return work.get();
    }

    /** The processor is never waited for while locks are held. */
    @Transactional(TxType.NEVER)
    void noneIsOpen() {}
}
