package org.earlybridge.training.travel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.earlybridge.training.place.VenueId;
import org.earlybridge.training.place.Venues;
import org.earlybridge.training.setting.Provider;
import org.earlybridge.training.setting.ProviderId;
import org.earlybridge.training.setting.Providers;
import org.earlybridge.training.travel.TravelCorrection.Word;
import org.earlybridge.training.workforce.Employment;
import org.earlybridge.training.workforce.People;
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
    private People people;

    @Inject
    private Clock clock;

    protected CorrectTravel() {}

    CorrectTravel(TravelCorrections corrections, Providers providers, Venues venues, People people, Clock clock) {
        this.corrections = corrections;
        this.providers = providers;
        this.venues = venues;
        this.people = people;
        this.clock = clock;
    }

    /** The answer says whether it was taken, and why not. */
    public enum Answer {
        CORRECTED,
        /** No such setting, or not one she manages: nobody learns which. */
        NOT_YOUR_SETTING,
        NO_SUCH_VENUE,
        /** Less than nothing, or more than ten hours. */
        NOT_A_DRIVE
    }

    @Transactional
    public Answer between(ProviderId setting, VenueId venue, int minutes, PersonId by) {
        Optional<Provider> own = providers.with(setting).filter(provider -> runs(by, provider));
        if (own.isEmpty()) {
            return Answer.NOT_YOUR_SETTING;
        }
        if (venues.with(venue).isEmpty()) {
            return Answer.NO_SUCH_VENUE;
        }
        if (minutes < 0 || minutes > LONGEST) {
            return Answer.NOT_A_DRIVE;
        }
        Word word = new Word(minutes, by, clock.instant());
        corrections
                .of(setting, venue)
                .ifPresentOrElse(
                        earlier -> earlier.say(word),
                        () -> corrections.add(new TravelCorrection(own.get(), venue, word)));
        return Answer.CORRECTED;
    }

    private boolean runs(PersonId person, Provider provider) {
        return people.employmentsOf(person, LocalDate.now(clock)).stream()
                .filter(employment -> employment.provider().equals(provider.id()))
                .anyMatch(Employment::runsTheSetting);
    }
}
