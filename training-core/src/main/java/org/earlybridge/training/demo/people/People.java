package org.earlybridge.training.demo.people;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.earlybridge.training.demo.row.Ids.Of;
import org.earlybridge.training.demo.row.Rows;
import org.earlybridge.training.demo.row.World;
import org.earlybridge.training.demo.text.Dice;

/** Adds people, each with an address nobody else has. Two may share a name, as in life, but not within the small demo. */
public final class People {

    private static final int TRIES = 20;

    private final World world;
    private final Names names = new Names();
    private final Set<String> used = new HashSet<>();
    private final Map<String, Integer> addresses = new HashMap<>();

    public People(World world) {
        this.world = world;
    }

    /** Of that age on the day of first start, and some days. */
    public Someone any(Dice dice, int youngest, int oldest) {
        Names.Name name = names.any(dice);
        for (int tries = 0; used.contains(name.given() + " " + name.family()) && tries < TRIES; tries++) {
            name = names.any(dice);
        }
        LocalDate born =
                world.today().minusYears(dice.between(youngest, oldest)).minusDays(dice.between(1, 364));
        return named(name.given() + " " + name.family(), born);
    }

    public Someone named(String fullName, LocalDate born) {
        int gap = fullName.lastIndexOf(' ');
        String given = fullName.substring(0, gap);
        String family = fullName.substring(gap + 1);
        used.add(fullName);
        long id = world.next(Of.PERSON);
        world.add(new Rows.Person(id, given, family, born, address(given, family)));
        return new Someone(world, id, fullName);
    }

    private String address(String given, String family) {
        String plain = (given + "." + family)
                .toLowerCase(Locale.ROOT)
                .replace(" ", "-")
                .replace("'", "");
        int so = addresses.merge(plain, 1, Integer::sum);
        return plain + (so == 1 ? "" : so) + "@example.org";
    }
}
