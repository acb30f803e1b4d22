package org.earlybridge.training.demo.season;

import java.time.LocalDate;
import java.time.Month;
import java.util.Map;
import org.earlybridge.training.calendar.BankHolidays;
import org.earlybridge.training.demo.row.Ids.Of;
import org.earlybridge.training.demo.row.Rows;
import org.earlybridge.training.demo.row.World;

/** Lays out terms, bank holidays and the days between Christmas and New Year, for both councils. */
public final class Calendars {

    private final World world;
    private final Season season;

    public Calendars(World world, Season season) {
        this.world = world;
        this.season = season;
    }

    public void layOut() {
        for (String council : Season.COUNCILS) {
            for (HalfTerm half : season.halfTerms(council)) {
                world.add(new Rows.Term(world.next(Of.TERM), council, half.name(), half.first(), half.last()));
            }
            season.years().forEach(year -> closures(council, year));
        }
    }

    private void closures(String council, int year) {
        for (Map.Entry<LocalDate, String> day : BankHolidays.of(year).entrySet()) {
            closure(council, "BANK_HOLIDAY", day.getValue(), day.getKey(), day.getKey());
        }
        LocalDate first = LocalDate.of(year, Month.DECEMBER, 27);
        closure(council, "HOLIDAY", "Between Christmas and New Year", first, first.plusDays(4));
    }

    private void closure(String council, String kind, String name, LocalDate first, LocalDate last) {
        world.add(new Rows.Closure(world.next(Of.CLOSURE), council, null, kind, name, first, last));
    }
}
