package org.earlybridge.training.cover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.earlybridge.training.calendar.Terms;
import org.earlybridge.training.cover.AwayAlready.Away;
import org.earlybridge.training.cover.verification.RuleVerifications;
import org.earlybridge.training.place.Venue;
import org.earlybridge.training.place.VenueId;
import org.earlybridge.training.place.Venues;
import org.earlybridge.training.setting.Provider;
import org.earlybridge.training.setting.ProviderId;
import org.earlybridge.training.setting.Providers;
import org.earlybridge.training.travel.FindTravel;
import org.earlybridge.training.travel.Origin;
import org.earlybridge.training.workforce.Certificate;
import org.earlybridge.training.workforce.Employment;
import org.earlybridge.training.workforce.Passports;
import org.earlybridge.training.workforce.People;
import org.earlybridge.training.workforce.Person;
import org.earlybridge.training.workforce.PersonId;
import org.earlybridge.training.workforce.Qualification;

/** Reads a setting's days, with the same few statements however many people, children or days there are. */
@ApplicationScoped
class ReadSituation {

    @Inject
    private Providers providers;

    @Inject
    private Rosters rosters;

    @Inject
    private People people;

    @Inject
    private Passports passports;

    @Inject
    private Terms terms;

    @Inject
    private Venues venues;

    @Inject
    private FindTravel travel;

    @Inject
    private KnownAbsences knownAbsences;

    @Inject
    private KnownStints knownStints;

    @Inject
    private RuleVerifications verifications;

    protected ReadSituation() {}

    ReadSituation(
            Providers providers,
            Rosters rosters,
            People people,
            Passports passports,
            Terms terms,
            Venues venues,
            FindTravel travel,
            KnownAbsences knownAbsences,
            KnownStints knownStints,
            RuleVerifications verifications) {
        this.providers = providers;
        this.rosters = rosters;
        this.people = people;
        this.passports = passports;
        this.terms = terms;
        this.venues = venues;
        this.travel = travel;
        this.knownAbsences = knownAbsences;
        this.knownStints = knownStints;
        this.verifications = verifications;
    }

    Situation of(Provider setting, Collection<Meeting> meetings) {
        return of(setting, meetings, List.of());
    }

    /** And what is known of those who could come as cover then. */
    Situation of(Provider setting, Collection<Meeting> meetings, Collection<Stint> possible) {
        LocalDate first =
                meetings.stream().map(Meeting::day).min(LocalDate::compareTo).orElseThrow();
        LocalDate last =
                meetings.stream().map(Meeting::day).max(LocalDate::compareTo).orElseThrow();
        return read(setting, new Days(first, Optional.of(last)), meetings, possible);
    }

    /** Over the days from first to last, both included. */
    Situation of(Provider setting, LocalDate first, LocalDate last, Collection<Meeting> meetings) {
        return read(setting, new Days(first, Optional.of(last)), meetings, List.of());
    }

    private Situation read(Provider setting, Days days, Collection<Meeting> meetings, Collection<Stint> possible) {
        LocalDate first = days.first();
        LocalDate last = days.last().orElseThrow();
        ProviderId id = setting.id();
        List<Employment> work = people.employedBetween(id, first, last);
        List<Away> away = knownAbsences.of(id, first, last);
        Stints stints = knownStints.of(id, first, last);
        List<PersonId> staff = whoCouldBeIn(work, stints, possible);
        return new Situation(
                setting,
                rosters.roomsOf(id),
                rosters.childrenAt(id, first, last),
                rosters.shiftsAt(id, first, last),
                rosters.mealsOf(id),
                rosters.outingsAt(id, first, last),
                work.stream().collect(Collectors.toMap(Employment::id, Function.identity())),
                people.with(staff).stream().collect(Collectors.toMap(Person::id, Function.identity())),
                papersOf(staff),
                providers.closuresOf(setting, first, last),
                terms.of(setting.council(), first, last),
                away,
                stints,
                minutes(setting, meetings, away),
                verifications.of(setting.council()));
    }

    private static List<PersonId> whoCouldBeIn(Collection<Employment> work, Stints stints, Collection<Stint> possible) {
        return Stream.of(
                        work.stream().map(Employment::person),
                        stints.coming().stream().map(Stint::person),
                        possible.stream().map(Stint::person))
                .flatMap(all -> all)
                .distinct()
                .toList();
    }

    private Map<PersonId, Papers> papersOf(List<PersonId> staff) {
        Map<PersonId, List<Qualification>> qualifications =
                passports.qualificationsOf(staff).stream().collect(Collectors.groupingBy(Qualification::person));
        Map<PersonId, List<Certificate>> certificates =
                passports.certificatesOf(staff).stream().collect(Collectors.groupingBy(Certificate::person));
        Map<PersonId, Papers> papers = new HashMap<>();
        staff.forEach(person -> papers.put(
                person,
                new Papers(
                        qualifications.getOrDefault(person, List.of()), certificates.getOrDefault(person, List.of()))));
        return papers;
    }

    private Map<VenueId, Integer> minutes(Provider setting, Collection<Meeting> meetings, List<Away> away) {
        List<VenueId> ids = Stream.concat(meetings.stream(), away.stream().map(Away::meeting))
                .flatMap(meeting -> meeting.venue().stream())
                .distinct()
                .toList();
        Collection<Venue> known = venues.with(ids).values();
        Map<VenueId, Integer> minutes = new HashMap<>();
        travel.from(Origin.setting(setting), known).forEach((venue, way) -> minutes.put(venue, way.minutesByCar()));
        return minutes;
    }
}
