package org.earlybridge.web.finance;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.earlybridge.payments.invoicing.ListPapers;
import org.earlybridge.payments.invoicing.PaperRow;
import org.earlybridge.payments.money.Money;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.authority.Authority;
import org.earlybridge.training.invoice.DecideVat;
import org.earlybridge.training.invoice.ListInvoices;
import org.earlybridge.web.format.Dates;
import org.earlybridge.web.format.LongList;
import org.earlybridge.web.format.Problems;
import org.earlybridge.web.format.Words;
import org.earlybridge.web.session.OwnCouncils;
import org.earlybridge.web.session.ThisRequest;

/** The council's invoices, receipts and credit notes: what is still to be paid first, and what cannot be invoiced yet. */
@Named
@RequestScoped
public class InvoicesPage {

    private static final String PAGE = "/office/invoices?council=";

    @Inject
    private OwnCouncils ownCouncils;

    @Inject
    private ListInvoices listInvoices;

    @Inject
    private DecideVat decideVat;

    @Inject
    private Problems problems;

    @Inject
    private Dates dates;

    @Inject
    private Words words;

    @Inject
    private ThisRequest request;

    @Inject
    private Clock clock;

    private Authority council;
    private LongList<PaperRow.Column, InvoiceRow> list;
    private ListPapers.ToPay toPay;

    @PostConstruct
    void look() {
        council = ownCouncils.chosen(Role.FINANCE);
        toPay = listInvoices.toPay(council.id());
        LocalDate today = LocalDate.now(clock);
        list = new LongList<>(
                PaperRow.Column.class,
                PaperRow.Column.STATE,
                getFind(),
                slice -> listInvoices.of(council.id(), slice).map(row -> new InvoiceRow(row, today, dates)),
                InvoiceRow::getNumber);
    }

    public LongList<PaperRow.Column, InvoiceRow> getList() {
        return list;
    }

    /** 3 invoices to pay, £105.00; £35.00 of it is overdue. */
    public String getState() {
        if (toPay.papers() == 0) {
            return "Nothing is to be paid on invoice to " + council.name() + ".";
        }
        String open = words.count(toPay.papers(), "invoice", "invoices") + " to be paid to " + council.name() + ", "
                + toPay.amount() + " in all. ";
        return toPay.overdue().equals(Money.ZERO) ? open + "None is overdue." : open + toPay.overdue() + " is overdue.";
    }

    public List<WaitingRow> getWaiting() {
        return listInvoices.waiting(council.id()).stream().map(WaitingRow::new).toList();
    }

    public List<FinanceCouncil> getCouncils() {
        List<Authority> all = ownCouncils.as(Role.FINANCE);
        return all.size() < 2
                ? List.of()
                : all.stream()
                        .map(one -> new FinanceCouncil(one, PAGE, one.id().equals(council.id())))
                        .toList();
    }

    @AllowedTo(Role.FINANCE)
    public void decide() {
        String reference = request.parameter("booking");
        String said = request.parameter("vat-" + reference);
        if (!said.equals("ONE_BODY") && !said.equals("CUSTOMER")) {
            problems.add("vat-" + reference, "Choose what the setting is for VAT");
            return;
        }
        int written = decideVat.of(council.id(), reference, said.equals("ONE_BODY"));
        request.leadTo(PAGE + getCode() + "&written=" + written);
    }

    /** How many papers were written just now; empty when nobody decided anything. */
    public String getWritten() {
        return request.number("written")
                .map(number -> words.count(number, "paper was", "papers were") + " written.")
                .orElse("");
    }

    public String getCode() {
        return council.id().code();
    }

    public String getFind() {
        return request.parameter("find");
    }
}
