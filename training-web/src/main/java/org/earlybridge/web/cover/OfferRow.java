package org.earlybridge.web.cover;

import org.earlybridge.payments.money.Money;
import org.earlybridge.training.exchange.OfferView;
import org.earlybridge.web.format.Dates;
import org.earlybridge.web.format.Words;

/** Hours that somebody of one's own could cover. */
public final class OfferRow {

    private static final Dates DATES = new Dates();

    private final OfferView view;

    public OfferRow(OfferView view) {
        this.view = view;
    }

    public long getId() {
        return view.id().value();
    }

    public String getWho() {
        return view.who();
    }

    public String getWhen() {
        return DATES.day(view.hours().day()) + ", "
                + DATES.span(view.hours().starts(), view.hours().ends());
    }

    public String getPrice() {
        return view.hourPence() == 0 ? "Nothing" : Words.money(Money.ofPence(view.hourPence())) + " an hour";
    }

    public boolean isTaken() {
        return view.taken();
    }
}
