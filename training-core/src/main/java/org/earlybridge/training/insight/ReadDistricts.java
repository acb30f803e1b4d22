package org.earlybridge.training.insight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.NotFound;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.authority.AuthorityId;

/** Who is where in one council, by district: for those who decide and those who fund, without small counts of people. */
@ApplicationScoped
public class ReadDistricts {

    private static final Set<Role> READERS = Set.of(Role.BOARD, Role.FUNDER, Role.COORDINATOR);

    @Inject
    private CouncilFigures figures;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    protected ReadDistricts() {}

    ReadDistricts(CouncilFigures figures, Caller caller, Clock clock) {
        this.figures = figures;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    @AllowedTo({Role.BOARD, Role.FUNDER, Role.COORDINATOR})
    public DistrictTable of(AuthorityId council) {
        if (READERS.stream().noneMatch(role -> caller.authorities(role).contains(council))) {
            throw new NotFound("the districts of " + council);
        }
        LocalDate today = LocalDate.now(clock);
        Map<String, Long> settings = figures.settings(council, today);
        Map<String, Long> people = figures.people(council, today);
        List<String> districts = Stream.concat(figures.districts(council).stream(), settings.keySet().stream())
                .distinct()
                .toList();
        return new DistrictTable(
                districts,
                List.of(
                        ofSettings("Settings", settings, districts),
                        ofPeople("Childminders", figures.childminders(council, today), districts),
                        ofPeople("People", people, districts),
                        ofShares(
                                "Safeguarding in date", figures.holding("SG-STAFF", council, today), people, districts),
                        ofShares(
                                "Full first aid in date",
                                figures.holding("PFA-FULL", council, today),
                                people,
                                districts)));
    }

    /** A setting is no person: its name is over its door. */
    private static DistrictTable.Measure ofSettings(String title, Map<String, Long> counts, List<String> districts) {
        List<Long> column = column(counts, districts);
        return new DistrictTable.Measure(
                title,
                column.stream().map(Shown::count).toList(),
                Shown.count(column.stream().mapToLong(Long::longValue).sum()));
    }

    private static DistrictTable.Measure ofPeople(String title, Map<String, Long> counts, List<String> districts) {
        SmallNumbers.Column shown = new SmallNumbers(column(counts, districts)).shown();
        return new DistrictTable.Measure(title, shown.cells(), shown.total());
    }

    private static DistrictTable.Measure ofShares(
            String title, Map<String, Long> parts, Map<String, Long> wholes, List<String> districts) {
        return new DistrictTable.Measure(
                title,
                districts.stream()
                        .map(district ->
                                Shown.share(parts.getOrDefault(district, 0L), wholes.getOrDefault(district, 0L)))
                        .toList(),
                Shown.share(sum(parts), sum(wholes)));
    }

    private static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    private static List<Long> column(Map<String, Long> counts, List<String> districts) {
        return districts.stream()
                .map(district -> counts.getOrDefault(district, 0L))
                .toList();
    }
}
