package org.earlybridge.training.cover;

import java.util.List;
import org.earlybridge.training.database.Wiring;

/** What the container does with whoever says who is away already. */
public final class Absences {

    private Absences() {}

    public static Wiring known(Wiring wiring, AwayAlready source) {
        return wiring.with(KnownAbsences.class, new KnownAbsences(List.of(source)));
    }

    /** And with whoever says who is lent; somebody is away as the given sources say. */
    public static Wiring lent(Wiring wiring, LentStaff lent, AwayAlready... away) {
        KnownAbsences absences = new KnownAbsences(List.of(away));
        return wiring.with(KnownAbsences.class, absences)
                .with(KnownStints.class, new KnownStints(List.of(lent), absences));
    }
}
