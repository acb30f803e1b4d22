package org.earlybridge.training.demo.setting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;
import org.earlybridge.training.demo.people.Passport;
import org.earlybridge.training.demo.people.People;
import org.earlybridge.training.demo.people.Someone;
import org.earlybridge.training.demo.row.Ids.Of;
import org.earlybridge.training.demo.row.Rows;
import org.earlybridge.training.demo.row.World;
import org.earlybridge.training.demo.setting.Job.Duty;
import org.earlybridge.training.demo.setting.Premises.Group;
import org.earlybridge.training.demo.setting.Premises.Hours;
import org.earlybridge.training.demo.text.Dice;

/** Lays out childminders. Each keeps to three young children, six in all and one baby, without any exception. */
final class Childminders {

    /** How many young children, how many after school, and on which weekday there are none; 0 is no day. */
    private record Household(int young, int afterSchool, int closedOn) {

        static final Household OF_THE_STORY = new Household(3, 2, 0);

        static Household any(Dice dice) {
            return new Household(
                    dice.oneOf(List.of(2, 3, 3, 3)), dice.oneOf(List.of(0, 2, 2, 3)), dice.oneOf(List.of(0, 0, 0, 5)));
        }
    }

    private static final LocalTime AFTER_SCHOOL = LocalTime.of(15, 15);

    private final World world;
    private final People people;
    private int laidOut;

    Childminders(World world, People people) {
        this.world = world;
        this.people = people;
    }

    /** Somebody of any name. About one in five has an assistant and one in ten a co-childminder. */
    void add(Town town, int which) {
        Dice dice = new Dice("childminder " + which + " in " + town.name());
        Someone person = people.any(dice, 27, 60);
        Premises at = open(person, town, dice);
        at.worksWithChildrenFrom(Settings.homesOfChildren(town, dice));
        int help = dice.between(1, 100);
        long home = home(at);
        fill(at, home, person, Household.any(dice), dice);
        if (help <= 10) {
            help(at, home, people.any(dice, 27, 60), "CO_CHILDMINDER", dice);
        } else if (help <= 30) {
            help(at, home, people.any(dice, 20, 60), "ASSISTANT", dice);
        }
    }

    /** Somebody with a name and nobody to help. */
    void addLone(String name, Town town) {
        Dice dice = new Dice(name);
        Someone person = people.named(name, LocalDate.of(1981, 9, 8));
        Premises at = open(person, town, dice);
        at.worksWithChildrenFrom(List.of(town.district()));
        fill(at, home(at), person, Household.any(dice), dice);
    }

    /** Somebody the story needs, with an assistant. The same story makes the same children and hours. */
    StoryPerson addTwin(String name, Town town, Collection<String> homesOfChildren, String assistant) {
        Dice dice = new Dice("childminder of the story");
        Someone person = people.named(name, LocalDate.of(1984, 4, 12));
        Premises at = open(person, town, dice);
        at.worksWithChildrenFrom(homesOfChildren);
        long home = home(at);
        fill(at, home, person, Household.OF_THE_STORY, dice);
        help(at, home, people.named(assistant, LocalDate.of(1990, 10, 3)), "ASSISTANT", dice);
        return new StoryPerson(name, person.id(), OptionalLong.of(at.id()));
    }

    private Premises open(Someone person, Town town, Dice dice) {
        long id = world.next(Of.PROVIDER);
        world.add(new Rows.Provider(
                id,
                town.council(),
                "CHILDMINDER",
                "CHILDMINDER",
                person.name(),
                "DEMO-C%04d".formatted(++laidOut),
                town.postcode(dice),
                town.district(),
                town.latitudeNear(dice),
                town.longitudeNear(dice),
                true,
                LocalTime.of(8, 0),
                LocalTime.of(18, 0),
                false,
                "GROUPED",
                1,
                world.today().minusDays(dice.between(400, 5000))));
        return new Premises(world, id, town.council());
    }

    private void fill(Premises at, long home, Someone person, Household household, Dice dice) {
        if (dice.chance(70)) {
            person.qualifiedLately(3, dice);
        }
        Passport passport = new Passport(person, dice);
        passport.everyday();
        passport.fullFirstAid();
        passport.leadsSafeguarding();
        Job job = Job.of("Childminder", "CHILDMINDER", world.today().minusDays(dice.between(300, 4000)), 50 * 60);
        long employment = at.employ(person, job.with(Duty.MANAGER, Duty.USED_TO_BABIES));
        LocalDate toddler = world.today().minusMonths(dice.between(13, 30));
        for (int weekday = 1; weekday <= 5; weekday++) {
            if (weekday != household.closedOn()) {
                at.shift(employment, List.of(home), weekday, new Hours(LocalTime.of(8, 0), LocalTime.of(18, 0)));
                at.children(home, weekday, new Group(toddler, 1, new Hours(LocalTime.of(8, 0), LocalTime.of(17, 30))));
                minded(at, home, weekday, household.young() - 1, household.afterSchool());
            }
        }
    }

    private static long home(Premises at) {
        return at.room("Home", 1, 6, 0, 132);
    }

    private void minded(Premises at, long home, int weekday, int threes, int afterSchool) {
        LocalDate three = world.today().minusMonths(40).minusDays(11);
        at.children(home, weekday, new Group(three, threes, new Hours(LocalTime.of(8, 0), LocalTime.of(17, 0))));
        if (afterSchool > 0) {
            LocalDate seven = world.today().minusMonths(85).minusDays(5);
            at.children(home, weekday, new Group(seven, afterSchool, new Hours(AFTER_SCHOOL, LocalTime.of(18, 0))));
        }
    }

    private void help(Premises at, long home, Someone helper, String role, Dice dice) {
        boolean coChildminder = role.equals("CO_CHILDMINDER");
        Passport passport = new Passport(helper, dice);
        passport.everyday();
        passport.fullFirstAid();
        Job job = Job.of(
                coChildminder ? "Co-childminder" : "Childminder's assistant",
                role,
                world.today().minusDays(dice.between(100, 1500)),
                40 * 60);
        if (coChildminder) {
            passport.leadsSafeguarding();
            job = job.with(Duty.SAFEGUARDING_LEAD);
        } else {
            job = job.with(Duty.MAYBE_ALONE);
        }
        long employment = at.employ(helper, job);
        for (int weekday = 1; weekday <= 4; weekday++) {
            at.shift(employment, List.of(home), weekday, new Hours(LocalTime.of(9, 0), LocalTime.of(17, 0)));
        }
    }
}
