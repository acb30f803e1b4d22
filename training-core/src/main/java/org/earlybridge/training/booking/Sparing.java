package org.earlybridge.training.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.audit.Deed;
import org.earlybridge.training.audit.Trail;
import org.earlybridge.training.booking.Refused.Reason;
import org.earlybridge.training.cohort.Cohort;
import org.earlybridge.training.cohort.Cohorts;
import org.earlybridge.training.cover.JudgeRelease;
import org.earlybridge.training.cover.Meeting;
import org.earlybridge.training.cover.Party;
import org.earlybridge.training.cover.PartyRelease;
import org.earlybridge.training.cover.verdict.Colour;
import org.earlybridge.training.setting.Provider;
import org.earlybridge.training.setting.ProviderId;
import org.earlybridge.training.setting.Providers;

/**
 * Whether those who go can be spared, asked inside the commit that books them. Red needs a manager of the setting who takes
 * it on with a reason; a childminder who closes or arranges something is asked for no leave: it is her own house.
 */
@ApplicationScoped
class Sparing {

    private static final String HER_OWN_HOUSE = "She is a childminder: she closes, or has arranged something else.";

    @Inject
    private Providers providers;

    @Inject
    private Cohorts cohorts;

    @Inject
    private JudgeRelease judgeRelease;

    @Inject
    private Trail trail;

    @Inject
    private Caller caller;

    /** One booking of a setting at a time, so that two who could go one by one are not both let go. */
    void wait(ProviderId setting) {
        providers.hold(setting);
    }

    PartyRelease of(ProviderId setting, Party party, Cohort date) {
        List<Meeting> meetings = date.sessions().stream().map(Meeting::of).toList();
        return judgeRelease.party(setting(setting), party, meetings, false);
    }

    /** Those of a booking, at every session of its date. */
    PartyRelease of(Booking booking) {
        return of(
                booking.provider(),
                Party.of(booking.people()),
                cohorts.with(booking.cohort()).orElseThrow());
    }

    /** @throws NotBooked when it is red and nobody may, or does, take it on */
    CoverTaken taken(ProviderId setting, PartyRelease asked, Optional<String> because) {
        if (asked.colour() != Colour.RED) {
            return CoverTaken.lawful(asked.colour());
        }
        Optional<String> reason = because.map(String::strip).filter(text -> !text.isEmpty());
        if (setting(setting).kind().isChildminder()) {
            return CoverTaken.red(caller.me().account(), reason.orElse(HER_OWN_HOUSE));
        }
        boolean manages = caller.providers(Set.of(Role.MANAGER)).contains(setting);
        return reason.filter(given -> manages)
                .map(given -> CoverTaken.red(caller.me().account(), given))
                .orElseThrow(() -> new NotBooked(red(asked, manages)));
    }

    /** What somebody took on is seen by her council. */
    void tell(Booking booking) {
        booking.cover()
                .because()
                .ifPresent(reason -> trail.tell(
                        caller.mark(),
                        Deed.of("COVER_RED_ACCEPTED", "booking", booking.id())
                                .in(booking.home().code())
                                .because(reason)));
    }

    private static Refused red(PartyRelease asked, boolean manages) {
        return new Refused(
                Reason.COVER_RED,
                asked.together().sentence()
                        + (manages
                                ? " Choose another date or other people, or book all the same and say why."
                                : " Choose another date or other people; only a manager of the setting can take it on."),
                asked.red());
    }

    private Provider setting(ProviderId id) {
        return providers.with(id).orElseThrow();
    }
}
