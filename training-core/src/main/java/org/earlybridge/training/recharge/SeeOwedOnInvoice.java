package org.earlybridge.training.recharge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.earlybridge.payments.charging.ReadCharges;
import org.earlybridge.payments.money.Money;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.authority.AuthorityId;

/** Which settings owe a council for places on invoice, and how much. */
@ApplicationScoped
public class SeeOwedOnInvoice {

    @Inject
    private OwnBooks books;

    @Inject
    private ReadCharges charges;

    @Inject
    private Parties parties;

    protected SeeOwedOnInvoice() {}

    SeeOwedOnInvoice(OwnBooks books, ReadCharges charges, Parties parties) {
        this.books = books;
        this.charges = charges;
        this.parties = parties;
    }

    /** @param bookings for how many bookings */
    public record OwedBy(String setting, int bookings, Money amount) {}

    /** Those who owe most first. */
    @Transactional
    @AllowedTo({Role.FINANCE, Role.BOARD})
    public List<OwedBy> to(AuthorityId council) {
        List<ReadCharges.Owed> owed = charges.onInvoice(books.mustRead(council));
        Map<String, String> names =
                parties.payers(owed.stream().map(ReadCharges.Owed::party).toList());
        return owed.stream()
                .map(one -> new OwedBy(names.getOrDefault(one.party(), one.party()), one.charges(), one.amount()))
                .sorted(Comparator.comparing(OwedBy::amount).reversed().thenComparing(OwedBy::setting))
                .toList();
    }
}
