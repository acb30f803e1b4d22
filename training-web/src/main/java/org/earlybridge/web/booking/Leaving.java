package org.earlybridge.web.booking;

import java.util.List;
import org.earlybridge.training.cohort.CohortId;
import org.earlybridge.training.setting.ProviderId;
import org.earlybridge.training.workforce.PersonId;

/** Who of a setting goes, or would go, to a course date. */
record Leaving(ProviderId setting, CohortId date, List<PersonId> going) {}
