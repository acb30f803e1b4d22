package org.earlybridge.web.booking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.NotFound;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.booking.BookingStatus;
import org.earlybridge.training.booking.BookingView;
import org.earlybridge.training.booking.SubstituteAttendee;
import org.earlybridge.training.cover.CheckRelease;
import org.earlybridge.training.cover.Meeting;
import org.earlybridge.training.cover.PartyRelease;
import org.earlybridge.training.cover.Release;
import org.earlybridge.training.cover.verdict.Colour;
import org.earlybridge.web.cover.FixLinks;
import org.earlybridge.web.cover.TakeDate;
import org.earlybridge.web.cover.VerdictView;
import org.earlybridge.web.format.Dates;
import org.earlybridge.web.format.Problems;
import org.earlybridge.web.session.ThisRequest;
import org.jspecify.annotations.Nullable;

/**
 * How a place stands now, that was offered from the waiting list or turned red after it was booked: the verdict, its picture,
 * and what can be done about it with one press.
 */
@Named
@RequestScoped
public class CoverNow {

    static final String WAYS = "ways";
    private static final Dates DATES = new Dates();

    @Inject
    private OwnBookings own;

    @Inject
    private CheckRelease checkRelease;

    @Inject
    private WaysOut waysOut;

    @Inject
    private TakeWay takeWay;

    @Inject
    private TakeDate takeDate;

    @Inject
    private SubstituteAttendee substituteAttendee;

    @Inject
    private RedAlert redAlert;

    @Inject
    private ThisRequest request;

    @Inject
    private Problems problems;

    @Inject
    private Clock clock;

    private @Nullable PartyRelease read;
    private @Nullable List<WayOut> ways;
    private @Nullable VerdictView view;

    protected CoverNow() {}

    private BookingView booking() {
        return own.booking().booking();
    }

    /** Why an offer is taken up all the same; empty when nothing was said. */
    Optional<String> accepted() {
        return Optional.of(getAccept()).filter(text -> !text.isEmpty());
    }

    public String getAccept() {
        return request.parameter(CoverStep.ACCEPT);
    }

    private Leaving leaving() {
        return new Leaving(
                booking().provider(),
                booking().cohort(),
                booking().people().stream().map(BookingView.Going::id).toList());
    }

    private List<Meeting> toCome() {
        return own.date(booking().cohort()).meetingsToCome(LocalDate.now(clock));
    }

    private PartyRelease asked() {
        if (read == null) {
            read = checkRelease.party(booking().provider(), leaving().going(), toCome());
        }
        return read;
    }

    private Release release() {
        return asked().together();
    }

    /** A place was offered, and nobody has said yet how it is paid. */
    public boolean isOffer() {
        return booking().isHeld()
                && booking().kept().byOffer()
                && booking().price().way().isEmpty();
    }

    /** It was lawful when it was booked, and an alert about it stands. */
    public boolean isAlert() {
        return booking().status() == BookingStatus.CONFIRMED && redAlert.isThere();
    }

    public boolean isShown() {
        return isOffer() || isAlert();
    }

    /** Without a rota nothing was measured, and one sentence says so. */
    public boolean isMeasured() {
        return release().worst().isPresent();
    }

    public String getSentence() {
        return release().sentence();
    }

    public boolean isRed() {
        return asked().colour() == Colour.RED;
    }

    /** Red, and nobody answers for it yet: an offer is taken up only by somebody who says why. */
    public boolean isReasonWanted() {
        return isOffer() && isRed() && booking().cover().accepted().isEmpty();
    }

    /** A childminder's house is her own: she is told, and decides. */
    public boolean isHerOwnHouse() {
        return own.isHerOwnHouse();
    }

    /** Empty where there is but one day. */
    public String getCount() {
        return release().days().size() < 2 ? "" : release().count();
    }

    public VerdictView getVerdict() {
        if (view == null) {
            FixLinks links = FixLinks.toDatesOf(own.date(booking().cohort()).course());
            view = new VerdictView(release().worst().orElseThrow(), links)
                    .showing(CoverStep.outside(getWays()), getWays().size());
        }
        return view;
    }

    public List<WayOut> getWays() {
        if (ways == null) {
            ways = isRed() ? waysOut.ofPlace(leaving(), asked(), toCome(), giveUp()) : List.of();
        }
        return ways;
    }

    /** What giving this place up costs, where it is nothing; another date is no way out where money would be lost. */
    private String giveUp() {
        if (isOffer()) {
            return "Give up this place then: it costs nothing.";
        }
        return booking()
                .price()
                .freeUntil()
                .filter(last -> !last.isBefore(LocalDate.now(clock)))
                .map(last -> "Cancel this place then: until " + DATES.plain(last) + " that costs nothing.")
                .orElse("");
    }

    /** Leads to a page with a new verdict; whether what was chosen can be is asked anew. */
    @AllowedTo({Role.CHILDMINDER, Role.MANAGER})
    public void take() {
        Choice choice = Choice.read(request.parameter(TakeWay.TAKE))
                .orElseThrow(() -> new NotFound("way out " + request.parameter(TakeWay.TAKE)));
        taken(choice).ifPresent(sentence -> problems.add(WAYS, sentence));
    }

    private Optional<String> taken(Choice choice) {
        if (choice instanceof Choice.OtherDate other) {
            return takeDate.price(other.date(), leaving().going(), "");
        }
        if (choice instanceof Choice.FirstAid aid) {
            return takeDate.price(aid.date(), aid.people(), "");
        }
        if (choice instanceof Choice.Moves moves) {
            return takeWay.move(leaving(), moves, OwnBookings.pageOf(own.reference()));
        }
        return exchanged((Choice.Stays) choice);
    }

    private Optional<String> exchanged(Choice.Stays stays) {
        var somebody = stays.instead().orElseThrow(() -> new NotFound("way out " + stays.text()));
        return substituteAttendee
                .in(own.reference(), stays.person(), somebody, Optional.empty())
                .fold(
                        made -> {
                            request.leadTo(OwnBookings.pageOf(made.reference()));
                            return Optional.empty();
                        },
                        refused -> Optional.of(refused.sentence()));
    }
}
