package org.earlybridge.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.earlybridge.training.account.trail.ReadTrail;
import org.earlybridge.training.account.trail.TrailLine;
import org.earlybridge.web.format.LongList;
import org.earlybridge.web.session.ThisRequest;

/** Who did what in the administrator's councils, newest first. */
@Named
@RequestScoped
public class TrailPage {

    @Inject
    private ReadTrail readTrail;

    @Inject
    private ThisRequest request;

    private LongList<TrailLine.Column, TrailRow> list;

    @PostConstruct
    void look() {
        list = new LongList<>(
                TrailLine.Column.class,
                TrailLine.Column.DONE,
                getFind(),
                slice -> readTrail.ofMyCouncils(slice).map(TrailRow::new),
                TrailRow::getKey);
    }

    public LongList<TrailLine.Column, TrailRow> getList() {
        return list;
    }

    public String getFind() {
        return request.parameter("find");
    }
}
