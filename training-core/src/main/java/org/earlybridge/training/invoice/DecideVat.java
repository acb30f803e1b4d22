package org.earlybridge.training.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.earlybridge.payments.invoicing.WriteWantingPapers;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.authority.AuthorityId;

/** Finance says whether a setting is one body with the council for VAT, and every paper that waited for that is written. */
@ApplicationScoped
public class DecideVat {

    @Inject
    private OneVatDecision one;

    @Inject
    private WriteWantingPapers writeWanting;

    protected DecideVat() {}

    /**
     * From today on; what was decided before stays decided. Each paper is a transaction of its own, so that none waits for
     * another's booking.
     *
     * @param reference of a booking whose paper waits for it
     * @return how many papers were written
     */
    @AllowedTo(Role.FINANCE)
    public int of(AuthorityId council, String reference, boolean oneBody) {
        return (int) one.taken(council, reference, oneBody).stream()
                .filter(writeWanting::of)
                .count();
    }
}
