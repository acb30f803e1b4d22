package org.earlybridge.web.finance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import org.earlybridge.payments.invoicing.PaperView;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.invoice.SeeInvoices;
import org.earlybridge.web.paper.Download;
import org.earlybridge.web.paper.InvoicePdf;
import org.earlybridge.web.session.ThisRequest;

/** One invoice, receipt or credit note as a PDF, for its buyer and for finance of the council that sells. */
@Named
@RequestScoped
public class InvoicePaperPage {

    @Inject
    private SeeInvoices seeInvoices;

    @Inject
    private ThisRequest request;

    /** Small letters are as good, since people type the number from a letter. */
    @AllowedTo(signedIn = true)
    public void send() {
        PaperView paper = seeInvoices.one(request.parameter("number").toUpperCase(Locale.ROOT));
        Download.pdf(InvoicePdf.of(paper), InvoicePdf.fileName(paper));
    }
}
