package org.earlybridge.web.cover;

import java.time.LocalDate;
import java.util.List;
import org.earlybridge.payments.money.Money;
import org.earlybridge.training.calendar.LondonClock;
import org.earlybridge.training.exchange.CoverView;
import org.earlybridge.training.exchange.RequestState;
import org.earlybridge.web.format.Dates;
import org.earlybridge.web.format.Words;

/** Cover that was asked for or agreed, as one side reads it. */
public final class ExchangeRow {

    private static final Dates DATES = new Dates();

    private final CoverView view;
    private final LocalDate today;

    public ExchangeRow(CoverView view, LocalDate today) {
        this.view = view;
        this.today = today;
    }

    public static List<ExchangeRow> of(List<CoverView> views, LocalDate today) {
        return views.stream().map(view -> new ExchangeRow(view, today)).toList();
    }

    public long getId() {
        return view.id().value();
    }

    public String getReference() {
        return view.id().reference();
    }

    /** Tuesday 13 October, 9:25am to 12:35pm */
    public String getWhen() {
        return HoursWords.of(view.hours());
    }

    /** Empty for whoever asked, until it is agreed. */
    public String getWho() {
        return view.who();
    }

    public String getBorrower() {
        return view.borrower();
    }

    public String getLender() {
        return view.lender();
    }

    public String getCourse() {
        return view.course();
    }

    public boolean isWaiting() {
        return view.state() == RequestState.ASKED;
    }

    public boolean isAgreed() {
        return view.state() == RequestState.AGREED;
    }

    public String getColour() {
        return isAgreed() ? "green" : isWaiting() ? "amber" : "red";
    }

    public String getState() {
        return switch (view.state()) {
            case ASKED ->
                "Waiting for an answer until "
                        + DATES.moment(view.lapsesAt())
                        + (LocalDate.ofInstant(view.lapsesAt(), LondonClock.LONDON)
                                        .equals(today)
                                ? " (today)"
                                : "");
            case AGREED -> "Agreed: " + view.who() + " comes";
            case DECLINED -> "They said no";
            case LAPSED -> "Nobody answered in time";
            case GONE -> "Not to be had any more";
            case CALLED_OFF -> "Called off: " + view.because().orElse("");
        };
    }

    /** £47.50, of which a fund pays £10.00 */
    public String getCost() {
        if (view.cost().equals(Money.ZERO)) {
            return "Nothing";
        }
        String all = Words.money(view.cost());
        String cost =
                view.byFund().equals(Money.ZERO) ? all : all + ", of which a fund pays " + Words.money(view.byFund());
        return view.state() == RequestState.CALLED_OFF
                ? (view.owed() ? cost + ", still owed" : "Nothing is owed")
                : cost;
    }
}
