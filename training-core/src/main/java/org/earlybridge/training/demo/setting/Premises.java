package org.earlybridge.training.demo.setting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import org.earlybridge.training.demo.people.Someone;
import org.earlybridge.training.demo.row.Ids.Of;
import org.earlybridge.training.demo.row.Rows;
import org.earlybridge.training.demo.row.World;
import org.earlybridge.training.demo.setting.Job.Duty;

/** A setting or a childminder just laid out, to which rooms, staff and children are added. Patterns began eight weeks ago. */
record Premises(World world, long id, String council) {

    private static final int WEEKS_BACK = 8;

    void worksWithChildrenFrom(Collection<String> districts) {
        districts.stream()
                .distinct()
                .sorted()
                .forEach(district -> world.add(new Rows.ProviderDistrict(id, council, district)));
    }

    long room(String name, int order, int capacity, int fromMonths, int toMonths) {
        long room = world.next(Of.ROOM);
        world.add(new Rows.Room(room, council, id, name, order, capacity, fromMonths, toMonths));
        return room;
    }

    long employ(Someone person, Job job) {
        long employment = world.next(Of.EMPLOYMENT);
        world.add(new Rows.Employment(
                employment,
                council,
                person.id(),
                id,
                job.title(),
                job.role(),
                job.started(),
                job.has(Duty.MANAGER),
                job.has(Duty.DEPUTY),
                job.leadsSafeguarding(),
                job.weeklyMinutes(),
                job.studyingLevel().isPresent() ? job.studyingLevel().getAsInt() : null,
                job.has(Duty.SCHOOL_TEACHER),
                job.has(Duty.USED_TO_BABIES),
                job.has(Duty.MAYBE_ALONE)));
        return employment;
    }

    void shift(long employment, List<Long> room, int weekday, Hours hours) {
        Long where = room.isEmpty() ? null : room.get(0);
        world.add(new Rows.Shift(
                world.next(Of.SHIFT),
                council,
                employment,
                where,
                weekday,
                hours.from(),
                hours.to(),
                hours.breakMinutes(),
                world.today().minusWeeks(WEEKS_BACK)));
    }

    void children(long room, int weekday, Group group) {
        world.add(new Rows.BookedChildren(
                world.next(Of.BOOKED_CHILDREN),
                council,
                room,
                weekday,
                group.born(),
                group.count(),
                group.hours().from(),
                group.hours().to(),
                world.today().minusWeeks(WEEKS_BACK)));
    }

    /** From, included, to, not included. */
    record Hours(LocalTime from, LocalTime to) {

        private static final int REST_AFTER = 6 * 60;

        static Hours parse(String text) {
            String[] ends = text.split("-", 2);
            return new Hours(LocalTime.parse(ends[0]), LocalTime.parse(ends[1]));
        }

        int minutes() {
            return (to.toSecondOfDay() - from.toSecondOfDay()) / 60;
        }

        /** Half an hour when a day is longer than six hours. */
        int breakMinutes() {
            return minutes() > REST_AFTER ? 30 : 0;
        }
    }

    /** Children born on one day who come and go together. */
    record Group(LocalDate born, int count, Hours hours) {}
}
