package org.earlybridge.training.demo.setting;

import java.util.List;
import org.earlybridge.training.demo.people.Passport;
import org.earlybridge.training.demo.people.People;
import org.earlybridge.training.demo.people.Someone;
import org.earlybridge.training.demo.setting.Job.Duty;
import org.earlybridge.training.demo.text.Dice;

/**
 * Hires the staff of a setting. Everyone who is rostered as level 2 or 3 really counts at it today: qualified before first
 * aid was tied to the level, or with first aid in date.
 */
final class Team {

    private static final int FULL_WEEK = 40 * 60;
    private static final int TERM_WEEK = 30 * 60;

    private final Premises at;
    private final SettingType type;
    private final People people;
    private final Dice dice;

    Team(Premises at, SettingType type, People people, Dice dice) {
        this.at = at;
        this.type = type;
        this.people = people;
        this.dice = dice;
    }

    /** Beside the rooms. Some help out as floats, others are in the office. */
    long manager() {
        int level = dice.oneOf(List.of(3, 3, 5, 6));
        Someone person = experienced(level);
        Passport passport = everyday(person);
        passport.leadsSafeguarding();
        if (dice.chance(30)) {
            passport.fullFirstAid();
        }
        person.holds("SAFER-REC", 36, dice.between(-40, 1000));
        return at.employ(person, job("Manager", "STAFF").with(Duty.MANAGER));
    }

    /** @param firstRoom whether this room's two first people are the first-aiders of the whole setting */
    long member(Grade grade, Band band, boolean firstRoom, boolean deputy) {
        return switch (grade) {
            case TEACHER -> teacher(deputy);
            case LEAD -> lead(band, firstRoom, deputy);
            case SECOND -> second(band, firstRoom && type.allDay);
            case PRACTITIONER -> practitioner(band);
            case HELPER -> helper();
        };
    }

    private long teacher(boolean deputy) {
        Someone person = experienced(6);
        Passport passport = everyday(person);
        passport.fullFirstAid();
        passport.leadsSafeguarding();
        Job job = job("Nursery teacher", "STAFF").with(Duty.SCHOOL_TEACHER);
        if (type.hasManagerBesideTheRooms()) {
            return at.employ(person, deputy ? job.with(Duty.DEPUTY) : job);
        }
        return at.employ(person, job.with(Duty.MANAGER));
    }

    private long lead(Band band, boolean firstRoom, boolean deputy) {
        boolean playLeader = band == Band.CLUB;
        boolean firstAider = firstRoom || playLeader || dice.chance(45);
        Someone person = firstAider && dice.chance(40) ? recent(3) : experienced(3);
        Passport passport = everyday(person);
        if (firstAider) {
            passport.fullFirstAid();
        }
        if (deputy || playLeader) {
            passport.leadsSafeguarding();
        }
        Job job = used(band, person, job(playLeader ? "Play leader" : "Room lead", "STAFF"));
        if (playLeader) {
            return at.employ(person, job.with(Duty.MANAGER));
        }
        return at.employ(person, deputy ? job.with(Duty.DEPUTY) : job);
    }

    private long second(Band band, boolean firstAider) {
        boolean deputy = !type.hasManagerBesideTheRooms();
        Someone person;
        if (firstAider || dice.chance(35)) {
            person = recent(3);
            everyday(person).fullFirstAid();
        } else {
            person = experienced(3);
            Passport passport = everyday(person);
            if (dice.chance(40)) {
                passport.lapsedFirstAid();
            }
        }
        Job job = used(band, person, job("Practitioner", "STAFF"));
        return at.employ(person, deputy ? job.with(Duty.DEPUTY) : job);
    }

    private long practitioner(Band band) {
        boolean recent = dice.chance(55);
        Someone person = recent ? recent(2) : experienced(2);
        Passport passport = everyday(person);
        if (recent && dice.chance(60)) {
            passport.emergencyFirstAid();
        } else if (recent) {
            passport.fullFirstAid();
        }
        return at.employ(person, used(band, person, job("Practitioner", "STAFF")));
    }

    private long helper() {
        if (dice.chance(40)) {
            Someone apprentice = people.any(dice, 17, 20);
            everyday(apprentice).emergencyFirstAid();
            return at.employ(apprentice, job("Apprentice", "APPRENTICE").studying(dice.oneOf(List.of(2, 3))));
        }
        Someone person = people.any(dice, 19, 60);
        new Passport(person, dice).everyday();
        return at.employ(person, job("Nursery assistant", "STAFF"));
    }

    private Someone experienced(int level) {
        Someone person = people.any(dice, 42, 62);
        person.qualifiedLongAgo(level, dice);
        return person;
    }

    private Someone recent(int level) {
        Someone person = people.any(dice, 28, 60);
        person.qualifiedLately(level, dice);
        return person;
    }

    private Passport everyday(Someone person) {
        Passport passport = new Passport(person, dice);
        passport.everyday();
        return passport;
    }

    private Job used(Band band, Someone person, Job job) {
        if (band != Band.BABIES) {
            return job;
        }
        new Passport(person, dice).caresForBabies();
        return job.with(Duty.USED_TO_BABIES);
    }

    private Job job(String title, String role) {
        int daysBack = role.equals("APPRENTICE") ? dice.between(40, 300) : dice.between(100, 3600);
        int week = type.allDay ? FULL_WEEK : TERM_WEEK;
        return Job.of(title, role, at.world().today().minusDays(daysBack), week);
    }
}
