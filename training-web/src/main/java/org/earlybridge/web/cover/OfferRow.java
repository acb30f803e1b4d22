package org.earlybridge.web.cover;

import java.util.List;
import org.earlybridge.payments.money.Money;
import org.earlybridge.training.exchange.OfferView;
import org.earlybridge.web.format.Words;

/** Hours that somebody of one's own could cover. */
public final class OfferRow {

    private final OfferView view;

    public OfferRow(OfferView view) {
        this.view = view;
    }

    public static List<OfferRow> of(List<OfferView> views) {
        return views.stream().map(OfferRow::new).toList();
    }

    public long getId() {
        return view.id().value();
    }

    public String getWho() {
        return view.who();
    }

    public String getWhen() {
        return HoursWords.of(view.hours());
    }

    public String getPrice() {
        return view.hourPence() == 0 ? "Nothing" : Words.money(Money.ofPence(view.hourPence())) + " an hour";
    }

    public boolean isTaken() {
        return view.taken();
    }
}
