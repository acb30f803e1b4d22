package org.earlybridge.web.minder;

import java.util.List;
import java.util.Optional;
import org.earlybridge.training.cover.minder.ClosingCost;
import org.earlybridge.training.cover.minder.MinderPlan;
import org.earlybridge.training.cover.minder.MinderTerms;
import org.earlybridge.training.cover.minder.Missed;
import org.earlybridge.web.cover.Clock12;
import org.earlybridge.web.format.Dates;
import org.earlybridge.web.format.Words;

/** What closing would come to: money, notice and funded hours, each only as far as she has said. */
public final class CostView {

    private static final Dates DATES = new Dates();
    private static final Words WORDS = new Words();

    private final MinderPlan plan;

    CostView(MinderPlan plan) {
        this.plan = plan;
    }

    /** £82.50; empty where she has not said her fee. */
    public String getTotal() {
        return plan.cost().total().map(Words::money).orElse("");
    }

    public boolean isFeeKnown() {
        return plan.cost().total().isPresent();
    }

    public List<Line> getLines() {
        return plan.cost().lines().stream().map(Line::new).toList();
    }

    /** Tuesday 13 October, 9:05am to 3:55pm */
    public String getClosed() {
        return Words.list(plan.closing().stream()
                .map(day -> DATES.day(day.day()) + ", " + Clock12.of(day.closed()))
                .toList());
    }

    public boolean isNoticeKnown() {
        return plan.noticeKept().isPresent();
    }

    public boolean isNoticeKept() {
        return plan.noticeKept().orElse(false);
    }

    /** You tell parents 28 days before. It is 40 days until then: tell them by Tuesday 15 September 2026 and you keep your notice. */
    public String getNotice() {
        int ahead = plan.daysAhead().orElse(0);
        int promised = plan.terms().orElseThrow().noticeDays().orElse(0);
        String until = "You tell parents " + WORDS.count(promised, "day", "days") + " before. It is "
                + WORDS.count(ahead, "day", "days") + " until then";
        return isNoticeKept()
                ? until + ": tell them by " + DATES.full(plan.tellBy().orElseThrow()) + " and you keep your notice."
                : until
                        + ", so your notice cannot be kept. Ask each family whether they can manage, or take another date.";
    }

    /** What can become of hours that the council pays for. */
    public String getFunded() {
        Optional<MinderTerms.Funded> said = plan.terms().flatMap(MinderTerms::funded);
        if (said.isEmpty()) {
            return "";
        }
        return switch (said.get()) {
            case NONE -> "You offer no funded hours, so none are missed.";
            case CANNOT_MOVE ->
                "You said that funded hours cannot be at another time, so those of this time are missed.";
            case CAN_MOVE -> "You said that funded hours can be at another time. " + times();
        };
    }

    private String times() {
        return plan.instead().isEmpty()
                ? "In the same week all of these children at once fit into none of your hours beside those who are there, so they would have to come"
                        + " apart, or in another week."
                : "In the same week all of these children could come "
                        + Words.list(plan.instead().stream()
                                .map(time -> "on " + DATES.day(time.day()) + " from " + Clock12.of(time.span()))
                                .toList())
                        + ", within the numbers for you alone. Hours that are moved are not lost, so the sum is the most you lose.";
    }

    /** One group of children. */
    public static final class Line {

        private final ClosingCost.Line line;

        Line(ClosingCost.Line line) {
            this.line = line;
        }

        private Missed missed() {
            return line.missed();
        }

        public String getDay() {
            return DATES.day(missed().day());
        }

        public String getChildren() {
            return WORDS.count(missed().children(), "child", "children");
        }

        /** 9:05am to 3:55pm */
        public String getTimes() {
            return Clock12.of(missed().span());
        }

        /** 6 hours 50 minutes */
        public String getHours() {
            return WORDS.minutes(missed().span().length());
        }

        public String getFee() {
            return line.fee().map(Words::money).orElse("not said");
        }

        public String getAmount() {
            return line.amount().map(Words::money).orElse("not known");
        }
    }
}
