package org.earlybridge.payments.invoicing;

import java.io.StringWriter;
import java.math.BigDecimal;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import org.earlybridge.payments.money.Money;

/**
 * A paper as an electronic invoice: UBL 2.1, in the words of EN 16931. A receipt is an invoice with nothing left to pay. What
 * councils and funds bear are allowances, each with its reason, so that the payer's total is what she pays.
 */
public final class UblInvoice {

    private static final String ROOTS = "urn:oasis:names:specification:ubl:schema:xsd:";
    private static final String SEMANTICS = "urn:cen.eu:en16931:2017";
    private static final String CREDIT_TRANSFER = "30";

    private final PaperView paper;
    private final UblElements xml;

    private UblInvoice(PaperView paper, UblElements xml) {
        this.paper = paper;
        this.xml = xml;
    }

    public static String of(PaperView paper) {
        StringWriter text = new StringWriter();
        try {
            UblElements xml = new UblElements(XMLOutputFactory.newFactory().createXMLStreamWriter(text), paper.vat());
            new UblInvoice(paper, xml).write();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(paper.number() + " cannot be written as XML", e);
        }
        return text.toString();
    }

    private void write() throws XMLStreamException {
        boolean credit = isCreditNote();
        xml.begin(credit ? "CreditNote" : "Invoice", ROOTS + (credit ? "CreditNote-2" : "Invoice-2"));
        head();
        references();
        seller();
        buyer();
        payment();
        totals();
        lines();
        xml.end();
    }

    private boolean isCreditNote() {
        return paper.kind() == PaperKind.CREDIT_NOTE;
    }

    private void head() throws XMLStreamException {
        xml.text("CustomizationID", SEMANTICS);
        xml.text("ID", paper.number());
        xml.text("IssueDate", paper.issuedOn().toString());
        if (paper.due().isPresent()) {
            xml.text("DueDate", paper.due().get().toString());
        }
        xml.text(isCreditNote() ? "CreditNoteTypeCode" : "InvoiceTypeCode", isCreditNote() ? "381" : "380");
        xml.text("Note", note());
        xml.text("DocumentCurrencyCode", UblElements.CURRENCY);
    }

    private String note() {
        String what = paper.kind().title() + " for booking " + paper.reference() + ".";
        String because =
                paper.because().map(words -> " Because: " + words + ".").orElse("");
        return what + because + (paper.seller().sample() ? " SAMPLE: the seller's details are invented." : "");
    }

    private void references() throws XMLStreamException {
        if (paper.purchaseOrder().isPresent()) {
            xml.group(
                    "OrderReference", () -> xml.text("ID", paper.purchaseOrder().get()));
        }
        if (paper.credits().isPresent()) {
            xml.group(
                    "BillingReference",
                    () -> xml.group(
                            "InvoiceDocumentReference",
                            () -> xml.text("ID", paper.credits().get())));
        }
    }

    private void seller() throws XMLStreamException {
        PaperSeller seller = paper.seller();
        xml.group(
                "AccountingSupplierParty",
                () -> xml.group("Party", () -> {
                    xml.group("PostalAddress", () -> {
                        xml.text("StreetName", String.join(", ", seller.address()));
                        xml.text("CityName", seller.town());
                        xml.text("PostalZone", seller.postcode());
                        xml.country();
                    });
                    // with VAT of category O a number would claim that there is a supply
                    if (paper.vat() == Vat.EXEMPT) {
                        xml.group("PartyTaxScheme", () -> {
                            xml.text("CompanyID", seller.vatNumber());
                            xml.taxScheme();
                        });
                    }
                    xml.group("PartyLegalEntity", () -> xml.text("RegistrationName", seller.name()));
                    xml.group("Contact", () -> {
                        xml.text("Telephone", seller.telephone());
                        xml.text("ElectronicMail", seller.email());
                    });
                }));
    }

    private void buyer() throws XMLStreamException {
        xml.group(
                "AccountingCustomerParty",
                () -> xml.group("Party", () -> {
                    xml.group("PostalAddress", () -> {
                        xml.text("PostalZone", paper.postcode());
                        xml.country();
                    });
                    xml.group("PartyLegalEntity", () -> xml.text("RegistrationName", paper.buyer()));
                }));
    }

    private void payment() throws XMLStreamException {
        if (paper.kind() != PaperKind.INVOICE) {
            return;
        }
        xml.group("PaymentMeans", () -> {
            xml.text("PaymentMeansCode", CREDIT_TRANSFER);
            xml.text("PaymentID", paper.number());
            xml.group("PayeeFinancialAccount", () -> {
                xml.text("ID", paper.seller().sortCode() + " " + paper.seller().accountNumber());
                xml.text("Name", paper.seller().accountName());
            });
        });
    }

    private void totals() throws XMLStreamException {
        for (PaperView.Line line : paper.lines()) {
            if (line.funder().isPresent()) {
                xml.group("AllowanceCharge", () -> {
                    xml.text("ChargeIndicator", "false");
                    xml.text("AllowanceChargeReason", line.text());
                    xml.amount("Amount", line.amount().negated());
                    xml.taxCategory("TaxCategory", line.vatRate(), false);
                });
            }
        }
        xml.group("TaxTotal", () -> {
            xml.amount("TaxAmount", paper.vatTotal());
            xml.group("TaxSubtotal", () -> {
                xml.amount("TaxableAmount", paper.total().minus(paper.vatTotal()));
                xml.amount("TaxAmount", paper.vatTotal());
                xml.taxCategory("TaxCategory", 0, true);
            });
        });
        xml.group("LegalMonetaryTotal", this::sums);
    }

    private void sums() throws XMLStreamException {
        Money paid = paper.kind() == PaperKind.RECEIPT ? paper.total() : Money.ZERO;
        xml.amount("LineExtensionAmount", paper.full());
        xml.amount("TaxExclusiveAmount", paper.total().minus(paper.vatTotal()));
        xml.amount("TaxInclusiveAmount", paper.total());
        xml.amount("AllowanceTotalAmount", paper.shares());
        xml.amount("PrepaidAmount", paid);
        xml.amount("PayableAmount", paper.total().minus(paid));
    }

    private void lines() throws XMLStreamException {
        int number = 0;
        for (PaperView.Line line : paper.lines()) {
            if (line.funder().isEmpty()) {
                number++;
                line(number, line);
            }
        }
    }

    private void line(int number, PaperView.Line line) throws XMLStreamException {
        xml.group(isCreditNote() ? "CreditNoteLine" : "InvoiceLine", () -> {
            xml.text("ID", Integer.toString(number));
            xml.quantity(isCreditNote() ? "CreditedQuantity" : "InvoicedQuantity", BigDecimal.ONE);
            xml.amount("LineExtensionAmount", line.amount());
            xml.group("Item", () -> {
                if (line.detail().isPresent()) {
                    xml.text("Description", line.detail().get());
                }
                xml.text("Name", line.text());
                xml.taxCategory("ClassifiedTaxCategory", line.vatRate(), false);
            });
            xml.group("Price", () -> xml.amount("PriceAmount", line.amount()));
        });
    }
}
