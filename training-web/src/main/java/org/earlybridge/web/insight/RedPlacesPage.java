package org.earlybridge.web.insight;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.earlybridge.training.account.NotFound;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.authority.Authority;
import org.earlybridge.training.booking.SeeRedPlaces;
import org.earlybridge.training.booking.SeeWaivedFees;
import org.earlybridge.web.cover.RedPlaceView;
import org.earlybridge.web.cover.WaivedFeeView;
import org.earlybridge.web.format.Dates;
import org.earlybridge.web.format.Words;
import org.earlybridge.web.session.OwnCouncils;
import org.earlybridge.web.session.ThisRequest;

/** For a council: which confirmed places leave one of its settings with too few adults, and who answers for it. */
@Named
@RequestScoped
public class RedPlacesPage {

    private static final Dates DATES = new Dates();

    @Inject
    private OwnCouncils ownCouncils;

    @Inject
    private SeeRedPlaces seeRedPlaces;

    @Inject
    private SeeWaivedFees seeWaivedFees;

    @Inject
    private Words words;

    @Inject
    private RedPlaceDay day;

    @Inject
    private ThisRequest request;

    private Authority council;
    private List<RedPlaceView> rows = List.of();
    private List<WaivedFeeView> waived = List.of();
    private Optional<SeeWaivedFees.Budget> budget = Optional.empty();

    @PostConstruct
    void look() {
        council = ownCouncils.chosen(Role.COORDINATOR);
        rows = seeRedPlaces.in(council.id()).stream().map(RedPlaceView::new).toList();
        waived = seeWaivedFees.in(council.id()).stream().map(WaivedFeeView::new).toList();
        budget = seeWaivedFees.budget(council.id());
    }

    public List<CouncilLink> getCouncils() {
        return CouncilLink.of(ownCouncils, Role.COORDINATOR, council, "/office/red-places");
    }

    public List<RedPlaceView> getRows() {
        return rows;
    }

    /** The one the address names, among those that the council may see. */
    private Optional<RedPlaceView> looked() {
        String wanted = request.parameter("look");
        return rows.stream().filter(row -> row.getReference().equals(wanted)).findFirst();
    }

    public boolean isLooked() {
        return looked().isPresent();
    }

    public RedPlaceView getLook() {
        return looked().orElseThrow(() -> new NotFound("red place " + request.parameter("look")));
    }

    /** The day as it stands now, with those who go out of the rota. */
    public RedPlaceDay getDay() {
        return looked().map(row -> day.of(row.place())).orElse(day);
    }

    /** Of the row's link; the tab of the council stays. */
    public String lookAt(RedPlaceView row) {
        return "/office/red-places?council=" + council.id().code() + "&" + row.getLook() + "#look";
    }

    /** 3 places, 1 of them without anybody who answers for it. */
    public String getState() {
        if (rows.isEmpty()) {
            return "No confirmed place leaves a setting of " + council.name() + " with too few adults.";
        }
        long open = rows.stream().filter(row -> !row.isAnswered()).count();
        return words.count(rows.size(), "place", "places") + ", " + words.number(open)
                + " without anybody who answers for it.";
    }

    public List<WaivedFeeView> getWaived() {
        return waived;
    }

    /** £1,465.00 of £1,500.00 is left until 31 March 2027. */
    public String getBudget() {
        return budget.map(money -> Words.money(money.left()) + " of " + Words.money(money.given()) + " is left until "
                        + DATES.plain(money.lastDay()) + ".")
                .orElse(council.name() + " has set no money aside for this, so no fee is waived.");
    }
}
