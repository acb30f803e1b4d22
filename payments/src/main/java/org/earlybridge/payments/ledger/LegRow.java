package org.earlybridge.payments.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A leg as it is kept: with its number in its account and what the account stood at after it. */
@Entity
@Table(name = "leg")
class LegRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "leg_seq")
    @SequenceGenerator(name = "leg_seq", sequenceName = "leg_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "journal_id")
    private long journalId;

    @Column(name = "line")
    private int line;

    @Column(name = "book")
    private String book;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "ordinal")
    private long ordinal;

    @Column(name = "amount")
    private long amount;

    @Column(name = "currency")
    private String currency;

    @Column(name = "balance_after")
    private long balanceAfter;

    protected LegRow() {}

    /** The account has been moved by it already. */
    LegRow(Journal journal, int line, AccountRow account, long amount) {
        this.journalId = journal.id();
        this.line = line;
        this.book = journal.book();
        this.accountId = account.id();
        this.ordinal = account.legs();
        this.amount = amount;
        this.currency = AccountRow.POUNDS;
        this.balanceAfter = account.balance();
    }
}
