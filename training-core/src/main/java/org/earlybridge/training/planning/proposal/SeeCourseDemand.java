package org.earlybridge.training.planning.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.NotFound;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.authority.AuthorityId;
import org.earlybridge.training.catalogue.Course;
import org.earlybridge.training.catalogue.CourseCode;
import org.earlybridge.training.catalogue.Courses;
import org.earlybridge.training.place.District;
import org.earlybridge.training.place.DistrictCode;
import org.earlybridge.training.place.Places;
import org.earlybridge.training.setting.Provider;
import org.earlybridge.training.setting.ProviderId;
import org.earlybridge.training.workforce.People;
import org.earlybridge.training.workforce.Person;
import org.earlybridge.training.workforce.PersonId;

/** A coordinator sees who in her council needs a course, by when and where. */
@ApplicationScoped
public class SeeCourseDemand {

    @Inject
    private Facts facts;

    @Inject
    private FindNeeds findNeeds;

    @Inject
    private Needs needs;

    @Inject
    private Diaries diaries;

    @Inject
    private Courses courses;

    @Inject
    private People people;

    @Inject
    private Places places;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    protected SeeCourseDemand() {}

    SeeCourseDemand(
            ReadGround.Repositories from, Needs needs, People people, Places places, Caller caller, Clock clock) {
        this.facts = from.facts();
        this.findNeeds = from.findNeeds();
        this.needs = needs;
        this.diaries = from.diaries();
        this.courses = from.courses();
        this.people = people;
        this.places = places;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    @AllowedTo(Role.COORDINATOR)
    public CourseDemand of(AuthorityId council, CourseCode code) {
        caller.mustStandIn(council, Role.COORDINATOR);
        Course course = courses.with(code).orElseThrow(() -> new NotFound("course " + code.code()));
        LocalDate today = LocalDate.now(clock);
        CouncilFacts onFile = facts.of(council, today, today);
        List<Need> all = findNeeds.of(course, council, onFile, today);
        Map<PersonId, String> names =
                people
                        .with(all.stream()
                                .flatMap(need -> need.people().stream())
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Person::id, Person::name));
        Map<ProviderId, Provider> settings =
                onFile.settings().stream().collect(Collectors.toMap(Provider::id, setting -> setting));
        Map<DistrictCode, String> districts =
                places.districts().stream().collect(Collectors.toMap(District::code, District::name));
        long asked = needs.asked(council, code);
        long known = needs.askers(council, code).size();
        return new CourseDemand(
                diaries.shapeOf(course),
                all.stream()
                        .map(need -> line(need, names, Objects.requireNonNull(settings.get(need.setting())), districts))
                        .toList(),
                Math.max(0, asked - known));
    }

    private static CourseDemand.Line line(
            Need need, Map<PersonId, String> names, Provider setting, Map<DistrictCode, String> districts) {
        return new CourseDemand.Line(
                need,
                need.people().stream()
                        .map(person -> names.getOrDefault(person, ""))
                        .toList(),
                setting.name(),
                districts.getOrDefault(setting.district(), ""));
    }
}
