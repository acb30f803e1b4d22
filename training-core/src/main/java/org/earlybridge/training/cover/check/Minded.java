package org.earlybridge.training.cover.check;

import java.time.LocalDate;
import org.earlybridge.training.cover.count.Band;
import org.earlybridge.training.cover.day.Age;
import org.earlybridge.training.cover.day.Beside;
import org.earlybridge.training.cover.day.Children;
import org.earlybridge.training.cover.day.Premises;
import org.earlybridge.training.cover.day.Span;
import org.earlybridge.training.setting.ProviderKind;

/** Children with what their date of birth means on the day. */
record Minded(Children children, Band band, int years, boolean reachesFive, boolean young) {

    private static final Span SCHOOL_DAY = new Span(9 * 60, 15 * 60);

    static Minded of(Children children, Premises premises, LocalDate day) {
        LocalDate born = children.born();
        int years = Age.inYears(born, day);
        return new Minded(
                children,
                bandOf(years, born, premises.kind(), day),
                years,
                Age.reachesFiveInSchoolYear(born, day),
                Age.isYoung(born, day) && !comesOnlyAroundSchool(children, years));
    }

    private static Band bandOf(int years, LocalDate born, ProviderKind kind, LocalDate day) {
        if (years < 2) {
            return Band.UNDER_TWO;
        }
        if (years == 2) {
            return Band.TWO;
        }
        boolean apart = kind == ProviderKind.RECEPTION || kind == ProviderKind.WRAPAROUND;
        return apart && Age.isOfReceptionAge(born, day) ? Band.SCHOOL_AGE : Band.THREE_AND_OVER;
    }

    /**
     * Of four and five, before or after school only, or at school by her own record and there in the holidays: they are not
     * among a childminder's three young ones.
     */
    private static boolean comesOnlyAroundSchool(Children children, int years) {
        return years >= 4 && (children.are(Beside.SCHOOL) || !children.there().overlaps(SCHOOL_DAY));
    }

    boolean comesOnlyAroundSchool() {
        return comesOnlyAroundSchool(children, years);
    }

    boolean isEightOrOver() {
        return years >= 8;
    }
}
