package org.earlybridge.web.insight;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.insight.ReadDistricts;
import org.earlybridge.web.format.Dates;
import org.earlybridge.web.format.Words;
import org.earlybridge.web.session.OwnCouncils;

/** What the board and those who fund training see: counts by council and district, none of them small enough to point at somebody. */
@Named
@RequestScoped
public class BoardPage {

    @Inject
    private OwnCouncils ownCouncils;

    @Inject
    private ReadDistricts readDistricts;

    @Inject
    private Caller caller;

    @Inject
    private Dates dates;

    @Inject
    private Words words;

    @Inject
    private Clock clock;

    public List<DistrictsView> getCouncils() {
        return ownCouncils.as(role()).stream()
                .map(council -> new DistrictsView(council, readDistricts.of(council.id()), words))
                .toList();
    }

    private Role role() {
        return caller.has(Role.BOARD) ? Role.BOARD : Role.FUNDER;
    }

    /** As at Monday 23 November 2026. */
    public String getState() {
        return "As at " + dates.full(LocalDate.now(clock)) + ".";
    }
}
