package org.earlybridge.training.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.earlybridge.training.account.AccountId;
import org.earlybridge.training.account.Accounts;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.audit.Deed;
import org.earlybridge.training.audit.Trail;
import org.earlybridge.training.cover.Release;
import org.earlybridge.training.setting.Provider;

/** Writes down what a check of a booking looked at and said. Whoever calls holds the setting's row. */
@ApplicationScoped
class KeepSlip {

    @Inject
    private CoverAlerts alerts;

    @Inject
    private CoverSlips slips;

    @Inject
    private Accounts accounts;

    @Inject
    private DateWords words;

    @Inject
    private DatabaseTimes times;

    @Inject
    private Trail trail;

    @Inject
    private Caller caller;

    protected KeepSlip() {}

    CoverSlip about(Booking booking, Provider setting, Release said) {
        CoverSlip slip = new CoverSlip(
                slips.nextNumber(booking), setting, booking, caller.me().account(), times.now(), lines(booking, said));
        slips.add(slip);
        trail.tell(
                caller.mark(),
                Deed.of("COVER_SLIP_MADE", "booking", booking.id())
                        .in(setting.council().code())
                        .changing(null, slip.number() + " " + slip.digest()));
        return slip;
    }

    private List<SlipLine> lines(Booking booking, Release said) {
        Map<String, String> date = words.of(booking);
        List<SlipLine> lines = new ArrayList<>();
        lines.add(SlipLine.heading("What was booked"));
        lines.add(
                SlipLine.of(booking.reference() + ": " + date.get("course") + ". Who goes: " + date.get("who") + "."));
        String.valueOf(date.get("sessions")).lines().map(SlipLine::of).forEach(lines::add);
        lines.addAll(told(booking));
        lines.addAll(SlipWords.of(said));
        return lines;
    }

    /** When it was booked, and since. */
    private List<SlipLine> told(Booking booking) {
        List<SlipLine> lines = new ArrayList<>();
        lines.add(SlipLine.heading("What was told before"));
        booking.places()
                .forEach(place -> place.coverVerdict()
                        .ifPresent(colour -> lines.add(
                                SlipLine.of("When it was booked: " + colour + ". " + place.coverSentence()))));
        booking.cover()
                .acceptedBy()
                .ifPresent(by -> lines.add(taken(by, booking.cover().because().orElse(""))));
        alerts.about(booking.reference()).ifPresent(alert -> {
            lines.add(
                    SlipLine.of("Turned red, told at " + DateWords.moment(alert.raisedAt()) + ". " + alert.sentence()));
            alert.takenOnBy()
                    .ifPresent(by -> lines.add(taken(by, alert.takenOnBecause().orElse(""))));
        });
        if (lines.size() == 1) {
            lines.add(SlipLine.of("Nothing: it was booked before there was a check."));
        }
        return lines;
    }

    private SlipLine taken(AccountId by, String because) {
        return SlipLine.of("Taken on by " + accounts.names(List.of(by)).getOrDefault(by, "somebody") + ": " + because);
    }
}
