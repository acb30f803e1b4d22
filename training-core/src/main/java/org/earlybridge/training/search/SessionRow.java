package org.earlybridge.training.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.earlybridge.training.cohort.SessionMode;
import org.earlybridge.training.place.VenueId;
import org.earlybridge.training.search.FoundDate.FoundVenue;

/** A session of the list as the database gives it. */
final class SessionRow {

    static final Clause COLUMNS = Clause.of("""
            SELECT s.cohort_id, s.ordinal, s.day, s.starts, s.ends, s.mode, v.id, v.name, v.town, v.postcode, t.name
            FROM session s
            LEFT JOIN venue v ON v.id = s.venue_id
            LEFT JOIN trainer t ON t.id = s.trainer_id""");

    private SessionRow() {}

    static Map<Long, List<FoundSession>> byDate(List<Object[]> rows) {
        Map<Long, List<FoundSession>> sessions = new HashMap<>();
        for (Object[] row : rows) {
            sessions.computeIfAbsent(((Number) row[0]).longValue(), date -> new ArrayList<>())
                    .add(of(row));
        }
        return sessions;
    }

    private static FoundSession of(Object[] row) {
        return new FoundSession(
                ((Number) row[1]).intValue(),
                Columns.day(row[2]),
                Columns.time(row[3]),
                Columns.time(row[4]),
                SessionMode.valueOf((String) row[5]),
                row[6] == null
                        ? Optional.empty()
                        : Optional.of(new FoundVenue(
                                new VenueId(((Number) row[6]).longValue()), (String) row[7], (String) row[8], (String)
                                        row[9])),
                Optional.ofNullable((String) row[10]));
    }
}
