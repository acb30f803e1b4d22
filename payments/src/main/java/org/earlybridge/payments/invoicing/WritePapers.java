package org.earlybridge.payments.invoicing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.earlybridge.payments.charging.Funder;
import org.earlybridge.payments.charging.Paperwork;
import org.earlybridge.payments.charging.Share;
import org.earlybridge.payments.charging.Sold;
import org.earlybridge.payments.charging.Way;
import org.earlybridge.payments.money.Money;

/**
 * Brings the papers up to what the charge says: one paper for what the payer pays, and a credit note for whatever went back
 * since the last one. Amounts come from the charge alone, the seller's words only say what they are for.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class WritePapers implements Paperwork {

    private static final int LONGEST_DETAIL = 600;

    @Inject
    private Papers papers;

    @Inject
    private Series series;

    @Inject
    private Shop shop;

    @Inject
    private Clock clock;

    protected WritePapers() {}

    WritePapers(Papers papers, Series series, Shop shop, Clock clock) {
        this.papers = papers;
        this.series = series;
        this.shop = shop;
        this.clock = clock;
    }

    @Override
    public void write(Sold sold) {
        if (sold.way() == Way.NONE || sold.payerPays().equals(Money.ZERO)) {
            return;
        }
        List<Paper> written = papers.of(List.of(sold.reference()));
        Optional<Paper> first = written.isEmpty() ? first(sold) : Optional.of(written.get(0));
        first.ifPresent(paper -> creditWhatWentBack(paper, written, sold));
    }

    /** Empty when it cannot be written yet, or need not be any more because all went back before it could. */
    private Optional<Paper> first(Sold sold) {
        if (sold.givenBack().equals(sold.payerPays())) {
            papers.wantNoMore(sold.reference());
            return Optional.empty();
        }
        Optional<SellerRow> seller = papers.sellerOn(sold.book(), LocalDate.now(clock));
        Sale sale = shop.sales().of(sold);
        if (seller.isEmpty() || sale.vat().isEmpty()) {
            papers.want(sold, seller.isEmpty() ? Wanting.Why.SELLER : Wanting.Why.VAT, now());
            return Optional.empty();
        }
        papers.wantNoMore(sold.reference());
        return Optional.of(issue(sold, sale, seller.get()));
    }

    private Paper issue(Sold sold, Sale sale, SellerRow seller) {
        SeriesNumber number = next(sold.book(), kind(sold, sale));
        Paper.Issue issue = issue();
        Paper paper = Paper.first(number, issue, sold, sale, seller);
        if (number.kind() == PaperKind.INVOICE) {
            paper.payBy(shop.sales().workingDayFrom(seller.unshiftedDue(issue.on())));
        }
        paper.add(new PaperLine.Words(sold.description(), cut(sale.detail()), null), sold.full());
        sold.shares()
                .forEach(share -> paper.add(
                        words(share.funder(), nameOf(share.funder(), sale)),
                        share.amount().negated()));
        papers.add(paper);
        return paper;
    }

    private static PaperKind kind(Sold sold, Sale sale) {
        if (sold.way() == Way.CARD) {
            return PaperKind.RECEIPT;
        }
        return sale.vat().equals(Optional.of(Vat.NO_SUPPLY)) ? PaperKind.INTERNAL : PaperKind.INVOICE;
    }

    private void creditWhatWentBack(Paper first, List<Paper> written, Sold sold) {
        List<Paper> notes = written.stream()
                .filter(paper -> paper.kind() == PaperKind.CREDIT_NOTE)
                .toList();
        Money credited = notes.stream().map(Paper::total).reduce(Money.ZERO, Money::plus);
        if (sold.givenBack().equals(credited)) {
            return;
        }
        List<Share> back = new ArrayList<>();
        for (Share share : sold.sharesGivenBack()) {
            Money more = share.amount().minus(creditedTo(share.funder(), notes));
            if (!more.equals(Money.ZERO)) {
                back.add(new Share(share.funder(), more));
            }
        }
        Money all = back.stream().map(Share::amount).reduce(sold.givenBack().minus(credited), Money::plus);
        Paper note = Paper.crediting(first, next(sold.book(), PaperKind.CREDIT_NOTE), issue(), sold);
        note.add(new PaperLine.Words(first.lines().get(0).text(), null, null), all);
        back.forEach(share -> note.add(
                new PaperLine.Words(first.textOf(share.funder()), null, share.funder()),
                share.amount().negated()));
        papers.add(note);
    }

    private static Money creditedTo(Funder funder, List<Paper> notes) {
        return notes.stream().map(note -> note.amountOf(funder)).reduce(Money.ZERO, Money::plus);
    }

    private SeriesNumber next(String book, PaperKind kind) {
        return series.next(book, kind, FinancialYear.of(LocalDate.now(clock)));
    }

    private Paper.Issue issue() {
        return new Paper.Issue(now(), LocalDate.now(clock));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static PaperLine.Words words(Funder funder, String name) {
        return new PaperLine.Words("Paid by " + name, null, funder);
    }

    private static String nameOf(Funder funder, Sale sale) {
        return sale.funders().getOrDefault(funder.code(), funder.code());
    }

    private static String cut(String detail) {
        return detail.length() <= LONGEST_DETAIL ? detail : detail.substring(0, LONGEST_DETAIL - 3) + "...";
    }
}
