package org.earlybridge.training.exchange;

import java.util.Collection;
import java.util.List;
import org.earlybridge.training.cohort.CohortId;
import org.earlybridge.training.setting.ProviderId;
import org.earlybridge.training.workforce.PersonId;

/** Because of whom, and at which course date, a setting needs somebody. Booked already or not yet. */
public record CourseNeed(ProviderId setting, CohortId date, List<PersonId> going) {

    public CourseNeed {
        going = List.copyOf(going);
    }

    public static CourseNeed of(ProviderId setting, CohortId date, Collection<PersonId> going) {
        return new CourseNeed(setting, date, going.stream().distinct().toList());
    }
}
