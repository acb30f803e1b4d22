package org.earlybridge.web.finance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.authority.Authority;
import org.earlybridge.web.format.Dates;
import org.earlybridge.web.format.Words;
import org.earlybridge.web.session.OwnCouncils;

/** The finance team's start: which books, which month, and that there is nothing in them. */
@Named
@RequestScoped
public class FinancePage {

    @Inject
    private OwnCouncils ownCouncils;

    @Inject
    private Dates dates;

    @Inject
    private Clock clock;

    public String getMonth() {
        return dates.monthAndYear(LocalDate.now(clock));
    }

    /** Peterborough City Council and Cambridgeshire County Council */
    public String getCouncils() {
        return Words.list(
                ownCouncils.as(Role.FINANCE).stream().map(Authority::name).toList());
    }

    public List<String> getNames() {
        return ownCouncils.as(Role.FINANCE).stream().map(Authority::name).toList();
    }
}
