package org.earlybridge.web.booking;

import java.util.Collection;
import org.earlybridge.training.cohort.CohortId;
import org.earlybridge.training.setting.ProviderId;
import org.earlybridge.training.workforce.PersonId;
import org.earlybridge.web.format.Query;

/** To who could come as cover while these people are at a course date. */
final class ExchangeLink {

    private ExchangeLink() {}

    static String to(ProviderId setting, CohortId date, Collection<PersonId> going) {
        Query query =
                Query.NONE.with("setting", String.valueOf(setting.value())).with("date", String.valueOf(date.value()));
        for (PersonId person : going) {
            query = query.with("who", String.valueOf(person.value()));
        }
        return query.after("/office/cover-exchange");
    }
}
