package org.earlybridge.training.demo.setting;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import org.earlybridge.training.demo.people.People;
import org.earlybridge.training.demo.people.Someone;
import org.earlybridge.training.demo.row.World;
import org.earlybridge.training.demo.setting.Job.Duty;
import org.earlybridge.training.demo.setting.Premises.Group;
import org.earlybridge.training.demo.setting.Premises.Hours;
import org.earlybridge.training.demo.text.Dice;
import org.earlybridge.training.demo.text.Sheet;

/**
 * Two pre-schools alike in all but names and council. On Tuesdays and Thursdays Pre-school has three adults for nine
 * threes: one with the only lasting first aid, one whose first aid ends in nine days, one who counts at no level without
 * it. Whoever lets the first one go after that loses the first-aider and half of the others at level 2.
 */
final class StorySettings {

    static final Set<String> HOMES_OF_CHILDREN = Set.of("E06000031", "E07000010");

    private static final Hours LONG_DAY = Hours.parse("08:00-17:30");
    private static final Hours SHORT_DAY = Hours.parse("08:30-15:30");
    private static final Map<String, Integer> MONTHS =
            Map.of("SG-STAFF", 24, "SG-DSL", 24, "PFA-FULL", 36, "FOOD-2", 36, "PREVENT", 24);

    private final World world;
    private final People people;
    private final Settings settings;

    StorySettings(World world, People people, Settings settings) {
        this.world = world;
        this.people = people;
        this.settings = settings;
    }

    /** @return the manager */
    StoryPerson add(String name, String cast, Town town) {
        Dice dice = new Dice("pre-school of the story");
        Premises at = settings.open(name + ", " + town.name(), town, SettingType.STORY_PRE_SCHOOL, dice);
        at.worksWithChildrenFrom(HOMES_OF_CHILDREN);
        Map<String, Long> rooms = new HashMap<>();
        rooms.put("Pre-school", at.room("Pre-school", 1, 16, 36, 59));
        rooms.put("Toddlers", at.room("Toddlers", 2, 12, 24, 35));
        for (int weekday = 1; weekday <= 5; weekday++) {
            children(at, rooms, weekday);
        }
        StoryPerson manager = null;
        for (Sheet.Line part : Sheet.read("story.txt")) {
            Someone person = hire(at, part, cast, rooms);
            if (part.text("part").equals("manager")) {
                manager = new StoryPerson(person.name(), person.id(), OptionalLong.of(at.id()));
            }
        }
        return Objects.requireNonNull(manager);
    }

    private void children(Premises at, Map<String, Long> rooms, int weekday) {
        Hours hours = isLong(weekday) ? LONG_DAY : SHORT_DAY;
        LocalDate today = world.today();
        long preSchool = rooms.getOrDefault("Pre-school", 0L);
        long toddlers = rooms.getOrDefault("Toddlers", 0L);
        at.children(preSchool, weekday, new Group(today.minusMonths(38).minusDays(4), 5, hours));
        at.children(preSchool, weekday, new Group(today.minusMonths(45).minusDays(17), 4, hours));
        at.children(toddlers, weekday, new Group(today.minusMonths(25).minusDays(8), 4, hours));
        at.children(toddlers, weekday, new Group(today.minusMonths(28).minusDays(20), 4, hours));
    }

    private Someone hire(Premises at, Sheet.Line part, String cast, Map<String, Long> rooms) {
        Someone person = people.named(part.text(cast), LocalDate.parse(part.text("born")));
        person.qualified(part.number("level"), LocalDate.parse(part.text("awarded")));
        MONTHS.keySet().stream()
                .sorted()
                .forEach(requirement -> part.perhaps(requirement)
                        .ifPresent(days -> person.holds(
                                requirement, MONTHS.getOrDefault(requirement, 0), Integer.parseInt(days))));
        part.perhaps("ELKLAN-35").ifPresent(always -> person.holds("ELKLAN-35", new Dice("Elklan")));
        long employment = at.employ(person, job(part));
        List<Long> room = part.perhaps("room").map(rooms::get).stream().toList();
        for (int weekday = 1; weekday <= 5; weekday++) {
            int day = weekday;
            part.perhaps(isLong(weekday) ? "on 2 and 4" : "on 1, 3 and 5")
                    .ifPresent(hours -> at.shift(employment, room, day, Hours.parse(hours)));
        }
        return person;
    }

    private static Job job(Sheet.Line part) {
        Job job = Job.of(part.text("job"), "STAFF", LocalDate.parse(part.text("started")), 38 * 60);
        return switch (part.text("part")) {
            case "manager" -> job.with(Duty.MANAGER);
            case "deputy" -> job.with(Duty.DEPUTY);
            case "second" -> job.with(Duty.SAFEGUARDING_LEAD);
            default -> job;
        };
    }

    private static boolean isLong(int weekday) {
        return weekday == 2 || weekday == 4;
    }
}
