package org.earlybridge.web.catalogue;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.EmailAddress;
import org.earlybridge.training.catalogue.Course;
import org.earlybridge.training.catalogue.CourseCode;
import org.earlybridge.training.catalogue.Courses;
import org.earlybridge.training.cohort.PartOfDay;
import org.earlybridge.training.demand.AskForDate;
import org.earlybridge.training.demand.Asked;
import org.earlybridge.training.demand.Wish;
import org.earlybridge.training.place.OutwardCode;
import org.earlybridge.web.format.Problems;
import org.earlybridge.web.format.Query;
import org.earlybridge.web.format.Words;
import org.earlybridge.web.session.ThisRequest;

/** Asking for a date where none is offered. The address of the empty list fills the form; what was typed stays in it. */
@Named
@RequestScoped
public class AskPage {

    private static final String EMAIL = "email";

    @Inject
    private ThisRequest request;

    @Inject
    private AskForDate askForDate;

    @Inject
    private Courses courses;

    @Inject
    private Caller caller;

    @Inject
    private Problems problems;

    @Inject
    private Words words;

    private Optional<Course> course = Optional.empty();

    @PostConstruct
    void look() {
        course = Optional.of(request.parameter(SearchForm.COURSE).toUpperCase(Locale.ROOT))
                .filter(CourseCode::isOne)
                .flatMap(code -> courses.with(new CourseCode(code)));
    }

    @AllowedTo(everyone = true)
    public void ask() {
        Optional<OutwardCode> near = OutwardCode.of(getNear());
        Optional<EmailAddress> tellAt = EmailAddress.read(getEmail());
        if (course.isEmpty() && (getTopic().isEmpty() || getTopic().length() > Wish.LONGEST_WORDS)) {
            problems.add(
                    SearchForm.TOPIC,
                    "Enter what you want to learn, in " + Wish.LONGEST_WORDS + " characters or fewer");
        }
        if (near.isEmpty()) {
            problems.add(SearchForm.NEAR, "Enter a postcode like PE13 or PE13 3AB");
        }
        if (!getEmail().isEmpty() && tellAt.isEmpty()) {
            problems.add(EMAIL, "Enter an email address in the form name@example.org, or leave it empty");
        }
        if (!problems.isAny()) {
            note(near.orElseThrow(), tellAt);
        }
    }

    private void note(OutwardCode near, Optional<EmailAddress> tellAt) {
        Wish wish = course.map(known -> Wish.forCourse(known.code(), near, when()))
                .orElseGet(() -> Wish.inWords(getTopic(), near, when()));
        Asked asked = askForDate.on(wish, tellAt);
        if (asked instanceof Asked.Noted noted) {
            request.leadTo(Query.NONE
                    .with("others", String.valueOf(noted.othersNearby()))
                    .with("told", noted.weTellYou() ? "yes" : "")
                    .after("/asked"));
        } else if (asked instanceof Asked.OutsideBothCouncils outside) {
            problems.add(
                    SearchForm.NEAR,
                    near.code() + " is in " + outside.district()
                            + ". We arrange training in Peterborough and Cambridgeshire: enter a postcode there");
        } else if (asked instanceof Asked.UnknownPlace) {
            problems.add(
                    SearchForm.NEAR,
                    "We do not know where " + near.code() + " is. Try a postcode in Peterborough or Cambridgeshire");
        } else {
            problems.add(
                    SearchForm.TOPIC, "That course is not in our list any more. Say in words what you want to learn");
        }
    }

    /** Nothing ticked is the same as everything: any time will do. */
    private Set<PartOfDay> when() {
        Set<PartOfDay> ticked = EnumSet.noneOf(PartOfDay.class);
        for (PartOfDay part : PartOfDay.values()) {
            if (request.parameters(SearchForm.WHEN).contains(Said.of(part))) {
                ticked.add(part);
            }
        }
        return ticked.isEmpty() ? EnumSet.allOf(PartOfDay.class) : ticked;
    }

    public String getCourse() {
        return course.map(known -> known.code().code()).orElse("");
    }

    public String getCourseTitle() {
        return course.map(Course::title).orElse("");
    }

    public String getTopic() {
        return request.parameter(SearchForm.TOPIC);
    }

    public String getNear() {
        return request.parameter(SearchForm.NEAR);
    }

    public String getEmail() {
        return request.parameter(EMAIL);
    }

    public boolean isAsksEmail() {
        return !caller.isSignedIn();
    }

    public List<Choice> getWhen() {
        SearchForm form = SearchForm.of(request);
        return Stream.of(PartOfDay.EVENING, PartOfDay.WEEKEND, PartOfDay.DAYTIME)
                .map(part -> new Choice(SearchForm.WHEN, Said.of(part), Said.label(part), 0, form))
                .toList();
    }

    /** For the page after: nobody, one or several others. */
    public String getOthers() {
        long others = request.number("others").orElse(0L);
        return others == 0
                ? "You are the first near you to ask for it."
                : words.count(others, "other person", "other people") + " near you " + (others == 1 ? "has" : "have")
                        + " asked for it too.";
    }

    public boolean isTold() {
        return request.has("told");
    }
}
