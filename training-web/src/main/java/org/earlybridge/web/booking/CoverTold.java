package org.earlybridge.web.booking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.earlybridge.training.account.Accounts;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.booking.BookingView;
import org.jspecify.annotations.Nullable;

/** What the cover check said when a booking was made, and who took red on. */
@Named
@RequestScoped
public class CoverTold {

    @Inject
    private OwnBookings own;

    @Inject
    private Accounts accounts;

    @Inject
    private Caller caller;

    private BookingView.@Nullable Cover read;

    protected CoverTold() {}

    private BookingView.Cover cover() {
        if (read == null) {
            read = own.booking().booking().cover();
        }
        return read;
    }

    /** Not for what was booked before there was a check. */
    public boolean isKnown() {
        return cover().verdict().isPresent();
    }

    /** Of each who goes, once where it is the same. */
    public List<Line> getLines() {
        return cover().each().stream()
                .map(told -> new Line(told.verdict().word(), told.sentence()))
                .distinct()
                .toList();
    }

    /** You took this on: Nadia Farr took this on; empty where nobody had to. */
    public String getAccepted() {
        return cover().accepted()
                .map(taken -> who(taken) + " took this on: " + taken.because())
                .orElse("");
    }

    private String who(BookingView.Accepted taken) {
        if (Optional.of(taken.by()).equals(caller.account())) {
            return "You";
        }
        return accounts.names(List.of(taken.by())).getOrDefault(taken.by(), "Somebody");
    }

    /** One sentence with its colour. Expression Language reads it by its methods. */
    public record Line(String colour, String sentence) {}
}
