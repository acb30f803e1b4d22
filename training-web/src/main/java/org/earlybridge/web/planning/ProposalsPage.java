package org.earlybridge.web.planning;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.NotFound;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.catalogue.Course;
import org.earlybridge.training.catalogue.Courses;
import org.earlybridge.training.planning.proposal.CourseShape;
import org.earlybridge.training.planning.proposal.DateSearchId;
import org.earlybridge.training.planning.proposal.DateSearchView;
import org.earlybridge.training.planning.proposal.DateWish;
import org.earlybridge.training.planning.proposal.PublishDate;
import org.earlybridge.training.planning.proposal.Published;
import org.earlybridge.training.planning.proposal.SearchState;
import org.earlybridge.training.planning.proposal.SeeDateSearch;
import org.earlybridge.web.format.Dates;
import org.earlybridge.web.format.Query;
import org.earlybridge.web.format.Words;
import org.earlybridge.web.session.ThisRequest;

/** A search for dates while it works, then its three proposals side by side, one of which is published. */
@Named
@RequestScoped
public class ProposalsPage {

    private static final String ID = "id";
    private static final String PAGE = "/office/proposals";
    private static final String PUBLISHED = "published";
    private static final int SECONDS_BETWEEN_LOOKS = 2;
    private static final int LONGEST = 100;

    @Inject
    private SeeDateSearch seeDateSearch;

    @Inject
    private PublishDate publishDate;

    @Inject
    private Courses courses;

    @Inject
    private ThisRequest request;

    @Inject
    private Dates dates;

    @Inject
    private Words words;

    private DateSearchView search;
    private String course = "";
    private String refusal = "";

    @PostConstruct
    void look() {
        search = seeDateSearch.with(new DateSearchId(number(ID)));
        course = courses.with(search.wish().course())
                .map(Course::title)
                .orElseThrow(() -> new NotFound("the course of a search"));
    }

    private long number(String name) {
        return request.number(name).orElseThrow(() -> new NotFound(name + " " + request.parameter(name)));
    }

    /** While the search works the page looks again by itself. */
    @AllowedTo(Role.COORDINATOR)
    public void open() {
        if (isSearching()) {
            FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .setResponseHeader(
                            "Refresh",
                            SECONDS_BETWEEN_LOOKS + ";url=" + address().after(PAGE));
        }
    }

    private Query address() {
        Query query = Query.NONE.with(ID, getId());
        return isBusy() ? query.with("busy", "yes") : query;
    }

    @AllowedTo(Role.COORDINATOR)
    public void publish() {
        int number = Math.toIntExact(Math.min(number("number"), Short.MAX_VALUE));
        Published published = publishDate.proposal(search.id(), number);
        if (published instanceof Published.InTheCatalogue) {
            request.leadTo(Query.NONE
                    .with(ID, getId())
                    .with(PUBLISHED, String.valueOf(number))
                    .after(PAGE));
        } else if (published instanceof Published.TakenMeanwhile taken) {
            refusal = taken.room()
                    ? "Somebody else has the room on one of these days by now. Publish another of the dates, or ask again."
                    : "The trainer teaches elsewhere at one of these times by now. Publish another of the dates, or ask"
                            + " again.";
        } else {
            refusal =
                    "It begins too soon: booking ends at midday on the day before the first session. Ask again for later"
                            + " days.";
        }
    }

    public String getId() {
        return String.valueOf(search.id().value());
    }

    public String getCourse() {
        return course;
    }

    /** Back to who needs it, with the same course. */
    public String getDemandHref() {
        return Query.NONE
                .with("council", search.wish().council().code())
                .with("course", search.wish().course().code())
                .after("/office/demand");
    }

    /** 5 sessions of 180 minutes with 16 places, from 12 October 2026 to 5 February 2027. */
    public String getState() {
        DateWish wish = search.wish();
        CourseShape shape = wish.shape();
        return words.count(shape.sessions(), "session", "sessions") + " of " + shape.minutes() + " minutes with "
                + words.count(shape.places(), "place", "places") + (shape.online() ? " online" : "") + ", from "
                + dates.plain(wish.first()) + " to " + dates.plain(wish.last()) + ".";
    }

    public boolean isSearching() {
        return search.state() == SearchState.SEARCHING;
    }

    public boolean isFailed() {
        return search.state() == SearchState.FAILED;
    }

    public boolean isNothing() {
        return search.state() == SearchState.DONE && search.proposals().isEmpty();
    }

    public boolean isBusy() {
        return request.has("busy");
    }

    /** 120 of 480 dates tried for 34 places that are needed. */
    public String getProgress() {
        DateSearchView.Count count = search.count();
        return count.candidates() == 0
                ? "Reading who needs it, and which rooms and trainers are free."
                : words.number(count.tried()) + " of " + words.count(count.candidates(), "date", "dates")
                        + " tried for " + words.count(count.needed(), "place that is", "places that are") + " needed.";
    }

    public int getLength() {
        DateSearchView.Count count = search.count();
        return count.candidates() == 0 ? 0 : LONGEST * count.tried() / count.candidates();
    }

    /** Why there is no proposal, and what to change. */
    public String getWhyNothing() {
        DateSearchView.Count count = search.count();
        if (count.needed() == 0) {
            return "Nobody on our lists needs this course, so there is nobody to plan it for.";
        }
        return count.candidates() == 0
                ? "Between these days no room and trainer is free for sessions like these in lesson time. Allow more weeks,"
                        + " another time of day, or shorter sessions."
                : "We tried " + words.count(count.candidates(), "date", "dates")
                        + ". On none of them can anybody be spared. Allow evenings or Saturdays, or more weeks.";
    }

    public List<ProposalView> getProposals() {
        return search.proposals().stream()
                .map(one -> new ProposalView(one, search.names(), words))
                .toList();
    }

    /** The one that was put into the catalogue just now. */
    public Optional<ProposalView> justPublished() {
        return request.number(PUBLISHED)
                .flatMap(number -> getProposals().stream()
                        .filter(one -> one.getNumber() == number && one.isPublished())
                        .findFirst());
    }

    public String getPublishedHref() {
        return justPublished().map(ProposalView::getHref).orElse("");
    }

    public String getRefusal() {
        return refusal;
    }
}
