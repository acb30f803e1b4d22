package org.earlybridge.training.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.earlybridge.payments.invoicing.PaperView;
import org.earlybridge.payments.invoicing.ReadPapers;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.NotFound;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.authority.AuthorityId;

/** Invoices, receipts and credit notes: for whoever books for the buyer, and for finance of the selling council. Others' are not there. */
@ApplicationScoped
public class SeeInvoices {

    private static final Set<Role> WHO_BOOK = Set.of(Role.CHILDMINDER, Role.MANAGER);

    @Inject
    private ReadPapers papers;

    @Inject
    private Caller caller;

    protected SeeInvoices() {}

    /** By its number. A number that does not exist and one that is nobody's business of hers are answered alike. */
    @Transactional
    @AllowedTo(signedIn = true)
    public PaperView one(String number) {
        return papers.numbered(number)
                .filter(paper -> isBuyers(paper) || isSellers(paper))
                .orElseThrow(() -> new NotFound("invoice " + number));
    }

    /** About her own bookings, in the order in which they were issued. */
    @Transactional
    @AllowedTo({Role.CHILDMINDER, Role.MANAGER})
    public List<PaperView> about(Collection<String> references) {
        return papers.of(references).stream().filter(this::isBuyers).toList();
    }

    private boolean isBuyers(PaperView paper) {
        return Party.provider(paper.party())
                .filter(caller.providers(WHO_BOOK)::contains)
                .isPresent();
    }

    private boolean isSellers(PaperView paper) {
        return caller.authorities(Role.FINANCE).contains(new AuthorityId(paper.book()));
    }
}
