package org.earlybridge.web.insight;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.earlybridge.training.booking.EvidenceSlip;
import org.earlybridge.training.booking.SeeEvidenceSlip;
import org.earlybridge.training.booking.SlipLine;
import org.earlybridge.web.format.Dates;
import org.earlybridge.web.session.ThisRequest;

/** A council holds a slip that it was shown beside what was kept. */
@Named
@RequestScoped
public class CoverSlipPage {

    private static final String NUMBER = "number";

    @Inject
    private SeeEvidenceSlip seeEvidenceSlip;

    @Inject
    private Dates dates;

    @Inject
    private ThisRequest request;

    private List<EvidenceSlip> found = List.of();

    @PostConstruct
    void look() {
        found = getNumber().isEmpty()
                ? List.of()
                : seeEvidenceSlip.with(getNumber()).stream().toList();
    }

    /** As typed; small letters are as good. */
    public String getNumber() {
        return request.parameter(NUMBER).strip().toUpperCase(Locale.ROOT);
    }

    public boolean isFound() {
        return !found.isEmpty();
    }

    public boolean isUnknown() {
        return found.isEmpty() && !getNumber().isEmpty();
    }

    public boolean isUnchanged() {
        return isFound() && slip().unchanged();
    }

    private EvidenceSlip slip() {
        return found.get(0);
    }

    public String getSetting() {
        return slip().setting();
    }

    /** 3 November 2026 at 9:15am, by Nadia Farr */
    public String getMade() {
        return dates.moment(slip().madeAt()) + ", by " + slip().madeBy();
    }

    public String getSeal() {
        return slip().seal().replaceAll("(.{8})(?=.)", "$1 ");
    }

    public List<Line> getLines() {
        return slip().lines().stream().map(Line::new).toList();
    }

    /** As a page reads it. */
    public static final class Line {

        private final SlipLine line;

        Line(SlipLine line) {
            this.line = line;
        }

        public boolean isHeading() {
            return line.isHeading();
        }

        public String getText() {
            return line.text();
        }
    }
}
