package org.earlybridge.training.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.earlybridge.payments.invoicing.ListPapers;
import org.earlybridge.payments.invoicing.PaperQuestion;
import org.earlybridge.payments.invoicing.PaperRow;
import org.earlybridge.payments.invoicing.ReadPapers;
import org.earlybridge.payments.invoicing.WantingView;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.authority.AuthorityId;
import org.earlybridge.training.listing.Page;
import org.earlybridge.training.listing.Slice;
import org.earlybridge.training.setting.Provider;
import org.earlybridge.training.setting.Providers;

/** What finance sees of its council's invoices: all papers, what is still to be paid, and what cannot be invoiced yet. */
@ApplicationScoped
public class ListInvoices {

    @Inject
    private ListPapers list;

    @Inject
    private ReadPapers papers;

    @Inject
    private Providers providers;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    protected ListInvoices() {}

    @Transactional
    @AllowedTo(Role.FINANCE)
    public Page<PaperRow> of(AuthorityId council, Slice<PaperRow.Column> slice) {
        caller.mustStandIn(council, Role.FINANCE);
        PaperQuestion question = new PaperQuestion(
                council.code(), slice.pattern(), slice.column(), slice.rising(), slice.first(), slice.size());
        return new Page<>(list.page(question), list.count(question));
    }

    @Transactional
    @AllowedTo(Role.FINANCE)
    public ListPapers.ToPay toPay(AuthorityId council) {
        caller.mustStandIn(council, Role.FINANCE);
        return list.toPay(council.code(), LocalDate.now(clock));
    }

    /** What was sold and has no paper yet, the longest waiting first. */
    @Transactional
    @AllowedTo(Role.FINANCE)
    public List<Waiting> waiting(AuthorityId council) {
        caller.mustStandIn(council, Role.FINANCE);
        return papers.wanting(council.code()).stream().map(this::waiting).toList();
    }

    private Waiting waiting(WantingView wanting) {
        String buyer = Party.provider(wanting.party())
                .flatMap(providers::with)
                .map(Provider::name)
                .orElse(wanting.party());
        return new Waiting(wanting.reference(), buyer, wanting.forVat());
    }

    /** @param forVat for finance to say how VAT sees the buyer; otherwise for the council's own details */
    public record Waiting(String reference, String buyer, boolean forVat) {}
}
