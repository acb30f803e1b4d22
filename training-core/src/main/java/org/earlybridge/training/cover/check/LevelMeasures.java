package org.earlybridge.training.cover.check;

import java.util.List;
import java.util.Optional;
import org.earlybridge.training.cover.check.Ratio.Lead;
import org.earlybridge.training.cover.count.Band;
import org.earlybridge.training.cover.count.Mix;

/**
 * Level 3, half of the others at level 2, and training in the care of babies: hard for each age group over all rooms that
 * hold a child of it, and for each room by itself hard or a caution, as the setting is tested.
 */
final class LevelMeasures {

    private static final Band[] EARLY_YEARS = {Band.UNDER_TWO, Band.TWO, Band.THREE_AND_OVER};

    private final Setup setup;
    private final Placement placement;
    private final List<Measured> measures;
    private boolean halfBroken;

    LevelMeasures(Setup setup, Placement placement, List<Measured> measures) {
        this.setup = setup;
        this.placement = placement;
        this.measures = measures;
    }

    void all() {
        for (Band band : EARLY_YEARS) {
            ageGroup(band);
        }
        for (int at = 0; at < placement.groups(); at++) {
            lead(at);
            room(at);
        }
        wholePremises();
    }

    /** Any room with a child of it can help: as a room of the group, or by a lead of its own. */
    private void ageGroup(Band band) {
        long rooms = 0;
        int children = 0;
        Tally tally = new Tally();
        String code = "";
        for (int at = 0; at < placement.groups(); at++) {
            int here = placement.group(at).in(band);
            boolean led = band == Band.THREE_AND_OVER && placement.ratio(at).lead() != Lead.ANYBODY;
            if (here > 0 && !led) {
                rooms |= 1L << at;
                children += here;
                tally.add(placement.tally(at));
                code = placement.ratio(at).code(band);
            }
        }
        if (rooms != 0 && tally.heads() > 0) {
            int ratio = placement.ratio(Long.numberOfTrailingZeros(rooms)).childrenToOne(band);
            Levels levels = new Levels(code, onlyRoom(rooms), true, placement.groupsWith(band));
            levels.measure(tally, Mix.ceiling(children, ratio), band == Band.UNDER_TWO);
        }
    }

    private Optional<String> onlyRoom(long rooms) {
        return Long.bitCount(rooms) == 1
                ? Optional.of(placement.group(Long.numberOfTrailingZeros(rooms)).id)
                : Optional.empty();
    }

    /** A maintained nursery always has its teacher; so has a Reception class, one for so many. */
    private void lead(int at) {
        Group group = placement.group(at);
        Tally tally = placement.tally(at);
        Optional<String> room = Optional.of(group.id);
        if (setup.ratios().leadIsDemanded() && group.in(Band.THREE_AND_OVER) > 0) {
            placement.add(
                    Measure.of("G-MNS", Asked.TEACHERS, 1, tally.teachers()).in(room), 1L << at);
            int others = tally.leadsByTeacher() ? 1 : Math.max(0, tally.level3() - tally.teachers());
            placement.add(Measure.of("G-MNS", Asked.LEVEL_3, 1, others).in(room), 1L << at);
        }
        int reception = group.in(Band.SCHOOL_AGE);
        int toOne = placement.ratio(at).childrenToOne(Band.SCHOOL_AGE);
        if (reception > 0
                && toOne > 0
                && placement.ratio(at).code(Band.SCHOOL_AGE).equals("G-REC")) {
            Measure teachers = Measure.of("G-REC", Asked.TEACHERS, Mix.ceiling(reception, toOne), tally.teachers());
            placement.add(teachers.in(room), 1L << at);
        }
    }

    private void room(int at) {
        Group group = placement.group(at);
        Tally tally = placement.tally(at);
        boolean demanded = setup.ratios().leadIsDemanded() && group.in(Band.THREE_AND_OVER) > 0;
        if (!group.hasEarlyYears() || tally.heads() == 0 || demanded) {
            return;
        }
        boolean hard = setup.testsLevelsByRoom();
        Levels levels = new Levels(placement.ratio(at).codeFor(group), Optional.of(group.id), hard, 1L << at);
        boolean led = placement.ratio(at).lead() != Lead.ANYBODY;
        if (!led || ordinaryRoomPasses(at)) {
            levels.measureRoom(tally, placement.ordinaryNeed(at));
        } else {
            levels.measureLedRoom(tally, placement.need(at), group.in(Band.UNDER_TWO) + group.in(Band.TWO) > 0);
        }
        int babies = group.in(Band.UNDER_TWO);
        if (babies > 0) {
            int ratio = placement.ratio(at).childrenToOne(Band.UNDER_TWO);
            levels.measure(tally, Mix.ceiling(babies, ratio), true);
        }
    }

    private boolean ordinaryRoomPasses(int at) {
        Tally tally = placement.tally(at);
        int need = placement.ordinaryNeed(at);
        return tally.heads() >= need && tally.level3() >= 1 && tally.othersAtLevel2() >= Tally.halfOf(need - 1);
    }

    /** Half of all other staff at level 2, unless an age group says so already. */
    private void wholePremises() {
        int need = setup.premises().minAdults();
        int rooms = 0;
        boolean earlyYears = false;
        for (int at = 0; at < placement.groups(); at++) {
            rooms += placement.need(at);
            earlyYears |= placement.group(at).hasEarlyYears();
        }
        Tally all = placement.everybody();
        if (!earlyYears || halfBroken || all.heads() == 0) {
            return;
        }
        int chosen = Math.min(Math.max(need, rooms), all.heads());
        Measure half = Measure.of("P-HALF", Asked.LEVEL_2, Tally.halfOf(chosen - 1), all.othersAtLevel2());
        placement.add(half, placement.groupsWith(Band.THREE_AND_OVER));
    }

    /** Measures of one kind of place. */
    private final class Levels {

        private final String code;
        private final Optional<String> room;
        private final boolean hard;
        private final long groups;

        private Levels(String code, Optional<String> room, boolean hard, long groups) {
            this.code = code;
            this.room = room;
            this.hard = hard;
            this.groups = groups;
        }

        /** Fewer adults than needed are short by head; that is said elsewhere and not twice. */
        private void measure(Tally tally, int need, boolean babies) {
            int chosen = Math.min(need, tally.heads());
            int half = Tally.halfOf(chosen - 1);
            int trained = babies ? Tally.halfOf(chosen) : 0;
            boolean all = !babies || tally.canChooseForBabies(chosen);
            add(Asked.LEVEL_3, 1, babies ? tally.babyLeads() : tally.level3());
            add(Asked.LEVEL_2, half, tally.othersAtLevel2());
            boolean halfHolds = tally.othersAtLevel2() >= half;
            halfBroken |= !halfHolds && hard;
            if (babies) {
                boolean singly = tally.babyLeads() > 0 && halfHolds && tally.babyTrained() >= trained;
                boolean larger = all && tally.babyTrained() < trained;
                int have = singly && !all ? trained - 1 : tally.babyTrained();
                add(Asked.BABY_TRAINED, trained, larger ? trained : have);
            }
        }

        /** On as many adults as the room needs by its ordinary ratio. */
        private void measureRoom(Tally tally, int need) {
            int chosen = Math.min(need, tally.heads());
            int half = Tally.halfOf(chosen - 1);
            add(Asked.LEVEL_3, 1, tally.level3());
            add(Asked.LEVEL_2, half, tally.othersAtLevel2());
            halfBroken |= hard && tally.othersAtLevel2() < half;
        }

        /** One to thirteen: with younger children there too, half of the others beside the two leading ones at level 2. */
        private void measureLedRoom(Tally tally, int need, boolean younger) {
            add(Asked.LEVEL_3, 2, tally.level3());
            int besideTheFirst = younger ? 1 + Tally.halfOf(Math.max(0, need - 2)) : 0;
            add(Asked.LEVEL_2, besideTheFirst, tally.othersAtLevel2());
        }

        private void add(Asked asked, int need, int have) {
            Measure measure = Measure.of(code, asked, need, have).in(room);
            measures.add(new Measured(hard ? measure : measure.asCaution(), groups));
        }
    }
}
