package org.earlybridge.web.setting;

import java.util.List;
import java.util.Optional;
import org.earlybridge.training.exchange.Gap;
import org.earlybridge.training.exchange.Mending;
import org.earlybridge.training.exchange.Mending.FirstAidHeld;
import org.earlybridge.web.cover.CountsAs;
import org.earlybridge.web.format.Dates;
import org.earlybridge.web.format.Words;

/** A day that is short, and who could mend it. */
public final class GapView {

    private static final Dates DATES = new Dates();
    private static final int TENTHS = 10;

    private final Gap gap;

    GapView(Gap gap) {
        this.gap = gap;
    }

    public String getDay() {
        return DATES.day(gap.hours().day());
    }

    public String getSentence() {
        return gap.sentence();
    }

    /** 3 people within 6 miles can cover 9am to 12:30pm, all checked; one has full paediatric first aid. */
    public String getHeadline() {
        if (gap.mending().isEmpty()) {
            return "Nobody who is offered now would be enough from " + hours()
                    + ". Offers come and go: look again later.";
        }
        int many = gap.mending().size();
        int miles = gap.mending().stream()
                .mapToInt(one -> (one.distance().tenthsOfMiles() + TENTHS - 1) / TENTHS)
                .max()
                .orElse(0);
        long aid = gap.mending().stream()
                .filter(one -> one.firstAid().equals(Optional.of(FirstAidHeld.FULL)))
                .count();
        return (many == 1 ? "One person" : many + " people") + " within " + Math.max(1, miles)
                + (miles <= 1 ? " mile" : " miles") + " can cover " + hours() + ", " + (many == 1 ? "" : "all ")
                + "checked" + aid(aid, many) + ".";
    }

    private static String aid(long aid, int many) {
        if (aid == 0) {
            return "";
        }
        String has = "full paediatric first aid";
        return many == 1 ? ", with " + has : "; " + (aid == 1 ? "one has " : aid + " have ") + has;
    }

    private String hours() {
        return DATES.span(gap.hours().starts(), gap.hours().ends());
    }

    public List<One> getOffers() {
        return gap.mending().stream().map(One::new).toList();
    }

    /** One of those who could come. */
    public static final class One {

        private final Mending mending;

        One(Mending mending) {
            this.mending = mending;
        }

        public long getOffer() {
            return mending.offer().value();
        }

        public String getFrom() {
            return mending.from();
        }

        public String getMiles() {
            return mending.distance().inMiles() + " miles";
        }

        public String getWhat() {
            return CountsAs.words(mending.level(), mending.firstAid());
        }

        public String getCost() {
            if (mending.cost().pence() == 0) {
                return "Nothing";
            }
            String fund = mending.byFund().pence() == 0
                    ? ""
                    : "; a fund would pay " + Words.money(mending.byFund()) + " of it";
            return Words.money(mending.cost()) + fund;
        }

        public String getColour() {
            return mending.becomes().word();
        }

        public boolean isAsked() {
            return mending.asked();
        }
    }
}
