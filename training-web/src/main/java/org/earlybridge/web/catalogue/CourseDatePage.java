package org.earlybridge.web.catalogue;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.NotFound;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.cohort.CohortId;
import org.earlybridge.training.cover.Release;
import org.earlybridge.training.cover.verdict.Colour;
import org.earlybridge.training.place.VenueId;
import org.earlybridge.training.search.CohortDetail;
import org.earlybridge.training.search.CohortSearch;
import org.earlybridge.training.search.FindCohorts;
import org.earlybridge.training.search.FoundDate;
import org.earlybridge.training.search.FoundDates;
import org.earlybridge.training.travel.CorrectTravel;
import org.earlybridge.training.travel.FindTravel;
import org.earlybridge.training.travel.Travel;
import org.earlybridge.web.format.Problems;
import org.earlybridge.web.format.Query;
import org.earlybridge.web.session.ThisRequest;
import org.jspecify.annotations.Nullable;

/** One course date: when, where and how far, what for, and the other dates of the same course. */
@Named
@RequestScoped
public class CourseDatePage {

    private static final int OTHER_DATES = 4;
    private static final String MINUTES = "minutes";

    @Inject
    private ThisRequest request;

    @Inject
    private FindCohorts findCohorts;

    @Inject
    private FindTravel findTravel;

    @Inject
    private CorrectTravel correctTravel;

    @Inject
    private StartingPoint startingPoint;

    @Inject
    private YourPrice yourPrice;

    @Inject
    private Caller caller;

    @Inject
    private Minding minding;

    @Inject
    private ForChildminders forChildminders;

    @Inject
    private Problems problems;

    @Inject
    private Clock clock;

    private CohortDetail detail;
    private Optional<StartingPoint.Named> from = Optional.empty();
    private Map<VenueId, Travel> ways = Map.of();
    private List<FoundDate> others = List.of();
    private Set<CohortId> suiting = Set.of();
    private Optional<MindingView> minded = Optional.empty();
    private Optional<NotOpenView> notOpen = Optional.empty();

    @PostConstruct
    void look() {
        detail = request.number("id")
                .flatMap(id -> findCohorts.one(new CohortId(id)))
                .orElseThrow(() -> new NotFound("course date " + request.parameter("id")));
        from = start();
        boolean hers = !detail.course().isOpenToChildminders() && forChildminders.isSheOne(form());
        List<FoundDate> instead = hers ? forChildminders.insteadOf(detail.course(), nearby()) : List.of();
        yourPrice.lookAt(Stream.concat(Stream.of(detail.date()), instead.stream())
                .map(FoundDate::course)
                .collect(Collectors.toSet()));
        notOpen = notOpen(hers, instead);
        ways = from.map(start -> findTravel.from(start.origin(), detail.venues()))
                .orElse(Map.of());
        others = otherDates();
        minded = hers ? Optional.empty() : mindedDay();
    }

    /** Called before anything is written, so that the title of the page knows of mistakes; looking is done by then. */
    @AllowedTo(everyone = true)
    public void open() {}

    private Optional<StartingPoint.Named> start() {
        if (getNear().isEmpty()) {
            return startingPoint.own();
        }
        Optional<StartingPoint.Named> typed = startingPoint.typed(getNear());
        if (typed.isEmpty()) {
            problems.add(
                    SearchForm.NEAR,
                    "Enter a postcode in or near Peterborough or Cambridgeshire, like PE13 or PE13 3AB");
        }
        return typed;
    }

    /** The manager knows the drive from her own setting better than an estimate does. */
    @AllowedTo({Role.MANAGER, Role.CHILDMINDER})
    public void correct() {
        String typed = request.parameter(MINUTES);
        Optional<VenueId> venue = request.number("venue").map(VenueId::new).filter(this::isHere);
        if (venue.isEmpty()) {
            throw new NotFound("venue " + request.parameter("venue") + " of this course date");
        }
        if (!typed.matches("[0-9]{1,3}")) {
            problems.add(MINUTES, "Enter the minutes as a whole number, such as 25");
            return;
        }
        switch (correctTravel.between(
                caller.provider().orElseThrow(() -> new NotFound("a setting of the caller")),
                venue.get(),
                Integer.parseInt(typed))) {
            case CORRECTED -> request.leadTo(here() + "&corrected=yes");
            case NOT_A_DRIVE -> problems.add(MINUTES, "Minutes must be between 0 and 600");
            case NOT_YOUR_SETTING, NO_SUCH_VENUE -> throw new NotFound("a setting she runs, or the venue");
        }
    }

    private boolean isHere(VenueId venue) {
        return detail.venues().stream().anyMatch(known -> known.id().equals(venue));
    }

    private SearchForm form() {
        return SearchForm.of(request);
    }

    private String here() {
        return CourseDateLink.to(detail.date().id(), form());
    }

    public CourseDateView getDate() {
        return new CourseDateView(detail, clock.instant());
    }

    public List<VenueView> getVenues() {
        return detail.venues().stream()
                .map(venue -> new VenueView(
                        venue,
                        Optional.ofNullable(ways.get(venue.id())),
                        from.map(StartingPoint.Named::name).orElse("")))
                .toList();
    }

    public long getId() {
        return detail.date().id().value();
    }

    /** The search this page was reached by, for the form that asks for a postcode. */
    public List<Query.Pair> getKept() {
        return form().query().without(SearchForm.NEAR).pairs();
    }

    public String getNear() {
        return request.parameter(SearchForm.NEAR);
    }

    public String getBackHref() {
        return form().address("/");
    }

    public String getBackLabel() {
        return form().query().pairs().isEmpty() ? "All dates" : "Back to the list";
    }

    public boolean isCorrectable() {
        return startsAtOwnSetting() && (caller.has(Role.MANAGER) || caller.has(Role.CHILDMINDER));
    }

    private boolean startsAtOwnSetting() {
        return from.filter(start -> start.origin().setting().isPresent()).isPresent();
    }

    /** Whoever has not signed in is asked to on the way; those whose work is not at a setting book nothing. */
    public boolean isBookable() {
        boolean maybeHers = !caller.isSignedIn() || caller.has(Role.CHILDMINDER) || caller.has(Role.MANAGER);
        return maybeHers && !isClosedToHer() && detail.date().isBookableAt(clock.instant());
    }

    private boolean isClosedToHer() {
        return notOpen.filter(NotOpenView::isHers).isPresent();
    }

    /** What she looks for next begins with who she is, without what she was looking for. */
    private Optional<NotOpenView> notOpen(boolean hers, List<FoundDate> instead) {
        List<DateRow> rows = instead.stream().map(this::row).toList();
        String all = new Query(yourPrice.getKept()).after("/");
        return detail.course()
                .narrowingReason()
                .map(reason -> new NotOpenView(reason, detail.course().family(), hers, rows, all));
    }

    /** Null unless the course is closed to childminders. */
    public @Nullable NotOpenView getNotOpen() {
        return notOpen.orElse(null);
    }

    public String getBookLabel() {
        return detail.date().places().free() > 0 ? "Book this date" : "Join the waiting list";
    }

    public boolean isCorrected() {
        return request.has("corrected");
    }

    public String getMinutes() {
        return request.parameter(MINUTES);
    }

    /** Null without a price list. */
    public @Nullable PriceCard getPrice() {
        return yourPrice.card(detail.date().course(), detail.date().firstDay()).orElse(null);
    }

    /** Which venue's minutes were being corrected, when there is more than one. */
    public long getCorrecting() {
        return request.number("venue").orElse(0L);
    }

    /** Soonest first, without this one. */
    private List<FoundDate> otherDates() {
        CohortSearch search =
                CohortSearch.everything().ofCourse(detail.date().course()).atMost(OTHER_DATES + 1);
        return found(nearby().isEmpty() ? search : search.near(nearby())).stream()
                .filter(date -> !date.id().equals(detail.date().id()))
                .limit(OTHER_DATES)
                .toList();
    }

    private String nearby() {
        return from.map(start -> start.origin().area().code()).orElse("");
    }

    /** Each date once: those that suit her day stand with it. */
    public List<DateRow> getOthers() {
        return others.stream()
                .filter(date -> !suiting.contains(date.id()))
                .map(this::row)
                .toList();
    }

    private DateRow row(FoundDate date) {
        return new DateRow(date, CourseDateLink.to(date.id(), form()), clock.instant(), yourPrice.tag(date));
    }

    /** Whether there is anything to say about the children she minds. */
    public boolean isMinding() {
        return minded.isPresent();
    }

    public MindingView getMindedDay() {
        return minded.orElseThrow();
    }

    private Optional<MindingView> mindedDay() {
        return minding.of(detail.date())
                .filter(release -> release.worst().isPresent())
                .map(this::minding);
    }

    private MindingView minding(Release release) {
        Map<CohortId, Release> releases = minding.during(others);
        List<FoundDate> free = others.stream()
                .filter(date -> Optional.ofNullable(releases.get(date.id()))
                        .map(other -> other.colour() == Colour.GREEN)
                        .orElse(false))
                .toList();
        suiting = free.stream().map(FoundDate::id).collect(Collectors.toSet());
        return new MindingView(
                detail.date(), release, free.stream().map(this::row).toList());
    }

    private List<FoundDate> found(CohortSearch search) {
        return findCohorts.matching(search).fold(FoundDates::dates, refused -> {
            throw new IllegalStateException("a search of our own is refused: " + refused);
        });
    }
}
