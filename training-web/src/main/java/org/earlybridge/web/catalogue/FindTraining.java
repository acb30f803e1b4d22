package org.earlybridge.web.catalogue;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.catalogue.Course;
import org.earlybridge.training.catalogue.Courses;
import org.earlybridge.training.cohort.PartOfDay;
import org.earlybridge.training.cohort.SessionMode;
import org.earlybridge.training.search.FoundDate;
import org.earlybridge.training.search.FoundDates;
import org.earlybridge.web.format.Problems;
import org.earlybridge.web.format.Query;
import org.earlybridge.web.format.Words;
import org.earlybridge.web.session.ThisRequest;

/** The list of course dates with all that narrows it, and the same on a page of its own for phones. */
@Named
@RequestScoped
public class FindTraining {

    private static final List<Integer> USUAL_MILES = List.of(5, 10, 20, 30);

    @Inject
    private ThisRequest request;

    @Inject
    private Finding finding;

    @Inject
    private ComesClosest comesClosest;

    @Inject
    private YourPrice yourPrice;

    @Inject
    private Courses courses;

    @Inject
    private Problems problems;

    @Inject
    private Words words;

    @Inject
    private Clock clock;

    private SearchForm form = new SearchForm(Query.NONE);
    private Finding.Outcome outcome;
    private Optional<String> courseTitle = Optional.empty();

    @PostConstruct
    void look() {
        form = SearchForm.of(request);
        outcome = finding.by(form);
        outcome.mistakes().forEach(mistake -> problems.add(mistake.field(), mistake.sentence()));
        yourPrice.lookAt(found().dates().stream().map(FoundDate::course).collect(Collectors.toSet()));
        courseTitle = outcome.search().course().flatMap(courses::with).map(Course::title);
    }

    /** Called before anything is written, so that the title of the page knows of mistakes; looking is done by then. */
    @AllowedTo(everyone = true)
    public void open() {}

    private FoundDates found() {
        return outcome.found();
    }

    public String getTopic() {
        return form.first(SearchForm.TOPIC);
    }

    public String getNear() {
        return form.first(SearchForm.NEAR);
    }

    public String getFrom() {
        return form.first(SearchForm.FROM);
    }

    public String getTo() {
        return form.first(SearchForm.TO);
    }

    public String getWithin() {
        return form.first(SearchForm.WITHIN);
    }

    public String getSort() {
        return form.first(SearchForm.SORT);
    }

    public String getCourse() {
        return form.first(SearchForm.COURSE);
    }

    /** Of the one course the list is narrowed to; empty when it is not. */
    public String getCourseTitle() {
        return courseTitle.orElse("");
    }

    public String getAllCoursesHref() {
        return form.without(SearchForm.COURSE).address("/");
    }

    /** 7 dates match; 1 date matches */
    public String getTally() {
        return words.count(found().total(), "date matches", "dates match");
    }

    public boolean isNothing() {
        return found().total() == 0;
    }

    public boolean isPageGone() {
        return outcome.pageIsGone();
    }

    public List<DateRow> getRows() {
        return found().dates().stream()
                .map(date ->
                        new DateRow(date, CourseDateLink.to(date.id(), form), clock.instant(), yourPrice.tag(date)))
                .toList();
    }

    public Choice getFree() {
        return new Choice(
                SearchForm.FREE, "yes", "Places free now", found().choices().withFreePlaces(), form);
    }

    public List<Choice> getWhen() {
        return Stream.of(PartOfDay.EVENING, PartOfDay.WEEKEND, PartOfDay.DAYTIME)
                .map(part -> new Choice(
                        SearchForm.WHEN,
                        Said.of(part),
                        Said.label(part),
                        found().choices().when().getOrDefault(part, 0),
                        form))
                .toList();
    }

    public List<Choice> getHow() {
        return Stream.of(SessionMode.ONLINE, SessionMode.IN_PERSON)
                .map(mode -> new Choice(
                        SearchForm.HOW,
                        Said.of(mode),
                        Said.label(mode),
                        found().choices().how().getOrDefault(mode, 0),
                        form))
                .toList();
    }

    /** The same as links, for narrow screens. */
    public List<Choice> getChips() {
        return Stream.of(getWhen(), getHow(), List.of(getFree()))
                .flatMap(List::stream)
                .toList();
    }

    /** What can be chosen, and what was typed into the address. */
    public List<String> getMiles() {
        return Stream.concat(
                        USUAL_MILES.stream().map(String::valueOf),
                        Stream.of(getWithin()).filter(typed -> !typed.isEmpty()))
                .distinct()
                .toList();
    }

    public String getFiltersHref() {
        return form.fromTheStart().address("/filters");
    }

    public boolean isByDistance() {
        return form.has(SearchForm.SORT, "distance");
    }

    public String getSoonestHref() {
        return form.without(SearchForm.SORT).address("/");
    }

    public String getNearestHref() {
        return form.without(SearchForm.SORT).with(SearchForm.SORT, "distance").address("/");
    }

    public String getNextHref() {
        return found().next()
                .map(mark -> form.with(SearchForm.AFTER, mark).address("/"))
                .orElse("");
    }

    /** Empty on the first page. */
    public String getFirstPageHref() {
        return form.first(SearchForm.AFTER).isEmpty() ? "" : form.fromTheStart().address("/");
    }

    /** No evening first aid within 10 miles */
    public String getNothingHere() {
        return phrase().nothing();
    }

    public List<Closest> getClosest() {
        return comesClosest.to(form, phrase(), found().instead());
    }

    /** Ask for an evening near PE13 */
    public String getAskLabel() {
        String near = outcome.search().near().map(place -> " near " + place).orElse("");
        return "Ask for " + phrase().oneDate() + near;
    }

    public String getAskHref() {
        return form.without(SearchForm.WITHIN, SearchForm.SORT, SearchForm.FREE, SearchForm.FROM, SearchForm.TO)
                .address("/ask");
    }

    private SearchPhrase phrase() {
        return new SearchPhrase(outcome.search(), courseTitle);
    }
}
