package org.earlybridge.training.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.earlybridge.training.demo.past.Sale;
import org.earlybridge.training.demo.row.Ids;
import org.earlybridge.training.demo.row.World;

/** What was laid out just now: who is behind which demo log-in, the rows, and what is to be sold in the past. */
public record LaidOut(Map<DemoAccount, DemoPlace> places, World world, List<Sale> sales) {

    /** It was laid out before. */
    static final LaidOut NOTHING = new LaidOut(Map.of(), new World(LocalDate.EPOCH, Ids.counting()), List.of());

    public LaidOut {
        places = Map.copyOf(places);
        sales = List.copyOf(sales);
    }

    public boolean isNothing() {
        return places.isEmpty();
    }
}
