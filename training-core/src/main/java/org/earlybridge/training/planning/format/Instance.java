package org.earlybridge.training.planning.format;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** The facts and the candidate runs that a plan is made from. Names of components are the names of fields in the file. */
public record Instance(
        String name,
        OptionalLong seed,
        LocalDate startDate,
        int startWeekday,
        int days,
        List<Integer> noTrainingDays,
        Weights weights,
        List<Setting> settings,
        List<Staff> staff,
        List<Course> courses,
        List<Venue> venues,
        List<Trainer> trainers,
        List<Offering> offerings,
        List<CoverPool> coverPools,
        List<Demand> demands) {

    /** Quarters of an hour in a day. */
    public static final int SLOTS = 96;

    /** The slot that begins the second half-day, 13:00. */
    public static final int SECOND_HALF = 52;

    public static final int WEEKDAYS = 7;

    /** 0 is Monday. */
    public int weekday(int day) {
        return Math.floorMod(startWeekday + day, WEEKDAYS);
    }

    public static int halfOf(int slot) {
        return slot < SECOND_HALF ? 0 : 1;
    }

    /** What things cost in pence, and a few limits. */
    public record Weights(
            int unmetPerPoint,
            int latePercent,
            int travelPerMinute,
            int fairnessPerPair,
            int maxTravelMin,
            int trainerGapSlots,
            int soleAssistantSlots) {}

    public enum SettingType {
        NURSERY,
        PRESCHOOL,
        /** A childminder. */
        CM
    }

    public record Setting(
            String id,
            SettingType type,
            String area,
            int open,
            int close,
            List<Integer> closedDays,
            List<Room> rooms,
            Map<String, Integer> travelMin) {

        public boolean isChildminder() {
            return type == SettingType.CM;
        }

        public boolean hasRoom(String room) {
            return rooms.stream().anyMatch(one -> one.id().equals(room));
        }
    }

    public record Room(String id, List<Profile> profile) {}

    /** So many children on that weekday in those slots. */
    public record Profile(int wd, int from, int to, int under2, int twos, int threePlus) {}

    public enum StaffRole {
        STAFF,
        CHILDMINDER,
        ASSISTANT
    }

    /** Without a room she is a float. */
    public record Staff(
            String id,
            String setting,
            Optional<String> room,
            StaffRole role,
            int level,
            boolean graduate,
            boolean pfa,
            List<Span> shifts,
            List<Span> unavailable,
            List<Span> absences) {}

    public record Course(
            String id, String name, boolean mandatory, int sessions, int minClass, int maxClass, int maxRuns) {}

    public record Venue(String id, String area, int capacity) {}

    public record Trainer(String id, List<String> courses, List<Span> available, List<Integer> daysOff) {}

    public enum Mode {
        IN_PERSON,
        ONLINE
    }

    /** One candidate run. */
    public record Offering(
            String id,
            String course,
            Mode mode,
            Optional<String> venue,
            String trainer,
            List<Span> sessions,
            int cost) {

        /** The day of its last session. */
        public int endsOn() {
            return sessions.get(sessions.size() - 1).onDay();
        }
    }

    public enum PoolKind {
        GROUP,
        CM
    }

    /** People alike who can be hired by the half-day; how many, by weekday and half. */
    public record CoverPool(
            String id,
            String area,
            PoolKind kind,
            int level,
            boolean graduate,
            boolean pfa,
            int costPerHalfDay,
            List<List<Integer>> available) {

        public int availableOn(int weekday, int half) {
            return available.get(weekday).get(half);
        }

        public boolean serves(Setting setting) {
            return area.equals(setting.area()) && (kind == PoolKind.CM) == setting.isChildminder();
        }
    }

    /** Somebody needs a course. */
    public record Demand(String id, String staff, String course, int weight, int dueDay) {}
}
