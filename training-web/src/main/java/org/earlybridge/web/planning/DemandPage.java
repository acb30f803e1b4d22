package org.earlybridge.web.planning;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.NotFound;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.authority.Authority;
import org.earlybridge.training.catalogue.Course;
import org.earlybridge.training.catalogue.Courses;
import org.earlybridge.training.planning.proposal.CourseDemand;
import org.earlybridge.training.planning.proposal.CourseShape;
import org.earlybridge.training.planning.proposal.DateSearchId;
import org.earlybridge.training.planning.proposal.DateWish;
import org.earlybridge.training.planning.proposal.FindDates;
import org.earlybridge.training.planning.proposal.SeeCourseDemand;
import org.earlybridge.training.planning.proposal.SeeDateSearch;
import org.earlybridge.web.format.Problems;
import org.earlybridge.web.format.Query;
import org.earlybridge.web.format.Words;
import org.earlybridge.web.session.OwnCouncils;
import org.earlybridge.web.session.ThisRequest;

/** A coordinator sees who needs a course, by when and where, and asks for dates that let them come. */
@Named
@RequestScoped
public class DemandPage {

    private static final CourseDemand NOTHING =
            new CourseDemand(new CourseShape(1, 1, CourseShape.LEAST_MINUTES, 1, false), List.of(), 0);

    @Inject
    private OwnCouncils ownCouncils;

    @Inject
    private Courses courses;

    @Inject
    private SeeCourseDemand seeCourseDemand;

    @Inject
    private FindDates findDates;

    @Inject
    private SeeDateSearch seeDateSearch;

    @Inject
    private ThisRequest request;

    @Inject
    private Problems problems;

    @Inject
    private Words words;

    @Inject
    private Clock clock;

    private Authority council;
    private Optional<Course> course = Optional.empty();
    private List<Course> all = List.of();
    private CourseDemand demand = NOTHING;
    private List<NeedLine> needs = List.of();
    private DatesForm form;

    @PostConstruct
    void look() {
        LocalDate today = LocalDate.now(clock);
        council = ownCouncils.chosen(Role.COORDINATOR);
        all = courses.all();
        String named = request.parameter("course");
        course = all.stream().filter(one -> one.code().code().equals(named)).findFirst();
        if (!named.isEmpty() && course.isEmpty()) {
            throw new NotFound("course " + named);
        }
        course.ifPresent(one -> demand = seeCourseDemand.of(council.id(), one.code()));
        needs = demand.lines().stream().map(line -> new NeedLine(line, today)).toList();
        form = new DatesForm(demand.usual(), today);
        if (request.has("sent")) {
            form.pressed(request.parameter("where"), request.parameters("when"));
        }
    }

    /** One search of the council at a time: while another one works, that is what she gets to see. */
    @AllowedTo(Role.COORDINATOR)
    public void ask() {
        Course wanted = course.orElseThrow(() -> new NotFound("a course to ask for"));
        form.wish(council.id(), wanted.code(), problems).ifPresent(this::ask);
    }

    private void ask(DateWish wish) {
        DateSearchId id = findDates.as(wish);
        Query query = Query.NONE.with("id", String.valueOf(id.value()));
        boolean hers = seeDateSearch.with(id).wish().equals(wish);
        request.leadTo((hers ? query : query.with("busy", "yes")).after("/office/proposals"));
    }

    public List<CouncilTab> getCouncils() {
        return CouncilTab.of(ownCouncils, council);
    }

    public String getCouncil() {
        return council.name();
    }

    public String getCode() {
        return council.id().code();
    }

    public List<CourseChoice> getCourses() {
        return all.stream()
                .map(one -> new CourseChoice(one, course.filter(one::equals).isPresent()))
                .toList();
    }

    public boolean isChosen() {
        return course.isPresent();
    }

    public String getCourse() {
        return course.map(Course::title).orElse("");
    }

    public String getCourseCode() {
        return course.map(one -> one.code().code()).orElse("");
    }

    public List<NeedLine> getNeeds() {
        return needs;
    }

    /** Some who asked are not on our lists: they are only counted. */
    public String getUnknown() {
        long unknown = demand.unknownAskers();
        return unknown == 0
                ? ""
                : words.count(unknown, "more person", "more people")
                        + " asked for a date without an account: we cannot say whether a date suits them.";
    }

    public String getState() {
        long overdue = needs.stream().filter(NeedLine::isOverdue).count();
        String late = overdue == 0 ? "" : ", for " + words.number(overdue) + " of them a certificate has ended already";
        return words.count(needs.size(), "place is", "places are") + " needed in " + council.name() + late + ".";
    }

    /** Most first. */
    public List<Bar> getDistricts() {
        Map<String, Long> counts = new TreeMap<>();
        needs.forEach(need -> counts.merge(need.getDistrict(), 1L, Long::sum));
        Map<String, Long> ordered = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .forEach(one -> ordered.put(one.getKey(), one.getValue()));
        return Bar.of(ordered);
    }

    /** In the order in which they are needed. */
    public List<Bar> getMonths() {
        Map<String, Long> counts = new LinkedHashMap<>();
        needs.forEach(need -> counts.merge(need.month(), 1L, Long::sum));
        return Bar.of(counts);
    }

    public DatesForm getForm() {
        return form;
    }
}
