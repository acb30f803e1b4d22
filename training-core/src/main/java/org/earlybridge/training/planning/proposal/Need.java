package org.earlybridge.training.planning.proposal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.earlybridge.training.setting.ProviderId;
import org.earlybridge.training.workforce.PersonId;

/** One place that is needed: by a person, or by a setting that may send any one of several. */
public record Need(ProviderId setting, List<PersonId> people, Optional<LocalDate> due, Why why) {

    public enum Why {
        /** Her certificate ends, or has ended. */
        ENDS,
        /** She asked for a date. */
        ASKED,
        /** At her setting nobody holds it. */
        NOBODY_THERE
    }

    public Need {
        people = List.copyOf(people);
        if (people.isEmpty()) {
            throw new IllegalArgumentException("somebody needs it");
        }
    }
}
