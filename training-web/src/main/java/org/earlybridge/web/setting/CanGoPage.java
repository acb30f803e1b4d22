package org.earlybridge.web.setting;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.earlybridge.training.compliance.Matrix;
import org.earlybridge.training.compliance.ReadMatrix;
import org.earlybridge.training.cover.CheckRelease;
import org.earlybridge.training.cover.Release;
import org.earlybridge.training.cover.ReleaseDay;
import org.earlybridge.training.search.CohortSearch;
import org.earlybridge.training.search.FindCohorts;
import org.earlybridge.training.search.FoundDate;
import org.earlybridge.training.search.FoundDates;
import org.earlybridge.training.setting.Provider;
import org.earlybridge.web.catalogue.CourseDateLink;
import org.earlybridge.web.cover.DayLink;
import org.earlybridge.web.cover.FixLinks;
import org.earlybridge.web.cover.Meetings;
import org.earlybridge.web.cover.VerdictView;
import org.earlybridge.web.format.Dates;
import org.earlybridge.web.format.Problems;
import org.earlybridge.web.format.Query;
import org.earlybridge.web.session.ThisRequest;

/** May a colleague go to a course date? Asked by address alone, so that the answer can be kept and sent. */
@Named
@RequestScoped
public class CanGoPage {

    private static final String PERSON = "person";
    private static final String DATE = "date";
    private static final String DAY = "day";
    private static final Dates DATES = new Dates();

    @Inject
    private OwnSetting ownSetting;

    @Inject
    private ReadMatrix readMatrix;

    @Inject
    private FindCohorts findCohorts;

    @Inject
    private CheckRelease checkRelease;

    @Inject
    private ThisRequest request;

    @Inject
    private Problems problems;

    private Provider setting;
    private List<Matrix.Row> people = List.of();
    private List<FoundDate> dates = List.of();
    private Optional<Matrix.Row> person = Optional.empty();
    private Optional<FoundDate> date = Optional.empty();
    private Optional<Release> release = Optional.empty();
    private Optional<VerdictView> verdict = Optional.empty();

    @PostConstruct
    void look() {
        setting = ownSetting.chosen();
        people = readMatrix.of(setting.id()).rows();
        dates = findCohorts
                .matching(CohortSearch.everything().atMost(CohortSearch.MOST_ROWS))
                .fold(FoundDates::dates, refused -> {
                    throw new IllegalStateException("a search of our own is refused: " + refused);
                });
        person = request.number(PERSON)
                .flatMap(id -> people.stream()
                        .filter(row -> row.person().value() == id)
                        .findFirst());
        date = request.number(DATE)
                .flatMap(id ->
                        dates.stream().filter(one -> one.id().value() == id).findFirst());
        if (request.has(PERSON) || request.has(DATE)) {
            ask();
        }
    }

    private void ask() {
        if (person.isEmpty()) {
            problems.add(PERSON, "Choose a colleague who works here");
        }
        if (date.isEmpty()) {
            problems.add(DATE, "Choose a course date that is still to come");
        }
        if (person.isPresent() && date.isPresent()) {
            release = Optional.of(
                    checkRelease.of(setting.id(), List.of(person.get().person()), Meetings.of(date.get())));
            verdict = release.flatMap(Release::worst).map(worst -> view());
        }
    }

    public String getName() {
        return setting.name();
    }

    public long getId() {
        return setting.id().value();
    }

    public List<Choice> getPeople() {
        return people.stream()
                .map(row -> new Choice(
                        row.person().value(),
                        row.name() + ", " + row.job(),
                        person.map(chosen -> chosen.person().equals(row.person()))
                                .orElse(false)))
                .toList();
    }

    public List<Choice> getDates() {
        return dates.stream()
                .map(one -> new Choice(
                        one.id().value(),
                        DATES.brief(one.firstDay()) + ": " + one.title()
                                + one.venue().map(venue -> ", " + venue.name()).orElse(", online"),
                        date.map(chosen -> chosen.id().equals(one.id())).orElse(false)))
                .toList();
    }

    public boolean isAnswered() {
        return verdict.isPresent();
    }

    /** What is said where nothing is known to measure; empty otherwise. */
    public String getUnknown() {
        return release.filter(answer -> answer.days().isEmpty())
                .map(Release::sentence)
                .orElse("");
    }

    /** Of the day the address names, or of the worst. */
    public VerdictView getVerdict() {
        return verdict.orElseThrow();
    }

    private VerdictView view() {
        return new VerdictView(
                shown(),
                new FixLinks(
                        date.orElseThrow().course(),
                        adult -> colleague(adult).map(row -> here(row.person().value(), ""))));
    }

    private ReleaseDay shown() {
        Release answer = release.orElseThrow();
        return answer.days().stream()
                .filter(day -> day.day().toString().equals(request.parameter(DAY)))
                .findFirst()
                .or(answer::worst)
                .orElseThrow();
    }

    private Optional<Matrix.Row> colleague(String adult) {
        return people.stream()
                .filter(row -> String.valueOf(row.person().value()).equals(adult))
                .findFirst();
    }

    private String here(long who, String day) {
        return Query.NONE
                .with("setting", String.valueOf(getId()))
                .with(PERSON, String.valueOf(who))
                .with(DATE, request.parameter(DATE))
                .with(DAY, day)
                .after("/office/can-go");
    }

    /** Empty where there is but one day. */
    public List<DayLink> getDays() {
        List<ReleaseDay> days = release.map(Release::days).orElse(List.of());
        if (days.size() < 2) {
            return List.of();
        }
        LocalDate shown = shown().day();
        long who = person.map(row -> row.person().value()).orElse(0L);
        return days.stream()
                .map(day -> new DayLink(
                        day, here(who, day.day().toString()), day.day().equals(shown)))
                .toList();
    }

    /** All sessions or none. */
    public String getWhole() {
        return release.map(Release::count).orElse("");
    }

    public String getDateHref() {
        return date.map(one -> CourseDateLink.to(one.id())).orElse("");
    }

    public String getDateTitle() {
        return date.map(FoundDate::title).orElse("");
    }

    /** One line of a list to choose from. */
    public static final class Choice {

        private final long value;
        private final String label;
        private final boolean chosen;

        Choice(long value, String label, boolean chosen) {
            this.value = value;
            this.label = label;
            this.chosen = chosen;
        }

        public long getValue() {
            return value;
        }

        public String getLabel() {
            return label;
        }

        public boolean isChosen() {
            return chosen;
        }
    }
}
