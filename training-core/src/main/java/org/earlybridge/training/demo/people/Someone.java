package org.earlybridge.training.demo.people;

import java.time.LocalDate;
import java.time.Month;
import org.earlybridge.training.demo.row.Ids.Of;
import org.earlybridge.training.demo.row.Rows;
import org.earlybridge.training.demo.row.World;
import org.earlybridge.training.demo.text.Dice;

/** A person just laid out, to whom qualifications and certificates are given. */
public record Someone(World world, long id, String name) {

    /** Whoever gained level 2 or 3 after this day counts at it only with first aid. */
    private static final LocalDate FIRST_AID_SINCE = LocalDate.of(2016, Month.JUNE, 30);

    private static final String SEEN = "Seen by the manager (sample data)";

    /** Full and relevant; gained before first aid was tied to it. */
    public void qualifiedLongAgo(int level, Dice dice) {
        qualified(level, FIRST_AID_SINCE.minusDays(dice.between(200, 4000)));
    }

    /** Full and relevant; counts only while first aid is in date. */
    public void qualifiedLately(int level, Dice dice) {
        LocalDate latest = world.today().minusDays(200);
        LocalDate awarded = latest.minusDays(dice.between(0, 2000));
        qualified(level, awarded);
    }

    public void qualified(int level, LocalDate awarded) {
        LocalDate begun = awarded.minusMonths(level >= 6 ? 36 : 14);
        world.add(new Rows.Qualification(
                world.next(Of.QUALIFICATION), id, level, title(level), begun, awarded, true, level >= 6));
    }

    private static String title(int level) {
        return switch (level) {
            case 2 -> "Early Years Practitioner, level 2 diploma";
            case 3 -> "Early Years Educator, level 3 diploma";
            case 5 -> "Early Years Lead Practitioner, level 5 diploma";
            default -> "Early childhood degree with early years teacher status";
        };
    }

    /** For so many months, so that the last valid day lies that many days after the day of first start. */
    public void holds(String requirement, int months, int daysLeft) {
        LocalDate validTo = world.today().plusDays(daysLeft);
        LocalDate issued = validTo.plusDays(1).minusMonths(months);
        if (issued.isAfter(world.today())) {
            throw new IllegalArgumentException(requirement + " of " + name + " is issued in the future");
        }
        world.add(new Rows.Certificate(world.next(Of.CERTIFICATE), id, requirement, "SEEN", issued, validTo, SEEN));
    }

    /** For ever. */
    public void holds(String requirement, Dice dice) {
        LocalDate issued = world.today().minusDays(dice.between(100, 1500));
        world.add(new Rows.Certificate(world.next(Of.CERTIFICATE), id, requirement, "SEEN", issued, null, SEEN));
    }
}
