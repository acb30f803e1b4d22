package org.earlybridge.web.cover;

import java.time.LocalDate;
import org.earlybridge.training.booking.SeeWaivedFees;
import org.earlybridge.training.calendar.LondonClock;
import org.earlybridge.web.format.Dates;
import org.earlybridge.web.format.Words;

/** A fee that the council paid because a setting's cover collapsed, as a row. */
public final class WaivedFeeView {

    private static final Dates DATES = new Dates();

    private final SeeWaivedFees.Line line;

    public WaivedFeeView(SeeWaivedFees.Line line) {
        this.line = line;
    }

    public String getSetting() {
        return line.setting();
    }

    public String getReference() {
        return line.reference().text();
    }

    public String getBy() {
        return line.by();
    }

    public String getOn() {
        return DATES.plain(LocalDate.ofInstant(line.at(), LondonClock.LONDON));
    }

    public String getFee() {
        return Words.money(line.fee());
    }

    public String getSlip() {
        return line.slip();
    }

    public String getHref() {
        return "/office/cover-slip?number=" + line.slip();
    }
}
