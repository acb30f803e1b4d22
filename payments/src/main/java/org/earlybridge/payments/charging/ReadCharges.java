package org.earlybridge.payments.charging;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.earlybridge.payments.money.Money;

/** What was charged, to be read. */
@ApplicationScoped
public class ReadCharges {

    @Inject
    private Agreements agreements;

    protected ReadCharges() {}

    ReadCharges(Agreements agreements) {
        this.agreements = agreements;
    }

    /**
     * What one payer owes a book for what she bought on invoice.
     *
     * @param charges for how many things sold
     */
    public record Owed(String party, int charges, Money amount) {

        private Owed plus(Owed more) {
            return new Owed(party, charges + more.charges, amount.plus(more.amount));
        }
    }

    /** Each payer once, by name; nobody who owes nothing. */
    @Transactional
    public List<Owed> onInvoice(String book) {
        Map<String, Owed> all = new TreeMap<>();
        for (Charge charge : agreements.onInvoice(book)) {
            Money due = charge.payerStillOwes();
            if (!due.equals(Money.ZERO)) {
                all.merge(charge.party(), new Owed(charge.party(), 1, due), Owed::plus);
            }
        }
        return List.copyOf(all.values());
    }

    /** By reference; what was never charged is not there. */
    @Transactional
    public Map<String, ChargeView> of(Collection<String> references) {
        return agreements.with(references).stream().collect(toMap(Charge::reference, Charge::view));
    }
}
