package org.earlybridge.training.tariff.fund;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.earlybridge.payments.money.Money;
import org.earlybridge.training.authority.AuthorityId;
import org.earlybridge.training.tariff.FundCode;

/**
 * Money given for a purpose. Whoever books draws from it on any day from its first to its last, both included, as long as
 * there is enough; what is cancelled comes back, also later. Its holder answers for it.
 */
@Entity
@Table(name = "fund")
public class Fund {

    enum Purpose {
        /** Part of a price, as price lists say. */
        PRICES,
        /** Fees of places that were cancelled because a setting's cover collapsed. */
        WAIVERS
    }

    @Id
    private String code;

    @Column(name = "authority_id")
    private String authorityId;

    private String name;

    @Column(name = "budget_pence")
    private long budgetPence;

    // changed by statements of their own, never by writing back what was read
    @Column(name = "left_pence", updatable = false)
    private long leftPence;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @SuppressWarnings("UnusedVariable") // read by queries alone
    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    protected Fund() {}

    public FundCode code() {
        return new FundCode(code);
    }

    public AuthorityId holder() {
        return new AuthorityId(authorityId);
    }

    public String name() {
        return name;
    }

    public Money budget() {
        return Money.ofPence(budgetPence);
    }

    public Money left() {
        return Money.ofPence(leftPence);
    }

    public LocalDate firstDay() {
        return firstDay;
    }

    public LocalDate lastDay() {
        return lastDay;
    }

    public boolean isOpenOn(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }
}
