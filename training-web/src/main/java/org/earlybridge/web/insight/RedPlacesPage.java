package org.earlybridge.web.insight;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.authority.Authority;
import org.earlybridge.training.booking.SeeRedPlaces;
import org.earlybridge.web.cover.RedPlaceView;
import org.earlybridge.web.format.Words;
import org.earlybridge.web.session.OwnCouncils;

/** For a council: which confirmed places leave one of its settings with too few adults, and who answers for it. */
@Named
@RequestScoped
public class RedPlacesPage {

    @Inject
    private OwnCouncils ownCouncils;

    @Inject
    private SeeRedPlaces seeRedPlaces;

    @Inject
    private Words words;

    private Authority council;
    private List<RedPlaceView> rows = List.of();

    @PostConstruct
    void look() {
        council = ownCouncils.chosen(Role.COORDINATOR);
        rows = seeRedPlaces.in(council.id()).stream().map(RedPlaceView::new).toList();
    }

    public List<CouncilLink> getCouncils() {
        return CouncilLink.of(ownCouncils, Role.COORDINATOR, council, "/office/red-places");
    }

    public List<RedPlaceView> getRows() {
        return rows;
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
}
