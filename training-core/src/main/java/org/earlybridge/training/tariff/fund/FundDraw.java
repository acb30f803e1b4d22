package org.earlybridge.training.tariff.fund;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.earlybridge.payments.money.Money;
import org.earlybridge.training.authority.AuthorityId;
import org.earlybridge.training.tariff.FundCode;
import org.jspecify.annotations.Nullable;

/** What one booking drew from a fund, and how much of it came back. */
@Entity
@Table(name = "fund_draw")
@SuppressWarnings("UnusedVariable") // statements ask for its columns
class FundDraw {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "fund_draw_seq")
    @SequenceGenerator(name = "fund_draw_seq", sequenceName = "fund_draw_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "authority_id")
    private String authorityId;

    @Column(name = "fund_code")
    private String fundCode;

    private String reference;

    @Column(name = "drawn_pence")
    private long drawnPence;

    @Column(name = "given_back_pence")
    private long givenBackPence;

    @Column(name = "drawn_at")
    private Instant drawnAt;

    protected FundDraw() {}

    FundDraw(FundCode fund, AuthorityId holder, String reference, Money amount, Instant drawnAt) {
        this.fundCode = fund.code();
        this.authorityId = holder.code();
        this.reference = reference;
        this.drawnPence = amount.pence();
        this.drawnAt = drawnAt;
    }
}
