package org.earlybridge.web.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.earlybridge.payments.invoicing.PaperKind;
import org.earlybridge.payments.invoicing.PaperSeller;
import org.earlybridge.payments.invoicing.PaperView;
import org.earlybridge.payments.money.Money;
import org.earlybridge.web.format.Dates;

/** An invoice, receipt, internal charge or credit note to be kept, printed and sent on. */
public final class InvoicePdf {

    private static final Dates DATES = new Dates();
    private static final PaperForm PAGE = PaperForm.beside(InvoicePdf.class, "invoice.xhtml");
    private static final PaperForm FACT = PaperForm.of("<tr><th scope=\"row\">{label}</th><td>{value}</td></tr>");
    private static final PaperForm LINE = PaperForm.of(
            "<tr class=\"{kind}\"><th scope=\"row\">{text}{detail}</th>" + "<td class=\"num\">{amount}</td></tr>");
    private static final PaperForm DETAIL = PaperForm.of("<br/><span class=\"detail\">{detail}</span>");
    private static final PaperForm PARAGRAPH = PaperForm.of("<p>{text}</p>");
    private static final PaperForm SAMPLE = PaperForm.of("<p class=\"sample\">{text}</p>");

    private InvoicePdf() {}

    public static byte[] of(PaperView paper) {
        PaperSeller seller = paper.seller();
        return PaperPdf.of(PAGE.fill(
                Map.of(
                        "mark", PaperPdf.mark(),
                        "title", paper.kind().title(),
                        "number", paper.number(),
                        "seller", seller.name(),
                        "buyer", paper.buyer(),
                        "postcode", paper.postcode(),
                        "contact", seller.email() + ", " + seller.telephone(),
                        "sumLabel", sumLabel(paper),
                        "sum", paper.total().toString()),
                Map.of(
                        "sample", sample(seller),
                        "address", address(seller),
                        "facts", facts(paper),
                        "lines", lines(paper),
                        "after", after(paper))));
    }

    /** As a download is called. */
    public static String fileName(PaperView paper) {
        return paper.number() + ".pdf";
    }

    private static String sample(PaperSeller seller) {
        return seller.sample()
                ? SAMPLE.fill(
                        Map.of(
                                "text",
                                "SAMPLE. The council's address, VAT number and bank account on this page are invented. Do not pay."))
                : "";
    }

    private static String address(PaperSeller seller) {
        List<String> lines = new ArrayList<>(seller.address());
        lines.add(seller.town());
        lines.add(seller.postcode());
        return lines.stream()
                .map(line -> PaperForm.of("{line}<br/>").fill(Map.of("line", line)))
                .collect(Collectors.joining());
    }

    private static String facts(PaperView paper) {
        StringBuilder facts = new StringBuilder();
        facts.append(fact("Number", paper.number()));
        facts.append(fact("Date", DATES.plain(paper.issuedOn())));
        paper.due().ifPresent(day -> facts.append(fact("Pay by", DATES.plain(day))));
        paper.credits().ifPresent(number -> facts.append(fact("Takes back from", number)));
        paper.because().ifPresent(words -> facts.append(fact("Because", words)));
        facts.append(fact("Booking", paper.reference()));
        paper.purchaseOrder().ifPresent(order -> facts.append(fact("Purchase order", order)));
        facts.append(fact("VAT number", paper.seller().vatNumber()));
        return facts.toString();
    }

    private static String fact(String label, String value) {
        return FACT.fill(Map.of("label", label, "value", value));
    }

    private static String lines(PaperView paper) {
        return paper.lines().stream().map(InvoicePdf::line).collect(Collectors.joining())
                + line("vat", "VAT", "", paper.vatTotal());
    }

    private static String line(PaperView.Line line) {
        return line(
                line.funder().isPresent() ? "share" : "sold",
                line.text(),
                line.detail().orElse(""),
                line.amount());
    }

    private static String line(String kind, String text, String detail, Money amount) {
        return LINE.fill(
                Map.of("kind", kind, "text", text, "amount", amount.toString()),
                Map.of("detail", detail.isEmpty() ? "" : DETAIL.fill(Map.of("detail", detail))));
    }

    private static String sumLabel(PaperView paper) {
        return switch (paper.kind()) {
            case INVOICE -> "To pay";
            case RECEIPT -> "Paid by card";
            case INTERNAL -> "Charged by internal journal";
            case CREDIT_NOTE -> "Taken back";
        };
    }

    private static String after(PaperView paper) {
        PaperSeller seller = paper.seller();
        String vat = PARAGRAPH.fill(Map.of("text", paper.vat().reason() + " No VAT is charged."));
        if (paper.kind() != PaperKind.INVOICE) {
            return vat;
        }
        return vat
                + PARAGRAPH.fill(Map.of(
                        "text",
                        "Please pay by bank transfer to " + seller.accountName() + ", sort code " + seller.sortCode()
                                + ", account " + seller.accountNumber() + ", and quote " + paper.number() + "."));
    }
}
