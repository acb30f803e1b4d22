package org.earlybridge.web.insight;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.authority.Authority;
import org.earlybridge.training.catalogue.CountOpenCourses;
import org.earlybridge.training.catalogue.Openness;
import org.earlybridge.training.insight.CouncilCounts;
import org.earlybridge.training.insight.DateLine;
import org.earlybridge.training.insight.Demand;
import org.earlybridge.training.insight.ListDates;
import org.earlybridge.training.insight.ReadCouncilCounts;
import org.earlybridge.training.insight.ReadDemand;
import org.earlybridge.training.listing.Slice;
import org.earlybridge.web.format.Dates;
import org.earlybridge.web.format.Greeting;
import org.earlybridge.web.format.Words;
import org.earlybridge.web.session.OwnCouncils;

/** The training team's start: how much there is, what comes next, who needs what and where. */
@Named
@RequestScoped
public class CouncilPage {

    private static final int DATES_SHOWN = 8;

    @Inject
    private OwnCouncils ownCouncils;

    @Inject
    private ReadCouncilCounts readCouncilCounts;

    @Inject
    private ListDates listDates;

    @Inject
    private ReadDemand readDemand;

    @Inject
    private CountOpenCourses countOpenCourses;

    @Inject
    private Caller caller;

    @Inject
    private Dates dates;

    @Inject
    private Words words;

    @Inject
    private Clock clock;

    private Authority council;
    private CouncilCounts counts;
    private Demand demand;
    private Openness openness;

    @PostConstruct
    void look() {
        council = ownCouncils.chosen(Role.COORDINATOR);
        counts = readCouncilCounts.of(council.id());
        demand = readDemand.of(council.id());
        openness = countOpenCourses.now();
    }

    public String getGreeting() {
        return Greeting.to(caller.me().name(), clock);
    }

    public String getState() {
        return dates.day(LocalDate.now(clock)) + ". " + council.name() + ".";
    }

    public List<CouncilLink> getCouncils() {
        return CouncilLink.of(ownCouncils, Role.COORDINATOR, council, "/office/council");
    }

    public String getCode() {
        return council.id().code();
    }

    public List<Figure> getFigures() {
        return List.of(
                new Figure(words.number(counts.settings()), "settings"),
                new Figure(words.number(counts.childminders()), "childminders"),
                new Figure(words.number(counts.people()), "people who work in them"),
                new Figure(
                        words.number(counts.comingDates()),
                        "dates to come, with " + words.count(counts.freePlaces(), "place", "places") + " free and "
                                + words.count(counts.waiting(), "person", "people") + " waiting"));
    }

    public List<DateLineView> getNext() {
        return listDates.of(council.id(), new Slice<>(0, DATES_SHOWN, DateLine.Column.DAY, true, "")).rows().stream()
                .map(DateLineView::new)
                .toList();
    }

    public OpennessView getOpenness() {
        return new OpennessView(openness, words);
    }

    public HeatTableView getEndings() {
        return new HeatTableView(demand.endings(), words);
    }

    public HeatTableView getWishes() {
        return new HeatTableView(demand.wishes(), words);
    }
}
