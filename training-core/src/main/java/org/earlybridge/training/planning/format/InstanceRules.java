package org.earlybridge.training.planning.format;

import static org.earlybridge.training.planning.format.Must.beDays;
import static org.earlybridge.training.planning.format.Must.beKnown;
import static org.earlybridge.training.planning.format.Must.beLevel;
import static org.earlybridge.training.planning.format.Must.beSlots;
import static org.earlybridge.training.planning.format.Must.beWithin;
import static org.earlybridge.training.planning.format.Must.byId;
import static org.earlybridge.training.planning.format.Must.haveOwnIds;
import static org.earlybridge.training.planning.format.Must.hold;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.earlybridge.training.planning.format.Instance.Course;
import org.earlybridge.training.planning.format.Instance.CoverPool;
import org.earlybridge.training.planning.format.Instance.Demand;
import org.earlybridge.training.planning.format.Instance.Mode;
import org.earlybridge.training.planning.format.Instance.Offering;
import org.earlybridge.training.planning.format.Instance.Profile;
import org.earlybridge.training.planning.format.Instance.Room;
import org.earlybridge.training.planning.format.Instance.Setting;
import org.earlybridge.training.planning.format.Instance.Staff;
import org.earlybridge.training.planning.format.Instance.StaffRole;
import org.earlybridge.training.planning.format.Instance.Trainer;
import org.earlybridge.training.planning.format.Instance.Venue;
import org.earlybridge.training.planning.format.Instance.Weights;

/** What an instance has to keep beyond its shape: ids known and used once, values in range. */
final class InstanceRules {

    private static final int MOST_DAYS = 999;
    private static final int MOST = 1_000_000_000;
    private static final int MOST_CHILDREN = 10_000;
    private static final int MOST_PEOPLE = 100_000;
    private static final int MOST_MINUTES = 100_000;
    private static final int MOST_POINTS = 1_000_000;

    private final Instance instance;
    private final Place top;
    private final Map<String, String> settingOfRoom = new HashMap<>();
    private Map<String, Setting> settings = Map.of();
    private Map<String, Staff> staff = Map.of();
    private Map<String, Course> courses = Map.of();
    private Map<String, Venue> venues = Map.of();
    private Map<String, Trainer> trainers = Map.of();

    InstanceRules(Instance instance, Place top) {
        this.instance = instance;
        this.top = top;
    }

    void check() throws UnusableInput {
        beWithin(instance.days(), 1, MOST_DAYS, top.field("days"));
        beWithin(instance.startWeekday(), 0, Instance.WEEKDAYS - 1L, top.field("startWeekday"));
        hold(
                instance.startDate().getDayOfWeek().getValue() == instance.startWeekday() + 1,
                top.field("startWeekday"),
                "is not the weekday of startDate " + instance.startDate());
        beDays(instance.noTrainingDays(), instance.days(), top.field("noTrainingDays"));
        weights();
        venues = byId(instance.venues(), Venue::id, top.field("venues"));
        courses = byId(instance.courses(), Course::id, top.field("courses"));
        settings = byId(instance.settings(), Setting::id, top.field("settings"));
        staff = byId(instance.staff(), Staff::id, top.field("staff"));
        trainers = byId(instance.trainers(), Trainer::id, top.field("trainers"));
        each(instance.venues(), "venues", (venue, at) -> beWithin(venue.capacity(), 0, MOST, at.field("capacity")));
        each(instance.courses(), "courses", InstanceRules::course);
        each(instance.settings(), "settings", this::setting);
        each(instance.staff(), "staff", this::staff);
        each(instance.trainers(), "trainers", this::trainer);
        haveOwnIds(instance.offerings(), Offering::id, top.field("offerings"));
        each(instance.offerings(), "offerings", this::offering);
        haveOwnIds(instance.coverPools(), CoverPool::id, top.field("coverPools"));
        each(instance.coverPools(), "coverPools", InstanceRules::pool);
        haveOwnIds(instance.demands(), Demand::id, top.field("demands"));
        each(instance.demands(), "demands", this::demand);
    }

    /** A rule about one item of a list. */
    private interface ItemRule<T> {
        void check(T item, Place at) throws UnusableInput;
    }

    private <T> void each(List<T> items, String field, ItemRule<T> rule) throws UnusableInput {
        check(items, top.field(field), rule);
    }

    private static <T> void check(List<T> items, Place at, ItemRule<T> rule) throws UnusableInput {
        for (int next = 0; next < items.size(); next++) {
            rule.check(items.get(next), at.item(next));
        }
    }

    private void weights() throws UnusableInput {
        Weights all = instance.weights();
        Place at = top.field("weights");
        beWithin(all.unmetPerPoint(), 0, MOST, at.field("unmetPerPoint"));
        beWithin(all.latePercent(), 0, MOST, at.field("latePercent"));
        beWithin(all.travelPerMinute(), 0, MOST, at.field("travelPerMinute"));
        beWithin(all.fairnessPerPair(), 0, MOST, at.field("fairnessPerPair"));
        beWithin(all.maxTravelMin(), 0, MOST, at.field("maxTravelMin"));
        beWithin(all.trainerGapSlots(), 0, MOST, at.field("trainerGapSlots"));
        beWithin(all.soleAssistantSlots(), 0, MOST, at.field("soleAssistantSlots"));
    }

    private static void course(Course course, Place at) throws UnusableInput {
        beWithin(course.sessions(), 1, MOST, at.field("sessions"));
        beWithin(course.maxRuns(), 0, MOST, at.field("maxRuns"));
        hold(0 <= course.minClass() && course.minClass() <= course.maxClass(), at, "needs 0 <= minClass <= maxClass");
    }

    private void setting(Setting setting, Place at) throws UnusableInput {
        hold(
                0 <= setting.open() && setting.open() < setting.close() && setting.close() <= Instance.SLOTS,
                at,
                "needs 0 <= open < close <= " + Instance.SLOTS);
        beDays(setting.closedDays(), instance.days(), at.field("closedDays"));
        hold(!setting.rooms().isEmpty(), at.field("rooms"), "has no room");
        hold(
                !setting.isChildminder() || setting.rooms().size() == 1,
                at.field("rooms"),
                "a childminder has exactly one room");
        check(setting.rooms(), at.field("rooms"), (room, here) -> room(setting, room, here));
        for (Map.Entry<String, Integer> way : setting.travelMin().entrySet()) {
            beKnown(venues, way.getKey(), at.field("travelMin"), "venue");
            beWithin(way.getValue(), 0, MOST_MINUTES, at.field("travelMin").field(way.getKey()));
        }
    }

    private void room(Setting setting, Room room, Place at) throws UnusableInput {
        hold(settingOfRoom.put(room.id(), setting.id()) == null, at.field("id"), "\"" + room.id() + "\" is used twice");
        check(room.profile(), at.field("profile"), InstanceRules::profile);
    }

    private static void profile(Profile children, Place at) throws UnusableInput {
        beWithin(children.wd(), 0, Instance.WEEKDAYS - 1L, at.field("wd"));
        beSlots(children.from(), children.to(), at);
        beWithin(children.under2(), 0, MOST_CHILDREN, at.field("under2"));
        beWithin(children.twos(), 0, MOST_CHILDREN, at.field("twos"));
        beWithin(children.threePlus(), 0, MOST_CHILDREN, at.field("threePlus"));
    }

    private void staff(Staff person, Place at) throws UnusableInput {
        beKnown(settings, person.setting(), at.field("setting"), "setting");
        if (person.room().isPresent()) {
            String room = person.room().get();
            beKnown(settingOfRoom, room, at.field("room"), "room");
            hold(
                    person.setting().equals(settingOfRoom.get(room)),
                    at.field("room"),
                    "\"" + room + "\" is a room of another setting");
        }
        boolean childminder =
                Objects.requireNonNull(settings.get(person.setting())).isChildminder();
        hold(
                childminder != (person.role() == StaffRole.STAFF),
                at.field("role"),
                person.role() + " does not fit a setting of that type");
        beLevel(person.level(), person.graduate(), at);
        SpanRules.WEEKLY.check(person.shifts(), instance.days(), at.field("shifts"));
        SpanRules.EITHER.check(person.unavailable(), instance.days(), at.field("unavailable"));
        SpanRules.DATED.check(person.absences(), instance.days(), at.field("absences"));
    }

    private void trainer(Trainer trainer, Place at) throws UnusableInput {
        for (String course : trainer.courses()) {
            beKnown(courses, course, at.field("courses"), "course");
        }
        SpanRules.WEEKLY.check(trainer.available(), instance.days(), at.field("available"));
        beDays(trainer.daysOff(), instance.days(), at.field("daysOff"));
    }

    private void offering(Offering run, Place at) throws UnusableInput {
        beKnown(courses, run.course(), at.field("course"), "course");
        beKnown(trainers, run.trainer(), at.field("trainer"), "trainer");
        hold(
                (run.mode() == Mode.IN_PERSON) == run.venue().isPresent(),
                at.field("venue"),
                "an in-person run has a venue, an online run has none");
        if (run.venue().isPresent()) {
            beKnown(venues, run.venue().get(), at.field("venue"), "venue");
        }
        hold(!run.sessions().isEmpty(), at.field("sessions"), "is empty");
        SpanRules.DATED.check(run.sessions(), instance.days(), at.field("sessions"));
        for (int next = 1; next < run.sessions().size(); next++) {
            Span before = run.sessions().get(next - 1);
            Span now = run.sessions().get(next);
            boolean later =
                    before.onDay() < now.onDay() || (before.onDay() == now.onDay() && before.to() <= now.from());
            hold(later, at.field("sessions").item(next), "does not come after the session before it");
        }
        beWithin(run.cost(), 0, MOST, at.field("cost"));
    }

    private static void pool(CoverPool pool, Place at) throws UnusableInput {
        beLevel(pool.level(), pool.graduate(), at);
        beWithin(pool.costPerHalfDay(), 0, MOST, at.field("costPerHalfDay"));
        hold(pool.available().size() == Instance.WEEKDAYS, at.field("available"), "needs 7 pairs, Monday first");
        check(pool.available(), at.field("available"), (pair, here) -> {
            hold(pair.size() == 2, here, "needs two numbers, first half-day then second");
            check(pair, here, (people, place) -> beWithin(people, 0, MOST_PEOPLE, place));
        });
    }

    private void demand(Demand demand, Place at) throws UnusableInput {
        beKnown(staff, demand.staff(), at.field("staff"), "staff member");
        beKnown(courses, demand.course(), at.field("course"), "course");
        beWithin(demand.weight(), 0, MOST_POINTS, at.field("weight"));
    }
}
