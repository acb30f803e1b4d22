package org.earlybridge.payments.invoicing;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.earlybridge.payments.charging.Charges;
import org.earlybridge.payments.charging.Paperwork;
import org.earlybridge.payments.charging.Sold;
import org.earlybridge.payments.database.OneDatabase;
import org.jspecify.annotations.Nullable;

/** How tests come by whoever writes papers. All details are invented. */
public final class Desks {

    private static final String SELLER = "INSERT INTO seller (id, book, first_day, name, address, town, postcode,"
            + " vat_number, email, telephone, account_name, sort_code, account_number, days_to_pay, sample) VALUES (%d,"
            + " '%s', '%s', '%s', 'Sample House\n1 Sample Street', 'Sampleton', 'ZZ1 1ZZ', 'GB000000000',"
            + " 'training@example.org', '01632 960000', 'Sample account', '00-00-00', '00000000', 28, TRUE)";

    private Desks() {}

    /** A nursery that VAT treats as a customer like any other. */
    public static Paperwork paperwork(EntityManager em, Clock clock) {
        return paperwork(em, clock, Vat.EXEMPT);
    }

    static Paperwork paperwork(EntityManager em, Clock clock, @Nullable Vat vat) {
        return paperwork(em, clock, new Nursery(vat));
    }

    public static Paperwork paperwork(EntityManager em, Clock clock, Sales sales) {
        return new WritePapers(new Papers(em), new Series(em), new Shop(sales), clock);
    }

    static ReadPapers reader(EntityManager em) {
        return new ReadPapers(new Papers(em));
    }

    public static WriteWantingPapers wanting(EntityManager em, Charges charges) {
        return new WriteWantingPapers(new Papers(em), charges);
    }

    public static void openShop(OneDatabase database) {
        database.run(
                SELLER.formatted(1, "CCC", "2020-01-01", "Cambridgeshire County Council"),
                SELLER.formatted(2, "PCC", "2020-01-01", "Peterborough City Council"));
    }

    private record Nursery(@Nullable Vat vat) implements Sales {

        @Override
        public Sale of(Sold sold) {
            return new Sale(
                    "Little Herons <& Co>",
                    "PE13 1AA",
                    "1 place. 6 and 13 October 2026, 6 April 2027",
                    Optional.ofNullable(vat),
                    Map.of("PCC", "Peterborough City Council", "OPP", "Opportunity fund"));
        }

        @Override
        public LocalDate workingDayFrom(LocalDate day) {
            return day.getDayOfWeek() == DayOfWeek.THURSDAY ? day.plusDays(1) : day;
        }
    }
}
