package org.earlybridge.web.booking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.earlybridge.payments.invoicing.PaperView;
import org.earlybridge.training.invoice.SeeInvoices;

/** The invoices, receipts and credit notes of the bookings on a page, asked for once for all of them. */
@Named
@RequestScoped
public class BookingPapers {

    @Inject
    private SeeInvoices seeInvoices;

    private final Map<String, List<PaperLink>> read = new HashMap<>();

    protected BookingPapers() {}

    public List<PaperLink> of(String reference) {
        read(List.of(reference));
        return read.getOrDefault(reference, List.of());
    }

    /** Of one of the bookings in a list. */
    public List<PaperLink> among(Collection<BookingsPage.BookingRow> rows, String reference) {
        read(rows.stream().map(BookingsPage.BookingRow::getReference).toList());
        return read.getOrDefault(reference, List.of());
    }

    private void read(List<String> references) {
        if (!read.keySet().containsAll(references)) {
            references.forEach(reference -> read.put(reference, List.of()));
            read.putAll(seeInvoices.about(references).stream()
                    .collect(Collectors.groupingBy(
                            PaperView::reference, Collectors.mapping(PaperLink::new, Collectors.toList()))));
        }
    }

    /** One paper to download. */
    public static final class PaperLink {

        private final PaperView paper;

        PaperLink(PaperView paper) {
            this.paper = paper;
        }

        public String getTitle() {
            return paper.kind().title();
        }

        public String getNumber() {
            return paper.number();
        }

        public String getTotal() {
            return paper.total().toString();
        }

        public String getHref() {
            return "/invoice?number=" + paper.number();
        }
    }
}
