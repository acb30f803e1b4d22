package org.earlybridge.training.exchange;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.earlybridge.payments.money.Money;

/** Days, times and prices in the words of a mail. */
final class ExchangeWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h:mma", Locale.ENGLISH);

    private ExchangeWords() {}

    /** Tuesday 13 October 2026, 9:30am to 12:30pm */
    static String hours(Hours hours) {
        return DAY.format(hours.day()) + ", " + time(hours.starts()) + " to " + time(hours.ends());
    }

    private static String time(LocalTime time) {
        return TIME.format(time).toLowerCase(Locale.ENGLISH);
    }

    static String cost(CoverRequest request) {
        if (request.cost().equals(Money.ZERO)) {
            return "It costs nothing.";
        }
        String all = "It costs " + request.cost() + ".";
        return request.paidByFund().equals(Money.ZERO)
                ? all
                : all + " A fund pays " + request.paidByFund() + " of it; "
                        + request.cost().minus(request.paidByFund()) + " is left to the setting that asked.";
    }
}
