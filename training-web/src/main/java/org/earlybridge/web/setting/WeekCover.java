package org.earlybridge.web.setting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.earlybridge.training.cover.rota.SeeWeek;
import org.earlybridge.training.setting.Provider;
import org.earlybridge.web.session.ThisRequest;
import org.jspecify.annotations.Nullable;

/** Which week the address names, and how it stands by the rules, a line for each day. */
@RequestScoped
class WeekCover {

    static final String WEEK = "week";

    @Inject
    private SeeWeek seeWeek;

    @Inject
    private ThisRequest request;

    @Inject
    private Clock clock;

    private @Nullable List<CoverLine> lines;

    protected WeekCover() {}

    /** Its Monday; this week's where the address names none, or nothing that a calendar has. */
    LocalDate monday() {
        return mondayOf(named());
    }

    static LocalDate mondayOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private LocalDate named() {
        LocalDate today = LocalDate.now(clock);
        try {
            LocalDate named = LocalDate.parse(request.parameter(WEEK));
            boolean near = named.isAfter(today.minusYears(5)) && named.isBefore(today.plusYears(5));
            return near ? named : today;
        } catch (DateTimeException e) {
            return today; // no week is named
        }
    }

    /** Empty when no rooms or no rota are known. */
    List<CoverLine> lines(Provider setting) {
        if (lines == null) {
            lines = seeWeek.of(setting.id(), monday()).stream()
                    .map(CoverLine::new)
                    .toList();
        }
        return lines;
    }
}
