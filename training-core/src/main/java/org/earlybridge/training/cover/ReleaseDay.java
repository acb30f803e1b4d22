package org.earlybridge.training.cover;

import java.time.LocalDate;
import java.util.Optional;
import org.earlybridge.training.cover.verdict.Colour;
import org.earlybridge.training.cover.verdict.CoverVerdict;
import org.earlybridge.training.cover.verdict.Wording;
import org.earlybridge.training.workforce.PersonId;

/**
 * One day of a release. Open is false on a day without children by the setting's own calendar. The note says what could not
 * be looked at.
 *
 * @param who those who would go, by name
 */
public record ReleaseDay(
        LocalDate day, String who, boolean open, CoverVerdict verdict, Wording wording, Optional<String> note) {

    /** Somebody who goes is on the rota then. If not, nobody has to stand in, whatever else is wrong with the day. */
    public boolean concernsRota() {
        return !verdict.day().absences().isEmpty();
    }

    /** Whom a verdict means by the name of an adult; of a second shift on the same day the same. */
    public static PersonId personOf(String adult) {
        return Situation.personOf(adult);
    }

    public Colour colour() {
        return concernsRota() ? verdict.colour() : Colour.GREEN;
    }

    public String sentence() {
        return concernsRota() ? verdict.sentence() : idle();
    }

    /** With the first reason only. */
    public String brief() {
        return concernsRota() ? verdict.brief() : idle();
    }

    private String idle() {
        return open
                ? who + (who.contains(" and ") ? " are" : " is") + " not on the rota on " + wording.day(day) + "."
                : "The setting is closed on " + wording.day(day) + ".";
    }
}
