package org.earlybridge.web.booking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.booking.BookingReference;
import org.earlybridge.training.booking.SeeBookings;

/** The sessions of a booking as a calendar file, for whoever is signed in. */
@Named
@RequestScoped
public class BookingCalendarPage {

    @Inject
    private SeeBookings seeBookings;

    @Inject
    private OwnBookings own;

    protected BookingCalendarPage() {}

    @AllowedTo({Role.CHILDMINDER, Role.MANAGER})
    public void open() {
        BookingReference reference = own.reference();
        byte[] file = seeBookings.calendarOf(reference).getBytes(StandardCharsets.UTF_8);
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext answer = faces.getExternalContext();
        answer.setResponseContentType("text/calendar;charset=UTF-8");
        answer.setResponseHeader("Content-Disposition", "attachment; filename=\"" + reference + ".ics\"");
        answer.setResponseContentLength(file.length);
        try {
            answer.getResponseOutputStream().write(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }
}
