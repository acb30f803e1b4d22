package org.earlybridge.web.insight;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.catalogue.CountOpenCourses;
import org.earlybridge.training.insight.ReadDistricts;
import org.earlybridge.web.format.Dates;
import org.earlybridge.web.format.Words;
import org.earlybridge.web.session.OwnCouncils;
import org.jspecify.annotations.Nullable;

/** What the board and those who fund training see: counts by council and district, none of them small enough to point at somebody. */
@Named
@RequestScoped
public class BoardPage {

    @Inject
    private OwnCouncils ownCouncils;

    @Inject
    private ReadDistricts readDistricts;

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

    private @Nullable OpennessView openness;

    public List<DistrictsView> getCouncils() {
        return ownCouncils.as(role()).stream()
                .map(council -> new DistrictsView(council, readDistricts.of(council.id()), words))
                .toList();
    }

    /** Counted once for a page, and only where it is shown. */
    public OpennessView getOpenness() {
        OpennessView counted = openness == null ? new OpennessView(countOpenCourses.now(), words) : openness;
        openness = counted;
        return counted;
    }

    private Role role() {
        return caller.has(Role.BOARD) ? Role.BOARD : Role.FUNDER;
    }

    /** As at Monday 23 November 2026. */
    public String getState() {
        return "As at " + dates.full(LocalDate.now(clock)) + ".";
    }
}
