package org.earlybridge.training.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.earlybridge.training.account.AccountId;
import org.earlybridge.training.account.Accounts;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.audit.Deed;
import org.earlybridge.training.audit.Trail;
import org.earlybridge.training.cohort.Cohorts;
import org.earlybridge.training.cover.JudgeRelease;
import org.earlybridge.training.cover.Meeting;
import org.earlybridge.training.cover.Party;
import org.earlybridge.training.cover.Release;
import org.earlybridge.training.setting.Provider;
import org.earlybridge.training.setting.Providers;

/** Checks a booking's days once more and keeps what was looked at and said, with who took red on, as evidence. */
@ApplicationScoped
public class MakeEvidenceSlip {

    @Inject
    private Reading reading;

    @Inject
    private Providers providers;

    @Inject
    private Cohorts cohorts;

    @Inject
    private JudgeRelease judgeRelease;

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

    protected MakeEvidenceSlip() {}

    @Transactional
    @AllowedTo({Role.CHILDMINDER, Role.MANAGER})
    public EvidenceSlip about(BookingReference reference) {
        Booking booking = reading.hers(reference);
        providers.hold(booking.provider());
        Provider setting = providers.with(booking.provider()).orElseThrow();
        AccountId me = caller.me().account();
        CoverSlip slip =
                new CoverSlip(slips.nextNumber(booking), setting, booking, me, times.now(), lines(setting, booking));
        slips.add(slip);
        trail.tell(
                caller.mark(),
                Deed.of("COVER_SLIP_MADE", "booking", booking.id())
                        .in(setting.council().code())
                        .changing(null, slip.number() + " " + slip.digest()));
        return SeeEvidenceSlip.view(slip, setting.name(), accounts.names(List.of(me)));
    }

    private List<SlipLine> lines(Provider setting, Booking booking) {
        Map<String, String> date = words.of(booking);
        List<SlipLine> lines = new ArrayList<>();
        lines.add(SlipLine.heading("What was booked"));
        lines.add(
                SlipLine.of(booking.reference() + ": " + date.get("course") + ". Who goes: " + date.get("who") + "."));
        String.valueOf(date.get("sessions")).lines().map(SlipLine::of).forEach(lines::add);
        lines.addAll(told(booking));
        lines.addAll(SlipWords.of(judge(setting, booking)));
        return lines;
    }

    private Release judge(Provider setting, Booking booking) {
        List<Meeting> meetings = cohorts.with(booking.cohort()).orElseThrow().sessions().stream()
                .map(Meeting::of)
                .toList();
        return judgeRelease
                .party(setting, Party.of(booking.people()), meetings, false)
                .together();
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
