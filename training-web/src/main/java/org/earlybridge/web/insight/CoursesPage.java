package org.earlybridge.web.insight;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.NotFound;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.authority.Authority;
import org.earlybridge.training.catalogue.CountOpenCourses;
import org.earlybridge.training.catalogue.CourseCode;
import org.earlybridge.training.catalogue.ListCourses;
import org.earlybridge.training.catalogue.NarrowCourse;
import org.earlybridge.training.catalogue.NarrowingReason;
import org.earlybridge.training.catalogue.OpenCourse;
import org.earlybridge.web.format.Problems;
import org.earlybridge.web.format.Query;
import org.earlybridge.web.format.Words;
import org.earlybridge.web.session.OwnCouncils;
import org.earlybridge.web.session.ThisRequest;
import org.jspecify.annotations.Nullable;

/** Every course, whether childminders may come to it, and for the one that was chosen the way to change that. */
@Named
@RequestScoped
public class CoursesPage {

    static final String PATH = "/office/courses";
    private static final String REASON = "reason";

    @Inject
    private OwnCouncils ownCouncils;

    @Inject
    private ListCourses listCourses;

    @Inject
    private CountOpenCourses countOpenCourses;

    @Inject
    private NarrowCourse narrowCourse;

    @Inject
    private OpenCourse openCourse;

    @Inject
    private Problems problems;

    @Inject
    private ThisRequest request;

    @Inject
    private Words words;

    private Authority council;
    private List<CourseRow> courses = List.of();
    private Optional<CourseRow> chosen = Optional.empty();
    private String reason = "";

    @PostConstruct
    void look() {
        council = ownCouncils.chosen(Role.COORDINATOR);
        courses = listCourses.all().stream()
                .map(line -> new CourseRow(line, council.id()))
                .toList();
        chosen = row("course");
        if (request.has("course") && chosen.isEmpty()) {
            throw new NotFound("course " + request.parameter("course"));
        }
        if (request.has("narrow") && chosen.filter(row -> !row.isOpen()).isPresent()) {
            tellOfAnother();
        }
    }

    private Optional<CourseRow> row(String parameter) {
        String code = request.parameter(parameter);
        return courses.stream().filter(row -> row.getCode().equals(code)).findFirst();
    }

    @AllowedTo(Role.COORDINATOR)
    public void narrow() {
        switch (narrowCourse.because(code(), council.id(), reason)) {
            case NARROWED -> leadBack();
            case REASON_MISSING ->
                problems.add(REASON, "Say why. Everybody reads it, such as: it works through the rota of a team");
            case REASON_TOO_SHORT ->
                problems.add(
                        REASON,
                        "Say it in " + NarrowingReason.SHORTEST
                                + " characters or more, so that a childminder understands why");
            case REASON_TOO_LONG ->
                problems.add(REASON, "Say it in " + NarrowingReason.LONGEST + " characters or fewer");
            case NARROWED_ALREADY -> tellOfAnother();
        }
    }

    private void tellOfAnother() {
        problems.add("change", "Somebody else has closed this course to childminders. Her reason stands below");
    }

    @AllowedTo(Role.COORDINATOR)
    public void open() {
        openCourse.toChildminders(code(), council.id());
        leadBack();
    }

    private CourseCode code() {
        return chosen.map(row -> new CourseCode(row.getCode())).orElseThrow(() -> new NotFound("the course to change"));
    }

    private void leadBack() {
        request.leadTo(Query.NONE
                .with("council", council.id().code())
                .with("changed", code().code())
                .after(PATH));
    }

    public List<CouncilLink> getCouncils() {
        return CouncilLink.of(ownCouncils, Role.COORDINATOR, council, PATH);
    }

    public String getCouncil() {
        return council.id().code();
    }

    public String getCouncilName() {
        return council.name();
    }

    public String getTally() {
        return new OpennessView(countOpenCourses.now(), words).getTally();
    }

    public List<CourseRow> getCourses() {
        return courses;
    }

    /** Null unless one was chosen to be changed. */
    public @Nullable CourseRow getChosen() {
        return chosen.orElse(null);
    }

    /** What was just done; empty otherwise. */
    public String getDone() {
        return row("changed")
                .map(row -> row.getTitle()
                        + (row.isOpen()
                                ? " is open to childminders."
                                : " is not open to childminders. Its page says why."))
                .orElse("");
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
