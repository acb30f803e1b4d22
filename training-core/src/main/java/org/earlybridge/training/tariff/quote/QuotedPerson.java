package org.earlybridge.training.tariff.quote;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.earlybridge.payments.money.Money;
import org.earlybridge.training.setting.PayerClass;
import org.earlybridge.training.tariff.Price;
import org.earlybridge.training.workforce.PersonId;

/** One of those a quote is for, and her part of it. */
@Embeddable
public class QuotedPerson {

    @Column(name = "authority_id")
    private String authorityId;

    @Column(name = "list_order")
    private int listOrder;

    @Column(name = "person_id")
    private long personId;

    @Enumerated(EnumType.STRING)
    @Column(name = "payer_class")
    private PayerClass payerClass;

    @Column(name = "full_pence")
    private long fullPence;

    @Column(name = "payer_pence")
    private long payerPence;

    protected QuotedPerson() {}

    QuotedPerson(String council, int listOrder, PricedPerson priced) {
        Price price = priced.price();
        this.authorityId = council;
        this.listOrder = listOrder;
        this.personId = priced.person().value();
        this.payerClass = priced.learner().payerClass();
        this.fullPence = price.full().pence();
        this.payerPence = price.payerPays().pence();
    }

    public PersonId person() {
        return new PersonId(personId);
    }

    public PayerClass payerClass() {
        return payerClass;
    }

    public Money full() {
        return Money.ofPence(fullPence);
    }

    public Money payerPays() {
        return Money.ofPence(payerPence);
    }
}
