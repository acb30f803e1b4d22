package org.earlybridge.training.travel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.audit.Deed;
import org.earlybridge.training.audit.Trail;
import org.earlybridge.training.place.VenueId;
import org.earlybridge.training.place.Venues;
import org.earlybridge.training.setting.Provider;
import org.earlybridge.training.setting.ProviderId;
import org.earlybridge.training.setting.Providers;
import org.earlybridge.training.travel.TravelCorrection.Word;
import org.earlybridge.training.workforce.PersonId;

/** A manager, or a childminder for herself, says how long the drive from her own setting really takes. */
@ApplicationScoped
public class CorrectTravel {

    private static final int LONGEST = 600;

    @Inject
    private TravelCorrections corrections;

    @Inject
    private Providers providers;

    @Inject
    private Venues venues;

    @Inject
    private Caller caller;

    @Inject
    private Trail trail;

    @Inject
    private Clock clock;

    protected CorrectTravel() {}

    CorrectTravel(
            TravelCorrections corrections,
            Providers providers,
            Venues venues,
            Caller caller,
            Trail trail,
            Clock clock) {
        this.corrections = corrections;
        this.providers = providers;
        this.venues = venues;
        this.caller = caller;
        this.trail = trail;
        this.clock = clock;
    }

    /** The answer says whether it was taken, and why not. */
    public enum Answer {
        CORRECTED,
        /** No such setting, or not one the caller runs: nobody learns which. */
        NOT_YOUR_SETTING,
        NO_SUCH_VENUE,
        /** Less than nothing, or more than ten hours. */
        NOT_A_DRIVE
    }

    @Transactional
    @AllowedTo({Role.MANAGER, Role.CHILDMINDER})
    public Answer between(ProviderId setting, VenueId venue, int minutes) {
        Optional<Provider> own = providers.with(setting).filter(this::isRunByCaller);
        Optional<PersonId> by = caller.person();
        if (own.isEmpty() || by.isEmpty()) {
            return Answer.NOT_YOUR_SETTING;
        }
        if (venues.with(venue).isEmpty()) {
            return Answer.NO_SUCH_VENUE;
        }
        if (minutes < 0 || minutes > LONGEST) {
            return Answer.NOT_A_DRIVE;
        }
        write(own.get(), venue, new Word(minutes, by.get(), clock.instant()));
        return Answer.CORRECTED;
    }

    /** Two people may say their first word about the same drive at once: the setting's row makes them take turns. */
    private void write(Provider setting, VenueId venue, Word word) {
        providers.hold(setting.id());
        Optional<TravelCorrection> earlier = corrections.of(setting.id(), venue);
        String before = earlier.map(TravelCorrection::words).orElse(null);
        TravelCorrection now = earlier.orElseGet(() -> new TravelCorrection(setting, venue, word));
        now.say(word);
        corrections.add(now);
        trail.tell(
                caller.mark(),
                Deed.of(
                                "drive to venue " + venue.value() + " corrected",
                                "provider",
                                setting.id().value())
                        .in(setting.council().code())
                        .changing(before, now.words()));
    }

    private boolean isRunByCaller(Provider setting) {
        return caller.standings().stream()
                .filter(standing -> setting.id().equals(standing.provider()))
                .anyMatch(standing -> standing.role() == Role.MANAGER || standing.role() == Role.CHILDMINDER);
    }
}
