package org.earlybridge.training.travel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.earlybridge.training.place.VenueId;
import org.earlybridge.training.setting.Provider;
import org.earlybridge.training.workforce.PersonId;
import org.jspecify.annotations.Nullable;

/** Minutes by car as somebody who drives it knows them. It replaces the estimate, for one setting or for a whole area. */
@Entity
@Table(name = "travel_correction")
class TravelCorrection {

    /** What somebody said, and when. */
    record Word(int minutes, PersonId by, Instant at) {}

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "travel_correction_seq")
    @SequenceGenerator(name = "travel_correction_seq", sequenceName = "travel_correction_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "authority_id")
    private String authorityId;

    @Column(name = "outward_code")
    private @Nullable String outwardCode;

    @Column(name = "provider_id")
    private @Nullable Long providerId;

    @Column(name = "venue_id")
    private long venueId;

    @Column(name = "minutes_by_car")
    private int minutesByCar;

    @Column(name = "entered_by")
    private long enteredBy;

    @Column(name = "entered_at")
    private Instant enteredAt;

    @Version
    private long version;

    protected TravelCorrection() {}

    TravelCorrection(Provider from, VenueId to, Word word) {
        this.authorityId = from.council().code();
        this.providerId = from.id().value();
        this.venueId = to.value();
        this.minutesByCar = word.minutes();
        this.enteredBy = word.by().value();
        this.enteredAt = word.at();
    }

    /** The latest word counts; who said it and when stays with it. */
    void say(Word word) {
        this.minutesByCar = word.minutes();
        this.enteredBy = word.by().value();
        this.enteredAt = word.at();
    }

    boolean isForOneSetting() {
        return providerId != null;
    }

    VenueId venue() {
        return new VenueId(venueId);
    }

    int minutesByCar() {
        return minutesByCar;
    }

    /** For the trail. */
    String words() {
        return minutesByCar + " minutes by car";
    }
}
