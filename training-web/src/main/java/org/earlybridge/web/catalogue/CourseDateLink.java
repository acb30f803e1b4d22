package org.earlybridge.web.catalogue;

import org.earlybridge.training.cohort.CohortId;
import org.earlybridge.web.format.Query;

/** The address of a course date's own page. It carries the search along, so that there is a way back to it. */
public final class CourseDateLink {

    private CourseDateLink() {}

    static String to(CohortId date, SearchForm search) {
        Query query = Query.NONE.with("id", String.valueOf(date.value()));
        for (Query.Pair pair : search.query().pairs()) {
            query = query.with(pair.name(), pair.value());
        }
        return query.after("/course-date");
    }

    public static String to(CohortId date) {
        return to(date, new SearchForm(Query.NONE));
    }
}
