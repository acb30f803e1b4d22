package org.earlybridge.training.tariff.quote;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import org.earlybridge.payments.money.Money;
import org.earlybridge.training.authority.AuthorityId;
import org.earlybridge.training.tariff.FundCode;
import org.earlybridge.training.tariff.PaidBy;
import org.earlybridge.training.tariff.PriceLine;
import org.earlybridge.training.workforce.PersonId;
import org.jspecify.annotations.Nullable;

/** A line of a quote, in the words in which it was told. */
@Embeddable
public class QuotedLine {

    @Column(name = "authority_id")
    private String authorityId;

    @Column(name = "list_order")
    private int listOrder;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "paid_by")
    private String paidBy;

    @Column(name = "funder_id")
    private @Nullable String funderId;

    @Column(name = "fund_code")
    private @Nullable String fundCode;

    private long pence;

    @Column(name = "line_text")
    private String text;

    private String reason;

    protected QuotedLine() {}

    QuotedLine(String council, int listOrder, PersonId person, PriceLine line) {
        this.authorityId = council;
        this.listOrder = listOrder;
        this.personId = person.value();
        this.paidBy = "PAYER";
        this.pence = line.amount().pence();
        this.text = line.text();
        this.reason = line.reason();
        if (line.paidBy() instanceof PaidBy.Council home) {
            this.paidBy = "COUNCIL";
            this.funderId = home.authority().code();
        }
        if (line.paidBy() instanceof PaidBy.Fund fund) {
            this.paidBy = "FUND";
            this.funderId = fund.holder().code();
            this.fundCode = fund.fund().code();
        }
    }

    /** For whom it is paid. */
    public PersonId person() {
        return new PersonId(personId);
    }

    public PaidBy paidBy() {
        return switch (paidBy) {
            case "PAYER" -> new PaidBy.Payer();
            case "COUNCIL" -> new PaidBy.Council(funder());
            case "FUND" -> new PaidBy.Fund(new FundCode(Objects.requireNonNull(fundCode)), funder());
            default -> throw new IllegalStateException("nobody is called " + paidBy);
        };
    }

    private AuthorityId funder() {
        return new AuthorityId(Objects.requireNonNull(funderId));
    }

    public Money amount() {
        return Money.ofPence(pence);
    }

    public String text() {
        return text;
    }

    public String reason() {
        return reason;
    }
}
