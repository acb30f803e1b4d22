package org.earlybridge.payments.charging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Optional;
import org.earlybridge.payments.money.Money;

/** Charging for something sold. Every verb joins the transaction of the sale, so that both happen or neither. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Charges {

    protected Charges() {}

    /** Remembers what will be owed; nothing is posted until it is confirmed. */
    public ChargeView open(ChargeOrder order) {
        throw new UnsupportedOperationException("open " + order.reference());
    }

    /** Posts it, in the book that has the income and in that of each funder. A second call changes nothing. */
    public void confirm(String reference, LocalDate businessDate) {
        throw new UnsupportedOperationException("confirm " + reference + " of " + businessDate);
    }

    /** What taking it back would mean, if that fee were kept. */
    public Settling previewCancel(String reference, Money fee) {
        throw new UnsupportedOperationException("preview " + reference + " with " + fee);
    }

    /** Takes it back but for the fee: funders' shares at once, the payer's by card refund or a lower receivable. */
    public Settling cancel(String reference, Money fee, String reason, LocalDate businessDate) {
        throw new UnsupportedOperationException("cancel " + reference + ": " + reason + fee + businessDate);
    }

    /** Lets a charge go that was never paid. */
    public void abandon(String reference) {
        throw new UnsupportedOperationException("abandon " + reference);
    }

    public Optional<ChargeView> of(String reference) {
        throw new UnsupportedOperationException("of " + reference);
    }
}
