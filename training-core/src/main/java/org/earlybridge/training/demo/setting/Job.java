package org.earlybridge.training.demo.setting;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** What somebody does at a setting. Begins plain; duties come on top. */
record Job(
        String title, String role, LocalDate started, int weeklyMinutes, Set<Duty> duties, OptionalInt studyingLevel) {

    enum Duty {
        MANAGER,
        DEPUTY,
        SAFEGUARDING_LEAD,
        SCHOOL_TEACHER,
        USED_TO_BABIES,
        MAYBE_ALONE
    }

    static Job of(String title, String role, LocalDate started, int weeklyMinutes) {
        return new Job(title, role, started, weeklyMinutes, Set.of(), OptionalInt.empty());
    }

    Job with(Duty... more) {
        Set<Duty> all = EnumSet.noneOf(Duty.class);
        all.addAll(duties);
        all.addAll(List.of(more));
        return new Job(title, role, started, weeklyMinutes, all, studyingLevel);
    }

    Job studying(int level) {
        return new Job(title, role, started, weeklyMinutes, duties, OptionalInt.of(level));
    }

    boolean has(Duty duty) {
        return duties.contains(duty);
    }

    /** Managers and their deputies lead on safeguarding too. */
    boolean leadsSafeguarding() {
        return has(Duty.MANAGER) || has(Duty.DEPUTY) || has(Duty.SAFEGUARDING_LEAD);
    }
}
