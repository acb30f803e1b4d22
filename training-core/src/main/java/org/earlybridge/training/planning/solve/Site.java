package org.earlybridge.training.planning.solve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.earlybridge.training.planning.check.RoomTest.Children;
import org.earlybridge.training.planning.format.Instance;
import org.earlybridge.training.planning.format.Instance.CoverPool;
import org.earlybridge.training.planning.format.Instance.Profile;
import org.earlybridge.training.planning.format.Instance.Room;
import org.earlybridge.training.planning.format.Instance.Setting;
import org.jspecify.annotations.Nullable;

/** A setting with its team and the cover that may come to it, the cheapest first. */
final class Site {

    /** More kinds of cover than this are never looked at for one setting. */
    private static final int MOST_POOLS = 8;

    final int index;
    final Setting setting;
    final List<Worker> team = new ArrayList<>();
    final int[] pools;
    private final List<String> rooms;
    private final Set<Integer> closedDays;
    private final @Nullable RoomNeed[][][] needs = new RoomNeed[Instance.WEEKDAYS][][];

    Site(int index, Setting setting, List<CoverPool> all) {
        this.index = index;
        this.setting = setting;
        this.rooms = setting.rooms().stream().map(Room::id).toList();
        this.closedDays = new HashSet<>(setting.closedDays());
        this.pools = IntStream.range(0, all.size())
                .filter(at -> all.get(at).serves(setting))
                .boxed()
                .sorted(Comparator.comparingInt(at -> all.get(at).costPerHalfDay()))
                .limit(MOST_POOLS)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    List<String> rooms() {
        return rooms;
    }

    boolean isOpenOn(int day) {
        return !closedDays.contains(day);
    }

    long openSlots(int half) {
        return Mask.of(setting.open(), setting.close(), half);
    }

    RoomNeed need(int weekday, int room, int slot) {
        RoomNeed[][] day = needs[weekday];
        if (day == null) {
            day = needsOn(weekday);
            needs[weekday] = day;
        }
        return day[room][slot];
    }

    private RoomNeed[][] needsOn(int weekday) {
        RoomNeed[][] day = new RoomNeed[rooms.size()][Instance.SLOTS];
        for (int room = 0; room < day.length; room++) {
            RoomNeed before = new RoomNeed(new Children(0, 0, 0), setting.isChildminder());
            for (int slot = 0; slot < Instance.SLOTS; slot++) {
                RoomNeed now = new RoomNeed(children(room, weekday, slot), setting.isChildminder());
                before = now.equals(before) ? before : now;
                day[room][slot] = before;
            }
        }
        return day;
    }

    private Children children(int room, int weekday, int slot) {
        int under2 = 0;
        int twos = 0;
        int older = 0;
        for (Profile part : setting.rooms().get(room).profile()) {
            if (part.wd() == weekday && part.from() <= slot && slot < part.to()) {
                under2 += part.under2();
                twos += part.twos();
                older += part.threePlus();
            }
        }
        return new Children(under2, twos, older);
    }
}
