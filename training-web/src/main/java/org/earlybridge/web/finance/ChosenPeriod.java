package org.earlybridge.web.finance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.earlybridge.payments.settlement.Period;
import org.earlybridge.training.account.NotFound;
import org.earlybridge.web.format.Dates;
import org.earlybridge.web.format.Query;
import org.earlybridge.web.session.ThisRequest;

/** The quarter or month that the address names, otherwise the quarter that was over last; and those beside it. */
@RequestScoped
public class ChosenPeriod {

    @Inject
    private ThisRequest request;

    @Inject
    private Dates dates;

    @Inject
    private Clock clock;

    protected ChosenPeriod() {}

    Period get() {
        String named = request.parameter("period");
        if (named.isEmpty()) {
            return Period.quarterBefore(LocalDate.now(clock));
        }
        return Period.read(named).orElseThrow(() -> new NotFound("period " + named));
    }

    boolean isOver(Period period) {
        return period.isOverOn(LocalDate.now(clock));
    }

    /** July to September 2026, or October 2026 */
    String name(Period period) {
        return period.isQuarter()
                ? dates.month(period.first()) + " to " + dates.monthAndYear(period.last())
                : dates.monthAndYear(period.first());
    }

    /** The last two quarters, the months since, and whichever is looked at. */
    List<PeriodLink> links(String page, Query also) {
        Period chosen = get();
        List<Period> all = usual();
        if (!all.contains(chosen)) {
            all.add(0, chosen);
        }
        return all.stream()
                .map(period -> new PeriodLink(
                        name(period), also.with("period", period.code()).after(page), period.equals(chosen)))
                .toList();
    }

    private List<Period> usual() {
        LocalDate today = LocalDate.now(clock);
        Period last = Period.quarterBefore(today);
        List<Period> all = new ArrayList<>(List.of(Period.quarterBefore(last.first()), last));
        YearMonth month = YearMonth.from(last.last()).plusMonths(1);
        while (!month.atDay(1).isAfter(today)) {
            all.add(Period.read(month.toString()).orElseThrow());
            month = month.plusMonths(1);
        }
        return all;
    }
}
