package org.earlybridge.training.cover;

import java.util.List;
import org.earlybridge.training.database.Wiring;

/** What the container does with whoever says who is away already. */
public final class Absences {

    private Absences() {}

    public static Wiring known(Wiring wiring, AwayAlready source) {
        return wiring.with(KnownAbsences.class, new KnownAbsences(List.of(source)));
    }
}
