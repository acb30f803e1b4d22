package org.earlybridge.training.demo.setting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.earlybridge.training.demo.setting.Premises.Group;
import org.earlybridge.training.demo.setting.Premises.Hours;
import org.earlybridge.training.demo.text.Dice;

/**
 * A room's week: first who is there, then no more children than those adults may look after, less what the room has to
 * spare. Most rooms have nobody to spare, some one, a few two.
 */
final class Week {

    private static final int LONG_SHIFT = 8 * 60 + 30;
    private static final int COHORTS_OF_BIRTH = 5;
    private static final LocalTime CORE_BEGINS = LocalTime.of(9, 30);
    private static final LocalTime CORE_ENDS = LocalTime.of(16, 0);

    private final Premises at;
    private final SettingType type;
    private final Band band;
    private final Dice dice;
    private final List<LocalDate> birthdays;

    Week(Premises at, SettingType type, Band band, Dice dice) {
        this.at = at;
        this.type = type;
        this.band = band;
        this.dice = dice;
        this.birthdays = birthdays();
    }

    void fill(long room, List<Long> team) {
        List<Integer> daysOff = daysOff(team.size());
        int toSpare = dice.oneOf(List.of(0, 0, 0, 1, 1, 1, 1, 2));
        for (int weekday = 1; weekday <= 5; weekday++) {
            int adults = 0;
            for (int place = 0; place < team.size(); place++) {
                if (daysOff.get(place) != weekday) {
                    at.shift(team.get(place), List.of(room), weekday, shiftOf(place, weekday));
                    adults++;
                }
            }
            children(room, weekday, Math.max(leastAdults(), adults - toSpare));
        }
    }

    /** The first three work every day, so that both ends of it have a level 3; 0 is no day. */
    private List<Integer> daysOff(int staff) {
        List<Integer> days = new ArrayList<>();
        for (int place = 0; place < staff; place++) {
            days.add(place > 2 && dice.chance(50) ? dice.between(1, 5) : 0);
        }
        return days;
    }

    private int leastAdults() {
        return band == Band.CLASS ? 2 : 1;
    }

    /** Who opens today closes tomorrow. Where all come at once, they are there a little before and after the children. */
    private Hours shiftOf(int place, int weekday) {
        if (!type.allDay) {
            return new Hours(type.opens.minusMinutes(15), type.closes.plusMinutes(15));
        }
        return (place + weekday) % 2 == 0
                ? new Hours(type.opens, type.opens.plusMinutes(LONG_SHIFT))
                : new Hours(type.closes.minusMinutes(LONG_SHIFT), type.closes);
    }

    private void children(long room, int weekday, int needed) {
        int most = Math.min(needed * band.childrenToOne, 30);
        int count = Math.max(1, most - dice.between(0, band.childrenToOne - 1));
        if (!type.allDay) {
            put(room, weekday, count, new Hours(type.opens, type.closes));
            return;
        }
        // at both ends of the day one adult of the room is enough
        int allDay = Math.min(count, dice.between(1, band.childrenToOne));
        put(room, weekday, allDay, new Hours(type.opens, type.closes));
        put(room, weekday, count - allDay, new Hours(CORE_BEGINS, CORE_ENDS));
    }

    private void put(long room, int weekday, int count, Hours hours) {
        int share = (count + birthdays.size() - 1) / birthdays.size();
        int left = count;
        for (LocalDate born : birthdays) {
            if (left > 0) {
                at.children(room, weekday, new Group(born, Math.min(share, left), hours));
                left -= share;
            }
        }
    }

    /** Spread over the ages of the band, the same children all week. */
    private List<LocalDate> birthdays() {
        List<LocalDate> days = new ArrayList<>();
        for (int cohort = 0; cohort < COHORTS_OF_BIRTH; cohort++) {
            int age = band.youngest + (band.oldest - band.youngest) * cohort / COHORTS_OF_BIRTH;
            days.add(at.world().today().minusMonths(age).minusDays(dice.between(1, 25)));
        }
        return days;
    }
}
