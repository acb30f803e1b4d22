package org.earlybridge.web.booking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.booking.RedPlace;
import org.earlybridge.training.booking.SeeRedPlaces;
import org.earlybridge.training.booking.TakeOnRed;
import org.earlybridge.web.format.Problems;
import org.earlybridge.web.session.ThisRequest;
import org.jspecify.annotations.Nullable;

/** On a booking that has turned red since: what is said, what would mend it, and who answers for it. */
@Named
@RequestScoped
public class RedAlert {

    static final String BECAUSE = "because";

    @Inject
    private SeeRedPlaces seeRedPlaces;

    @Inject
    private TakeOnRed takeOnRed;

    @Inject
    private OwnBookings own;

    @Inject
    private Caller caller;

    @Inject
    private Problems problems;

    @Inject
    private ThisRequest request;

    private @Nullable List<RedPlace> read;

    protected RedAlert() {}

    private Optional<RedPlace> place() {
        if (read == null) {
            read = seeRedPlaces.about(own.reference()).stream().toList();
        }
        return read.stream().findFirst();
    }

    @AllowedTo({Role.CHILDMINDER, Role.MANAGER})
    public void takeOn() {
        String because = getBecause().strip();
        if (because.isEmpty()) {
            problems.add(BECAUSE, "Say how there will be enough adults, or mend it another way");
        } else if (because.length() > TakeOnRed.LONGEST_REASON) {
            problems.add(BECAUSE, "Say it in " + TakeOnRed.LONGEST_REASON + " characters or fewer");
        } else if (isThere()) {
            takeOnRed.about(own.reference(), because);
            request.leadTo(OwnBookings.pageOf(own.reference()));
        } else {
            request.leadTo(OwnBookings.pageOf(own.reference()));
        }
    }

    public boolean isThere() {
        return place().isPresent();
    }

    public String getSentence() {
        return place().map(RedPlace::sentence).orElse("");
    }

    /** You took this on: an agency sends somebody; empty while nobody has. */
    public String getTaken() {
        return place().flatMap(RedPlace::taken).map(this::words).orElse("");
    }

    private String words(RedPlace.Taken taken) {
        boolean hers = Optional.of(taken.by()).equals(caller.account());
        return (hers ? "You took this on: " : "A colleague took this on: ") + taken.because();
    }

    /** Where a manager finds somebody for it; empty for whoever has nobody to find. */
    public String getExchange() {
        return caller.has(Role.MANAGER)
                ? place().map(red -> ExchangeLink.to(red.setting(), red.date(), red.going()))
                        .orElse("")
                : "";
    }

    /** What she typed, kept when something is wrong with it. */
    public String getBecause() {
        return request.parameter(BECAUSE);
    }
}
