package org.earlybridge.payments.invoicing;

import java.time.LocalDate;
import java.time.MonthDay;

/** Councils' years begin on 1 April and are called by the year in which they begin. */
final class FinancialYear {

    private static final MonthDay FIRST_DAY = MonthDay.of(4, 1);

    private FinancialYear() {}

    static int of(LocalDate day) {
        return MonthDay.from(day).isBefore(FIRST_DAY) ? day.getYear() - 1 : day.getYear();
    }
}
