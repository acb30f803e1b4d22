package org.earlybridge.web.booking;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.earlybridge.payments.money.Money;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.booking.BookingReference;
import org.earlybridge.training.booking.BookingView;
import org.earlybridge.training.booking.CancelBooking;
import org.earlybridge.training.booking.CancelReason;
import org.earlybridge.training.booking.Cancelling;
import org.earlybridge.web.format.Problems;
import org.earlybridge.web.session.ThisRequest;
import org.jspecify.annotations.Nullable;

/** Cancelling a booking: what each reason costs stands there before anything is pressed. */
@Named
@RequestScoped
public class CancelPage {

    private static final String REASON = "reason";
    private static final String FIRST = "reason-PLANS_CHANGED";
    private static final Pattern PENCE = Pattern.compile("\\d{1,12}");

    @Inject
    private CancelBooking cancelBooking;

    @Inject
    private OwnBookings own;

    @Inject
    private Problems problems;

    @Inject
    private ThisRequest request;

    private Optional<BookingView> booking = Optional.empty();
    private @Nullable List<CancelChoice> choices;

    @PostConstruct
    void look() {
        booking = Optional.of(own.booking().booking());
    }

    private BookingView booking() {
        return booking.orElseThrow();
    }

    private BookingReference reference() {
        return booking().reference();
    }

    @AllowedTo({Role.CHILDMINDER, Role.MANAGER})
    public void open() {
        if (!isPossible() && !isBegun()) {
            request.leadTo(OwnBookings.pageOf(reference()));
        }
    }

    /** For no more than the page said: a day later it may cost more, and she has to see that first. */
    @AllowedTo({Role.CHILDMINDER, Role.MANAGER})
    public void cancel() {
        Optional<CancelReason> reason = chosen();
        if (reason.isEmpty()) {
            problems.add(FIRST, "Choose why you cancel");
            return;
        }
        Cancelling done = cancelBooking.of(reference(), reason.get(), shown(reason.get()));
        if (done instanceof Cancelling.Dearer) {
            choices = null;
            problems.add(
                    FIRST, "What cancelling costs has changed since you opened this page. Read it again, then cancel");
            return;
        }
        request.leadTo(after(done, reference()));
    }

    /** What the page said that it costs; nothing where it said nothing that is a sum. */
    private Money shown(CancelReason reason) {
        String pence = request.parameter("fee-" + reason);
        return PENCE.matcher(pence).matches() ? Money.ofPence(Long.parseLong(pence)) : Money.ZERO;
    }

    /** Once a course has begun, or a place costs something to give back, this page says what can be done. */
    static String after(Cancelling done, BookingReference reference) {
        return done instanceof Cancelling.HasBegun || done instanceof Cancelling.Dearer
                ? "/booking-cancel?id=" + reference
                : OwnBookings.pageOf(reference);
    }

    private Optional<CancelReason> chosen() {
        return Arrays.stream(CancelReason.values())
                .filter(reason -> reason.name().equals(request.parameter(REASON)))
                .findFirst();
    }

    private Optional<CancelChoice> choice(CancelReason reason) {
        return cancelBooking.preview(reference(), reason) instanceof Cancelling.Costs costs
                ? Optional.of(new CancelChoice(reason, costs, chosen().equals(Optional.of(reason))))
                : Optional.empty();
    }

    /** Each with its own check of the rota: read once, and again after a press that changed what it costs. */
    public List<CancelChoice> getChoices() {
        if (choices == null) {
            choices = Arrays.stream(CancelReason.values())
                    .flatMap(reason -> choice(reason).stream())
                    .toList();
        }
        return choices;
    }

    public boolean isPossible() {
        return !getChoices().isEmpty();
    }

    /** Then the training team decides. */
    public boolean isBegun() {
        return cancelBooking.preview(reference(), CancelReason.PLANS_CHANGED) instanceof Cancelling.HasBegun;
    }

    public String getReference() {
        return reference().text();
    }

    public BookedDate getDate() {
        return own.date(booking().cohort());
    }

    /** What it costs when nothing special has happened. */
    public String getUsually() {
        return getChoices().stream()
                .filter(choice -> choice.isFor(CancelReason.PLANS_CHANGED))
                .map(CancelChoice::getCost)
                .findFirst()
                .orElse("");
    }
}
