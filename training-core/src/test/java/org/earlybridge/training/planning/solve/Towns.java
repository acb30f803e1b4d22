package org.earlybridge.training.planning.solve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import org.earlybridge.training.planning.format.Instance;
import org.earlybridge.training.planning.format.Instance.Course;
import org.earlybridge.training.planning.format.Instance.CoverPool;
import org.earlybridge.training.planning.format.Instance.Demand;
import org.earlybridge.training.planning.format.Instance.Mode;
import org.earlybridge.training.planning.format.Instance.Offering;
import org.earlybridge.training.planning.format.Instance.PoolKind;
import org.earlybridge.training.planning.format.Instance.Profile;
import org.earlybridge.training.planning.format.Instance.Room;
import org.earlybridge.training.planning.format.Instance.Setting;
import org.earlybridge.training.planning.format.Instance.SettingType;
import org.earlybridge.training.planning.format.Instance.Staff;
import org.earlybridge.training.planning.format.Instance.StaffRole;
import org.earlybridge.training.planning.format.Instance.Trainer;
import org.earlybridge.training.planning.format.Instance.Venue;
import org.earlybridge.training.planning.format.Instance.Weights;
import org.earlybridge.training.planning.format.Span;

/** Invented settings around one town: two thirds nurseries of one mixed room, the rest childminders, some with an assistant. */
final class Towns {

    private static final int DAYS = 28;

    private final SplittableRandom random;
    private final List<Setting> settings = new ArrayList<>();
    private final List<Staff> staff = new ArrayList<>();
    private final List<Demand> demands = new ArrayList<>();

    private Towns(long seed) {
        this.random = new SplittableRandom(seed);
    }

    static Instance instance(int settings, long seed) {
        return new Towns(seed).build(settings);
    }

    private Instance build(int count) {
        for (int at = 0; at < count; at++) {
            if (at % 3 == 2) {
                childminder("S" + at);
            } else {
                nursery("S" + at);
            }
        }
        return new Instance(
                "towns-" + count,
                OptionalLong.empty(),
                LocalDate.of(2026, 9, 7),
                0,
                DAYS,
                List.of(6, 13, 20, 27),
                new Weights(5000, 50, 10, 1000, 60, 2, 8),
                settings,
                staff,
                List.of(
                        new Course("ONE", "A day", true, 1, 2, 6, 2),
                        new Course("TWO", "Two mornings", false, 2, 3, 8, 2)),
                List.of(new Venue("V", "A", 7)),
                List.of(
                        new Trainer("T", List.of("ONE", "TWO"), week(36, 84), List.of(3)),
                        new Trainer("U", List.of("TWO"), week(36, 84), List.of())),
                offerings(),
                List.of(pool("G2", PoolKind.GROUP, 2), pool("G3", PoolKind.GROUP, 3), pool("C3", PoolKind.CM, 3)),
                demands);
    }

    private void nursery(String id) {
        int adults = 3 + random.nextInt(2);
        List<Profile> children = new ArrayList<>();
        for (int weekday = 0; weekday < 5; weekday++) {
            children.add(new Profile(weekday, 36, 68, 1, 4, 2 + random.nextInt(4)));
        }
        setting(id, SettingType.NURSERY, children);
        for (int at = 0; at < adults; at++) {
            boolean floating = at == adults - 1 && random.nextBoolean();
            add(id, floating ? Optional.empty() : Optional.of(id + "R"), StaffRole.STAFF, at < 2 ? 3 : 2, at == 0);
        }
    }

    private void childminder(String id) {
        List<Profile> children = new ArrayList<>();
        for (int weekday = 0; weekday < 4; weekday++) {
            children.add(new Profile(weekday, 32, 70, 0, 1, random.nextInt(2)));
        }
        setting(id, SettingType.CM, children);
        add(id, Optional.of(id + "R"), StaffRole.CHILDMINDER, 3, true);
        if (random.nextBoolean()) {
            add(id, Optional.of(id + "R"), StaffRole.ASSISTANT, 2, true);
        }
    }

    private void setting(String id, SettingType type, List<Profile> children) {
        settings.add(new Setting(
                id,
                type,
                "A",
                32,
                72,
                List.of(random.nextInt(DAYS)),
                List.of(new Room(id + "R", children)),
                Map.of("V", 5 + random.nextInt(40))));
    }

    private void add(String setting, Optional<String> room, StaffRole role, int level, boolean firstAid) {
        String id = "P" + staff.size();
        List<Span> never = random.nextInt(3) == 0 ? List.of(Span.weekly(random.nextInt(5), 0, 96)) : List.of();
        staff.add(new Staff(id, setting, room, role, level, false, firstAid, week(34, 70), never, List.of()));
        for (String course : List.of("ONE", "TWO")) {
            if (random.nextInt(3) > 0) {
                demands.add(new Demand(
                        "D" + demands.size(), id, course, 2 + random.nextInt(12), random.nextInt(DAYS + 10)));
            }
        }
    }

    private List<Offering> offerings() {
        List<Offering> all = new ArrayList<>();
        for (int day = 0; day < DAYS - 7; day += 2) {
            String trainer = day % 4 == 0 ? "T" : "U";
            all.add(new Offering(
                    "A" + day, "ONE", Mode.IN_PERSON, Optional.of("V"), "T", List.of(Span.dated(day, 38, 62)), 20_000));
            all.add(new Offering(
                    "B" + day,
                    "TWO",
                    day % 3 == 0 ? Mode.ONLINE : Mode.IN_PERSON,
                    day % 3 == 0 ? Optional.empty() : Optional.of("V"),
                    trainer,
                    List.of(Span.dated(day, 40, 50), Span.dated(day + 7, 40, 50)),
                    15_000));
        }
        return all;
    }

    private static List<Span> week(int from, int to) {
        List<Span> week = new ArrayList<>();
        for (int weekday = 0; weekday < 5; weekday++) {
            week.add(Span.weekly(weekday, from, to));
        }
        return week;
    }

    private static CoverPool pool(String id, PoolKind kind, int level) {
        return new CoverPool(
                id, "A", kind, level, false, true, 5000 + 1000 * level, Collections.nCopies(7, List.of(1, 1)));
    }
}
