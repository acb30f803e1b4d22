package org.earlybridge.training.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.earlybridge.payments.settlement.Period;
import org.earlybridge.training.demo.past.Sale;
import org.earlybridge.training.demo.past.SalesPlan;
import org.earlybridge.training.demo.row.Ids;
import org.junit.jupiter.api.Test;

/** Whatever day a demo is started on. */
class SalesPlanTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final int MOST = 80;

    @Property(tries = 800, generation = GenerationMode.EXHAUSTIVE)
    void the_last_quarter_has_places_across_the_border_and_more_of_peterboroughs(@ForAll("startDays") LocalDate today) {
        Period quarter = Period.quarterBefore(today);
        Map<String, Integer> pounds = new TreeMap<>(Map.of("PCC", 0, "CCC", 0));
        for (Sale sale : sales(today, DemoSize.SMALL)) {
            if (sale.crossesTheBorder() && !sale.day().isAfter(quarter.last())) {
                pounds.merge(sale.date().authorityId(), mostPounds(sale), Integer::sum);
            }
        }
        assertThat(pounds.get("CCC")).isGreaterThan(pounds.get("PCC"));
    }

    @Property(tries = 73)
    void everything_was_booked_before_today_and_before_it_began(@ForAll("startDays") LocalDate today) {
        assertThat(sales(today, DemoSize.SMALL)).isNotEmpty().allSatisfy(sale -> {
            assertThat(sale.day()).isBefore(today).isBefore(sale.date().firstDay());
            assertThat(sale.people()).isNotEmpty();
        });
    }

    @Property(tries = 73)
    void no_date_is_sold_twice_to_one_or_beyond_its_places(@ForAll("startDays") LocalDate today) {
        Map<Long, Integer> taken = new TreeMap<>();
        Map<Long, Integer> places = new TreeMap<>();
        for (Sale sale : sales(today, DemoSize.SMALL)) {
            taken.merge(sale.date().id(), sale.people().size(), Integer::sum);
            places.put(sale.date().id(), sale.date().capacity());
        }
        assertThat(taken).allSatisfy((date, people) -> assertThat(people).isLessThanOrEqualTo(places.get(date)));
    }

    @Test
    void the_large_demo_has_sold_no_more_than_the_small_one_may() {
        assertThat(sales(FIRST, DemoSize.LARGE).size()).isBetween(20, MOST);
        assertThat(sales(FIRST, DemoSize.SMALL).size()).isBetween(20, MOST);
    }

    /** Of council shares and funds together, as the demo's price lists have them; Peterborough's at the least, Cambridgeshire's at the most. */
    private static int mostPounds(Sale sale) {
        int hours = sale.course().taughtMinutes() / 60;
        boolean toCambridgeshire = sale.date().authorityId().equals("CCC");
        if (sale.course().family().equals("SAFEGUARDING")) {
            return hours * (toCambridgeshire ? 18 : 20) * sale.people().size();
        }
        boolean alone = sale.buyer().kind().equals("CHILDMINDER");
        boolean isLong = sale.course().taughtMinutes() > 180;
        boolean first = Set.of(1).contains(sale.people().size());
        if (toCambridgeshire) {
            return alone && isLong && first ? 25 : 0;
        }
        return (alone && isLong ? 30 : 0) + 55;
    }

    private static List<Sale> sales(LocalDate today, DemoSize size) {
        DemoWorld demo = DemoWorld.on(today, size, Ids.counting());
        return SalesPlan.of(demo.world(), demo.people());
    }

    @Provide
    Arbitrary<LocalDate> startDays() {
        return Arbitraries.integers().between(0, 729).map(FIRST::plusDays);
    }
}
