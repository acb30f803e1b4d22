package org.earlybridge.training.cohort;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;

/** When a session is, as it matters to people who work by day. A weekend session is a weekend session at any hour. */
public enum PartOfDay {
    DAYTIME,
    EVENING,
    WEEKEND;

    /** From here on a day is an evening. */
    public static final LocalTime EVENING_BEGINS = LocalTime.of(17, 0);

    public static PartOfDay of(LocalDate day, LocalTime starts) {
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            return WEEKEND;
        }
        return starts.isBefore(EVENING_BEGINS) ? DAYTIME : EVENING;
    }
}
