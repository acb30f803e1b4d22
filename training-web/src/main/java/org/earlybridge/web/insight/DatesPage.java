package org.earlybridge.web.insight;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.authority.Authority;
import org.earlybridge.training.insight.DateLine;
import org.earlybridge.training.insight.ListDates;
import org.earlybridge.web.format.LongList;
import org.earlybridge.web.session.OwnCouncils;
import org.earlybridge.web.session.ThisRequest;

/** The course dates of a council that are not over. */
@Named
@RequestScoped
public class DatesPage {

    @Inject
    private OwnCouncils ownCouncils;

    @Inject
    private ListDates listDates;

    @Inject
    private ThisRequest request;

    private Authority council;
    private LongList<DateLine.Column, DateLineView> list;

    @PostConstruct
    void look() {
        council = ownCouncils.chosen(Role.COORDINATOR);
        list = new LongList<>(
                DateLine.Column.class,
                DateLine.Column.DAY,
                getFind(),
                slice -> listDates.of(council.id(), slice).map(DateLineView::new),
                DateLineView::getKey);
    }

    public LongList<DateLine.Column, DateLineView> getList() {
        return list;
    }

    public List<CouncilLink> getCouncils() {
        return CouncilLink.of(ownCouncils, Role.COORDINATOR, council, "/office/dates");
    }

    public String getCouncil() {
        return council.name();
    }

    public String getCode() {
        return council.id().code();
    }

    public String getFind() {
        return request.parameter("find");
    }
}
