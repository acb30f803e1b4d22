package org.earlybridge.training.demo.programme;

import java.util.LinkedHashMap;
import java.util.Map;
import org.earlybridge.training.demo.row.Ids.Of;
import org.earlybridge.training.demo.row.Rows;
import org.earlybridge.training.demo.row.World;
import org.earlybridge.training.demo.setting.Town;
import org.earlybridge.training.demo.text.Dice;
import org.earlybridge.training.demo.text.Sheet;

/** Lays out the places where courses are held. */
final class VenueList {

    private VenueList() {}

    /** @return their ids by name */
    static Map<String, Long> layOut(World world) {
        Map<String, Long> ids = new LinkedHashMap<>();
        for (Sheet.Line line : Sheet.read("venues.txt")) {
            long id = world.next(Of.VENUE);
            ids.put(line.text("name"), id);
            world.add(row(id, line));
        }
        return ids;
    }

    private static Rows.Venue row(long id, Sheet.Line line) {
        Town town = Town.named(line.text("town"));
        Dice dice = new Dice(line.text("name"));
        return new Rows.Venue(
                id,
                line.text("kind"),
                line.text("name"),
                line.text("street") + ", " + town.name() + " (invented address)",
                town.name(),
                town.postcode(dice),
                town.district(),
                town.latitude(),
                town.longitude(),
                true,
                line.number("places"),
                Boolean.parseBoolean(line.text("step_free")),
                line.perhaps("parking").orElse(null),
                line.perhaps("bus").orElse(null));
    }
}
