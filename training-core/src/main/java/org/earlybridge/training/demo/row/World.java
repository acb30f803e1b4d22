package org.earlybridge.training.demo.row;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Everything the sample data consists of, as seen from the day it is laid out, before any of it is stored. */
public final class World {

    /** Parents before children. */
    private static final List<Class<? extends Record>> TABLES = List.of(
            Rows.Course.class,
            Rows.CourseRequirement.class,
            Rows.Provider.class,
            Rows.ProviderDistrict.class,
            Rows.Person.class,
            Rows.Employment.class,
            Rows.Qualification.class,
            Rows.Certificate.class,
            Rows.Venue.class,
            Rows.Term.class,
            Rows.Closure.class,
            Rows.Room.class,
            Rows.BookedChildren.class,
            Rows.Shift.class,
            Rows.Trainer.class,
            Rows.Cohort.class,
            Rows.Session.class,
            Rows.Fund.class,
            Rows.Seller.class,
            Rows.VatStanding.class,
            Rows.Tariff.class,
            Rows.TariffBand.class,
            Rows.TariffWaiver.class,
            Rows.TariffRule.class,
            Rows.TariffRuleClass.class,
            Rows.TariffRuleDistrict.class,
            Rows.Quote.class,
            Rows.QuoteAttendee.class,
            Rows.QuoteLine.class,
            Rows.Booking.class,
            Rows.BookedPlace.class,
            Rows.BankWorker.class,
            Rows.CoverOffer.class,
            Rows.FundComponent.class);

    private final LocalDate today;
    private final Ids ids;
    private final Map<Class<? extends Record>, List<Record>> rows = new LinkedHashMap<>();

    public World(LocalDate today, Ids ids) {
        this.today = today;
        this.ids = ids;
        TABLES.forEach(table -> rows.put(table, new ArrayList<>()));
    }

    /** The day of first start: every date of the sample data is laid relative to it. */
    public LocalDate today() {
        return today;
    }

    public long next(Ids.Of table) {
        return ids.next(table);
    }

    public void add(Record row) {
        List<Record> table = rows.get(row.getClass());
        if (table == null) {
            throw new IllegalArgumentException("no table for " + row);
        }
        table.add(row);
    }

    public <R extends Record> List<R> all(Class<R> table) {
        return rows.getOrDefault(table, List.of()).stream().map(table::cast).toList();
    }

    /** Table by table, parents first. */
    public Map<Class<? extends Record>, List<Record>> tables() {
        return rows;
    }
}
