package org.earlybridge.payments.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** An account with what it stands at. It is read and moved only while its book's head is held, so it is never stale. */
@Entity
@Table(name = "ledger_account")
class AccountRow {

    static final String POUNDS = "GBP";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ledger_account_seq")
    @SequenceGenerator(name = "ledger_account_seq", sequenceName = "ledger_account_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "book")
    private String book;

    private String name;
    private String type;

    @Column(name = "currency")
    private String currency;

    @Column(name = "counterpart")
    private @Nullable String counterpart;

    private boolean guarded;
    private long balance;

    @Column(name = "legs")
    private long legCount;

    protected AccountRow() {}

    AccountRow(Account account) {
        this.book = account.book();
        this.name = account.name();
        this.type = String.valueOf(account.type().letter());
        this.currency = POUNDS;
        this.counterpart = account.counterpart();
        this.guarded = account.isGuarded();
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("account " + name + " is not stored yet");
        }
        return id;
    }

    String name() {
        return name;
    }

    long balance() {
        return balance;
    }

    long legs() {
        return legCount;
    }

    /** Moves it by one leg. */
    void move(long pence) {
        balance = Math.addExact(balance, pence);
        legCount++;
    }

    boolean wouldBeOverdrawnBy(long pence) {
        return guarded && AccountType.of(type).isOverdrawnAt(Math.addExact(balance, pence));
    }
}
