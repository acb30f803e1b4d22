package org.earlybridge.web.booking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.NotFound;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.catalogue.CourseCode;
import org.earlybridge.training.search.CohortSearch;
import org.earlybridge.training.search.FoundDate;
import org.earlybridge.training.setting.Provider;
import org.earlybridge.training.setting.ProviderId;
import org.earlybridge.training.setting.Providers;
import org.earlybridge.training.workforce.Person;
import org.earlybridge.training.workforce.PersonId;
import org.earlybridge.web.cover.OtherDates;
import org.earlybridge.web.format.Problems;
import org.earlybridge.web.session.ThisRequest;
import org.jspecify.annotations.Nullable;

/** What a manager asks about a team: which course, until when, and who. It stands in the address, so it can be kept and sent. */
@Named
@RequestScoped
public class TeamForm {

    static final String COURSE = "course";
    static final String UNTIL = "until";
    static final String PEOPLE = "people";
    private static final String PERSON = "person";
    private static final int MONTHS_AHEAD = 6;
    private static final int MOST_DATES = 12;
    static final int MOST_PEOPLE = 60;

    @Inject
    private Caller caller;

    @Inject
    private Providers providers;

    @Inject
    private OtherDates otherDates;

    @Inject
    private WhoGoes whoGoes;

    @Inject
    private ThisRequest request;

    @Inject
    private Problems problems;

    @Inject
    private Clock clock;

    private @Nullable List<FoundDate> read;

    protected TeamForm() {}

    /** Her own; of several the one the address names. */
    Provider setting() {
        Set<ProviderId> hers = caller.providers(Set.of(Role.MANAGER));
        Optional<ProviderId> named = request.has("setting")
                ? request.number("setting").map(ProviderId::new)
                : hers.stream().min((one, other) -> Long.compare(one.value(), other.value()));
        return named.filter(hers::contains)
                .flatMap(providers::with)
                .orElseThrow(() -> new NotFound("setting " + request.parameter("setting")));
    }

    boolean isAsked() {
        return request.has(COURSE) || request.has(UNTIL);
    }

    /** Tells everything that is wrong at once. */
    boolean isRight() {
        if (course().isEmpty()) {
            problems.add(COURSE, "Choose a course that has dates to come");
        }
        if (last().isEmpty()) {
            problems.add(UNTIL, "Enter the last day as a date that is still to come, such as 31 March");
        }
        if (chosen().isEmpty()) {
            problems.add(PEOPLE, "Tick everybody who is to go");
        }
        if (chosen().size() > MOST_PEOPLE) {
            problems.add(PEOPLE, "Tick " + MOST_PEOPLE + " people or fewer, and ask again for the others");
        }
        return !(problems.at(COURSE) || problems.at(UNTIL) || problems.at(PEOPLE));
    }

    Optional<CourseCode> course() {
        String code = request.parameter(COURSE);
        return all().stream()
                .map(FoundDate::course)
                .filter(course -> course.code().equals(code))
                .findFirst();
    }

    Optional<LocalDate> last() {
        try {
            return Optional.of(LocalDate.parse(request.parameter(UNTIL)))
                    .filter(day -> !day.isBefore(LocalDate.now(clock)));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    List<Person> chosen() {
        Set<String> ticked = Set.copyOf(request.parameters(PERSON));
        return staff().stream()
                .filter(person -> ticked.contains(String.valueOf(person.id().value())))
                .toList();
    }

    private List<Person> staff() {
        return whoGoes.at(setting().id());
    }

    Map<PersonId, String> names() {
        return staff().stream().collect(Collectors.toMap(Person::id, Person::name));
    }

    /** Bookable, with a place left, and over by the last day; the soonest first. */
    List<FoundDate> dates() {
        CourseCode code = course().orElseThrow();
        LocalDate until = last().orElseThrow();
        return otherDates
                .found(CohortSearch.everything()
                        .ofCourse(code)
                        .to(until)
                        .withFreePlaces()
                        .atMost(CohortSearch.MOST_ROWS))
                .stream()
                .filter(date ->
                        date.isBookableAt(clock.instant()) && date.places().free() > 0)
                .filter(date -> date.sessions().stream()
                        .noneMatch(session -> session.day().isAfter(until)))
                .limit(MOST_DATES)
                .toList();
    }

    private List<FoundDate> all() {
        if (read == null) {
            read = otherDates.found(CohortSearch.everything().atMost(CohortSearch.MOST_ROWS));
        }
        return read;
    }

    public long getSetting() {
        return setting().id().value();
    }

    public String getName() {
        return setting().name();
    }

    public List<Option> getCourses() {
        Map<String, String> titles = new LinkedHashMap<>();
        all().stream()
                .sorted((one, other) -> one.title().compareTo(other.title()))
                .forEach(date -> titles.putIfAbsent(date.course().code(), date.title()));
        return titles.entrySet().stream()
                .map(course -> new Option(
                        course.getKey(), course.getValue(), course.getKey().equals(request.parameter(COURSE))))
                .toList();
    }

    public String getUntil() {
        return request.has(UNTIL)
                ? request.parameter(UNTIL)
                : LocalDate.now(clock).plusMonths(MONTHS_AHEAD).toString();
    }

    /** All of them until somebody says otherwise. */
    public List<Option> getStaff() {
        Set<String> ticked = Set.copyOf(request.parameters(PERSON));
        return staff().stream()
                .map(person -> new Option(
                        String.valueOf(person.id().value()),
                        person.name(),
                        !isAsked() || ticked.contains(String.valueOf(person.id().value()))))
                .toList();
    }

    /** One to choose. */
    public static final class Option {

        private final String value;
        private final String label;
        private final boolean on;

        Option(String value, String label, boolean on) {
            this.value = value;
            this.label = label;
            this.on = on;
        }

        public String getValue() {
            return value;
        }

        public String getLabel() {
            return label;
        }

        public boolean isOn() {
            return on;
        }
    }
}
