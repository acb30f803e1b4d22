package org.earlybridge.payments.invoicing;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.earlybridge.payments.charging.Funder;
import org.earlybridge.payments.charging.Sold;
import org.earlybridge.payments.money.Money;
import org.jspecify.annotations.Nullable;

/** An invoice, receipt, internal charge or credit note as it was issued. Nothing of it ever changes. */
@Entity
@Table(name = "paper")
class Paper {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "paper_seq")
    @SequenceGenerator(name = "paper_seq", sequenceName = "paper_seq", allocationSize = 50)
    private @Nullable Long id;

    private String book;

    @Enumerated(EnumType.STRING)
    private PaperKind kind;

    @Column(name = "financial_year")
    @SuppressWarnings("UnusedVariable") // read by queries alone
    private int financialYear;

    @Column(name = "series_number")
    @SuppressWarnings("UnusedVariable") // read by queries alone
    private long seriesNumber;

    @Column(name = "number_text")
    private String number;

    private String reference;
    private String party;

    @ManyToOne
    @JoinColumn(name = "credits")
    private @Nullable Paper credits;

    @ManyToOne(optional = false)
    @JoinColumn(name = "seller_id")
    private SellerRow seller;

    @Column(name = "buyer_name")
    private String buyer;

    @Column(name = "buyer_postcode")
    private String postcode;

    @Column(name = "issued_at")
    @SuppressWarnings("UnusedVariable") // for whoever reads the rows
    private Instant issuedAt;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Column(name = "due_on")
    private @Nullable LocalDate dueOn;

    @Column(name = "purchase_order")
    private @Nullable String purchaseOrder;

    private @Nullable String because;

    @Enumerated(EnumType.STRING)
    private Vat vat;

    private Money total;

    @OneToMany(mappedBy = "paper", cascade = CascadeType.PERSIST)
    @OrderBy("ordinal")
    private List<PaperLine> lines = new ArrayList<>();

    protected Paper() {}

    private Paper(SeriesNumber number, Issue issue, Sold sold, Parties parties) {
        this.book = number.book();
        this.kind = number.kind();
        this.financialYear = number.financialYear();
        this.seriesNumber = number.number();
        this.number = number.text();
        this.reference = sold.reference();
        this.party = sold.party();
        this.seller = parties.seller();
        this.buyer = parties.buyer();
        this.postcode = parties.postcode();
        this.vat = parties.vat();
        this.issuedAt = issue.at();
        this.issuedOn = issue.on();
        this.purchaseOrder = sold.purchaseOrder().orElse(null);
        this.total = Money.ZERO;
    }

    /** When, by the clock after the number was given, so that numbers and times rise together. */
    record Issue(Instant at, LocalDate on) {}

    /** Between whom, and what VAT makes of that. */
    private record Parties(SellerRow seller, String buyer, String postcode, Vat vat) {}

    static Paper first(SeriesNumber number, Issue issue, Sold sold, Sale sale, SellerRow seller) {
        return new Paper(
                number,
                issue,
                sold,
                new Parties(seller, sale.buyer(), sale.postcode(), sale.vat().orElseThrow()));
    }

    /** For the same buyer, by the same seller and under the same VAT as what it takes back. */
    static Paper crediting(Paper first, SeriesNumber number, Issue issue, Sold sold) {
        Paper note = new Paper(number, issue, sold, new Parties(first.seller, first.buyer, first.postcode, first.vat));
        note.credits = first;
        note.because = sold.because().orElseThrow();
        return note;
    }

    void payBy(LocalDate day) {
        dueOn = day;
    }

    void add(PaperLine.Words words, Money amount) {
        lines.add(new PaperLine(this, lines.size() + 1, words, amount));
        total = total.plus(amount);
    }

    String number() {
        return number;
    }

    PaperKind kind() {
        return kind;
    }

    String book() {
        return book;
    }

    String party() {
        return party;
    }

    Money total() {
        return total;
    }

    /** The paper that this one takes something back of. */
    Paper credited() {
        return Objects.requireNonNull(credits, number);
    }

    /** A funder's share, without its sign. */
    Money amountOf(Funder funder) {
        return lines.stream()
                .filter(line -> line.isOf(funder))
                .map(PaperLine::amount)
                .reduce(Money.ZERO, Money::plus)
                .negated();
    }

    String textOf(Funder funder) {
        return lines.stream()
                .filter(line -> line.isOf(funder))
                .map(PaperLine::text)
                .findFirst()
                .orElseThrow();
    }

    List<PaperLine> lines() {
        return List.copyOf(lines);
    }

    PaperView view(Money credited) {
        return new PaperView(
                number,
                kind,
                book,
                reference,
                party,
                seller.view(),
                buyer,
                postcode,
                issuedOn,
                Optional.ofNullable(dueOn),
                Optional.ofNullable(purchaseOrder),
                Optional.ofNullable(credits).map(Paper::number),
                Optional.ofNullable(because),
                vat,
                lines.stream().map(PaperLine::view).toList(),
                total,
                credited);
    }
}
