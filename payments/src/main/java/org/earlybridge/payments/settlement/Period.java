package org.earlybridge.payments.settlement;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A quarter, which is settled, or a month, which is only looked at beforehand.
 *
 * @param code such as 2026-Q3 or 2026-09
 * @param first the first day
 * @param last the last day
 */
public record Period(String code, LocalDate first, LocalDate last, boolean isQuarter) {

    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q([1-4])");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");

    /** Empty for what is neither. */
    public static Optional<Period> read(String code) {
        Matcher quarter = QUARTER.matcher(code);
        if (quarter.matches()) {
            int year = Integer.parseInt(quarter.group(1));
            return Optional.of(quarter(YearMonth.of(year, Integer.parseInt(quarter.group(2)) * 3)));
        }
        try {
            return MONTH.matcher(code).matches()
                    ? Optional.of(YearMonth.parse(code)).map(Period::month)
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The one that was over last. */
    public static Period quarterBefore(LocalDate today) {
        YearMonth month = YearMonth.from(today);
        return quarter(month.minusMonths((month.getMonthValue() - 1) % 3 + 1L));
    }

    private static Period quarter(YearMonth last) {
        String code = last.getYear() + "-Q" + last.getMonthValue() / 3;
        return new Period(code, last.minusMonths(2).atDay(1), last.atEndOfMonth(), true);
    }

    private static Period month(YearMonth month) {
        return new Period(month.toString(), month.atDay(1), month.atEndOfMonth(), false);
    }

    public boolean isOverOn(LocalDate today) {
        return last.isBefore(today);
    }
}
