package org.earlybridge.web.insight;

import java.util.List;
import org.earlybridge.training.authority.Authority;
import org.earlybridge.training.insight.LoneShare;
import org.earlybridge.training.insight.LoneShare.CourseShare;
import org.earlybridge.training.insight.LoneShare.Fits;
import org.earlybridge.training.insight.Shown;
import org.earlybridge.training.insight.TypicalCare;
import org.earlybridge.web.format.Dates;
import org.earlybridge.web.format.Words;

/** One council's share, with its definition. */
public final class LoneShareView {

    private static final Dates DATES = new Dates();
    private static final List<String> WEEKDAYS =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
    private static final int WHOLE = 100;

    private final Authority council;
    private final LoneShare share;
    private final Words words;

    LoneShareView(Authority council, LoneShare share, Words words) {
        this.council = council;
        this.share = share;
        this.words = words;
    }

    public String getId() {
        return "alone-" + council.id().code();
    }

    public String getName() {
        return council.name();
    }

    public boolean isNothing() {
        return share.dates().all() == 0;
    }

    public boolean isTypicalKnown() {
        return share.typical().isPresent();
    }

    /** 21 of 56 dates (38%) need no closing. */
    public String getTally() {
        Fits dates = share.dates();
        return words.number(dates.withoutClosing()) + " of " + words.count(dates.all(), "date", "dates") + " ("
                + percent(dates) + "%) " + (dates.withoutClosing() == 1 ? "needs" : "need") + " no closing.";
    }

    /** By the hours that each of them really minds. */
    public String getReally() {
        if (share.minders().isHidden() || share.ofDates().isHidden()) {
            return "Of the childminders on their own there are too few to say more than that without pointing at somebody.";
        }
        return "Of the " + words.count(share.minders().count(), "childminder", "childminders")
                + " on their own here, each by the hours she really minds, one can come to " + said(share.ofDates())
                + " of the dates on average.";
    }

    /** From 24 November 2026 to 22 February 2027 */
    public String getDays() {
        return DATES.plain(share.first()) + " and " + DATES.plain(share.last());
    }

    /** Monday to Friday, 8am to 6pm, and 30 minutes each way */
    public String getTypical() {
        return share.typical().map(LoneShareView::said).orElse("");
    }

    private static String said(TypicalCare.Hours hours) {
        return WEEKDAYS.get(hours.firstWeekday() - 1) + " to " + WEEKDAYS.get(hours.lastWeekday() - 1) + ", "
                + DATES.span(hours.starts(), hours.ends()) + ", with " + hours.travelMinutes()
                + " minutes each way";
    }

    private static String said(Shown shown) {
        if (shown.isHidden()) {
            return "held back";
        }
        if (shown.count() <= 5) {
            return "5% or less";
        }
        return shown.count() >= 95 ? "95% or more" : "about " + shown.count() + "%";
    }

    private static long percent(Fits fits) {
        return fits.all() == 0 ? 0 : Math.round((double) WHOLE * fits.withoutClosing() / fits.all());
    }

    public List<Row> getRows() {
        return share.courses().stream().map(Row::new).toList();
    }

    /** One course: a bar, and the same in numbers. */
    public final class Row {

        private final CourseShare course;

        Row(CourseShare course) {
            this.course = course;
        }

        public String getLabel() {
            return course.title();
        }

        public String getCount() {
            return words.number(course.dates().withoutClosing()) + " of "
                    + words.number(course.dates().all());
        }

        public long getLength() {
            return percent(course.dates());
        }

        public boolean isOpen() {
            return course.open();
        }

        public String getWithOne() {
            return said(course.withOne());
        }

        public String getStyle() {
            return course.withOne().isHidden() ? "num hidden" : "num";
        }
    }
}
