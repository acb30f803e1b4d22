package org.earlybridge.training.cover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.earlybridge.training.cover.day.Span;
import org.earlybridge.training.setting.ProviderId;
import org.earlybridge.training.workforce.PersonId;

/** Which people of a setting are promised to another one at the time of some meetings. */
@ApplicationScoped
public class WhoIsLent {

    @Inject
    private KnownStints knownStints;

    protected WhoIsLent() {}

    public List<PersonId> during(ProviderId setting, Collection<PersonId> people, Collection<Meeting> meetings) {
        List<LocalDate> days = meetings.stream().map(Meeting::day).sorted().toList();
        if (days.isEmpty()) {
            return List.of();
        }
        List<Stint> lent = knownStints.leaving(setting, days.get(0), days.get(days.size() - 1));
        return people.stream()
                .filter(person -> meetings.stream()
                        .anyMatch(meeting -> Stint.spansOf(lent, person, meeting.day()).stream()
                                .anyMatch(there -> there.overlaps(Span.of(meeting.starts(), meeting.ends())))))
                .toList();
    }
}
