package org.earlybridge.training.cover.check;

import java.util.List;

/** A measure and the groups in which one more adult could help it, as bits; none where no float can. */
record Measured(Measure measure, long groups) {

    static final long NOWHERE = 0;

    boolean holds() {
        return measure.holds();
    }

    /** A caution that no float can mend is no reason to move one. */
    boolean matters(boolean cautionsToo) {
        return measure.hard() || (cautionsToo && groups != NOWHERE);
    }

    static int shortfall(List<Measured> all, boolean cautionsToo) {
        int sum = 0;
        for (Measured one : all) {
            sum += one.matters(cautionsToo) ? one.measure.shortfall() : 0;
        }
        return sum;
    }
}
