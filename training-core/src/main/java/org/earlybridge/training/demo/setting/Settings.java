package org.earlybridge.training.demo.setting;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.earlybridge.training.demo.people.People;
import org.earlybridge.training.demo.row.Ids.Of;
import org.earlybridge.training.demo.row.Rows;
import org.earlybridge.training.demo.row.World;
import org.earlybridge.training.demo.setting.Premises.Hours;
import org.earlybridge.training.demo.text.Dice;

/** Lays out settings, from a name, a town, a kind and a number of staff: rooms, people, children and shifts follow. */
final class Settings {

    private static final String FENLAND = "E07000010";
    private static final Set<String> NEAR_FENLAND = Set.of("Eye", "Thorney", "Stanground", "Peterborough", "Ramsey");

    private final World world;
    private final People people;
    private int laidOut;

    Settings(World world, People people) {
        this.world = world;
        this.people = people;
    }

    void add(String name, Town town, SettingType type, int staff) {
        Dice dice = new Dice(name + " in " + town.name());
        Premises at = open(name + ", " + town.name(), town, type, dice);
        at.worksWithChildrenFrom(homesOfChildren(town, dice));
        Team team = new Team(at, type, people, dice);
        int inRooms = staff;
        if (type.hasManagerBesideTheRooms()) {
            helpOut(at, type, team.manager(), dice);
            inRooms--;
        }
        rooms(at, type, team, inRooms, dice);
    }

    /** A provider with the hours of its type. */
    Premises open(String name, Town town, SettingType type, Dice dice) {
        long id = world.next(Of.PROVIDER);
        world.add(new Rows.Provider(
                id,
                town.council(),
                type.kind,
                type.payerClass,
                name,
                "DEMO-S%04d".formatted(++laidOut),
                town.postcode(dice),
                town.district(),
                town.latitudeNear(dice),
                town.longitudeNear(dice),
                true,
                type.opens,
                type.closes,
                !type.allDay,
                "GROUPED",
                2,
                world.today().minusDays(dice.between(900, 6000))));
        return new Premises(world, id, town.council());
    }

    /** Children cross the border between the councils; whether a fund helps with them depends on where they live. */
    static Set<String> homesOfChildren(Town town, Dice dice) {
        Set<String> districts = new TreeSet<>(Set.of(town.district()));
        if (NEAR_FENLAND.contains(town.name()) && dice.chance(50)) {
            districts.add(FENLAND);
        }
        return districts;
    }

    private static void helpOut(Premises at, SettingType type, long manager, Dice dice) {
        int days = dice.oneOf(List.of(0, 0, 0, 2, 3));
        LocalTime from = type.allDay ? LocalTime.of(10, 0) : type.opens;
        for (int weekday = 1; weekday <= days; weekday++) {
            at.shift(manager, List.of(), weekday, new Hours(from, from.plusHours(5)));
        }
    }

    private static void rooms(Premises at, SettingType type, Team team, int staff, Dice dice) {
        List<Band> bands = type.roomsFor(staff);
        List<Integer> shares = SettingType.shared(staff, bands.size());
        Map<Band, Integer> soFar = new EnumMap<>(Band.class);
        for (int order = 0; order < bands.size(); order++) {
            Band band = bands.get(order);
            List<Long> members = new ArrayList<>();
            for (int place = 0; place < shares.get(order); place++) {
                boolean deputy = place == 0 && order == bands.size() - 1;
                members.add(team.member(Grade.at(place, band), band, order == 0, deputy));
            }
            String name = band.roomName(soFar.merge(band, 1, Integer::sum));
            int capacity = Math.min(32, members.size() * band.childrenToOne + 2);
            long room = at.room(name, order + 1, capacity, band.fromMonths, band.toMonths);
            new Week(at, type, band, dice).fill(room, members);
        }
    }
}
