package org.earlybridge.training.demo.setting;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** The kinds of setting in the area, as far as staffing and payment tell them apart. */
enum SettingType {
    DAY_NURSERY("GROUP", "PVI_GROUP", true, "08:00", "18:00"),
    PRE_SCHOOL("GROUP", "SESSIONAL_OR_COMMITTEE_RUN", false, "09:00", "15:00"),
    /** Open longer than others on two days. */
    STORY_PRE_SCHOOL("GROUP", "SESSIONAL_OR_COMMITTEE_RUN", false, "08:00", "17:30"),
    NURSERY_SCHOOL("MAINTAINED_NURSERY", "MAINTAINED_NURSERY_SCHOOL", false, "08:45", "15:15"),
    SCHOOL_CLASS("MAINTAINED_NURSERY", "MAINTAINED_SCHOOL_CLASS", false, "08:45", "15:15"),
    ACADEMY_CLASS("INDEPENDENT_SCHOOL", "ACADEMY", false, "08:45", "15:15"),
    OUT_OF_SCHOOL_CLUB("WRAPAROUND", "OUT_OF_SCHOOL_CLUB", false, "15:15", "18:00");

    private static final List<Band> ALL_AGES =
            List.of(Band.TWOS, Band.THREES, Band.BABIES, Band.THREES, Band.TWOS, Band.THREES, Band.BABIES, Band.TWOS);

    final String kind;
    final String payerClass;
    final boolean allDay;
    final LocalTime opens;
    final LocalTime closes;

    SettingType(String kind, String payerClass, boolean allDay, String opens, String closes) {
        this.kind = kind;
        this.payerClass = payerClass;
        this.allDay = allDay;
        this.opens = LocalTime.parse(opens);
        this.closes = LocalTime.parse(closes);
    }

    /** In a class or a club the teacher or play leader is also the manager. */
    boolean hasManagerBesideTheRooms() {
        return this == DAY_NURSERY || this == PRE_SCHOOL || this == STORY_PRE_SCHOOL || this == NURSERY_SCHOOL;
    }

    boolean isLedByATeacher() {
        return this == NURSERY_SCHOOL || this == SCHOOL_CLASS || this == ACADEMY_CLASS;
    }

    /** Which children each room is for, when so many staff work in the rooms. */
    List<Band> roomsFor(int staff) {
        return switch (this) {
            case DAY_NURSERY -> ALL_AGES.subList(0, Math.min(ALL_AGES.size(), Math.max(2, staff / 3)));
            case PRE_SCHOOL, STORY_PRE_SCHOOL ->
                List.of(Band.THREES, Band.TWOS, Band.THREES).subList(0, staff < 6 ? 1 : staff < 12 ? 2 : 3);
            case NURSERY_SCHOOL -> List.of(Band.CLASS, Band.TWOS).subList(0, staff < 6 ? 1 : 2);
            case SCHOOL_CLASS, ACADEMY_CLASS -> List.of(Band.CLASS);
            case OUT_OF_SCHOOL_CLUB -> List.of(Band.CLUB);
        };
    }

    /** As even as can be; the first rooms have the odd ones. */
    static List<Integer> shared(int staff, int rooms) {
        List<Integer> shares = new ArrayList<>();
        for (int room = 0; room < rooms; room++) {
            shares.add(staff / rooms + (room < staff % rooms ? 1 : 0));
        }
        return shares;
    }
}
