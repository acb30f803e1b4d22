package org.earlybridge.web.setting;

import org.earlybridge.training.cover.PlannedOuting.Party;
import org.earlybridge.training.cover.PlannedOuting.Plan;
import org.earlybridge.training.cover.rota.PlanOuting.Planned;
import org.earlybridge.web.format.Dates;
import org.earlybridge.web.format.Words;

/** An outing that is planned. */
public final class OutingView {

    private static final Dates DATES = new Dates();
    private static final Words WORDS = new Words();

    private final Planned planned;

    OutingView(Planned planned) {
        this.planned = planned;
    }

    public long getId() {
        return planned.id();
    }

    public String getPlace() {
        return planned.plan().place();
    }

    /** Tuesday 13 October 2026, 10am to 11:30am */
    public String getWhen() {
        Plan plan = planned.plan();
        return DATES.full(plan.day()) + ", " + DATES.span(plan.from(), plan.to());
    }

    /** 4 children with Asha Begum and Ben Cole */
    public String getWho() {
        int children = planned.plan().children().stream().mapToInt(Party::count).sum();
        return WORDS.count(children, "child", "children") + " with " + Words.list(planned.adults());
    }
}
