package org.earlybridge.training.booking;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.Optional;
import org.earlybridge.training.cover.PartyRelease;
import org.earlybridge.training.cover.verdict.Colour;
import org.earlybridge.training.workforce.PersonId;
import org.jspecify.annotations.Nullable;

/** One person of a booking. The live mark is what the unique key counts; whoever is let go loses it and stays as history. */
@SuppressWarnings("UnusedVariable") // some columns are read by queries alone
@Entity
@Table(name = "booked_place")
class BookedPlace {

    private static final int LIVE = 1;
    private static final int LONGEST_SENTENCE = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "booked_place_seq")
    @SequenceGenerator(name = "booked_place_seq", sequenceName = "booked_place_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "authority_id")
    private String authorityId;

    @ManyToOne(optional = false)
    @JoinColumn(name = "booking_id")
    private Booking booking;

    @Column(name = "cohort_id")
    private long cohortId;

    @Column(name = "person_id")
    private long personId;

    @Enumerated(EnumType.STRING)
    private PlaceState state;

    private @Nullable Integer live;

    @Enumerated(EnumType.STRING)
    @Column(name = "cover_verdict")
    private @Nullable Colour coverVerdict;

    @Column(name = "cover_sentence")
    private @Nullable String coverSentence;

    protected BookedPlace() {}

    BookedPlace(Booking booking, PersonId person, PlaceState state) {
        this.booking = booking;
        this.authorityId = booking.council().code();
        this.cohortId = booking.cohort().value();
        this.personId = person.value();
        this.state = state;
        this.live = LIVE;
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("a place of " + booking.reference() + " is not stored yet");
        }
        return id;
    }

    Booking booking() {
        return booking;
    }

    PersonId person() {
        return new PersonId(personId);
    }

    void passTo(PersonId somebodyElse) {
        personId = somebodyElse.value();
    }

    void cover(PartyRelease.Member asked) {
        coverVerdict = asked.colour();
        String said = asked.sentence();
        coverSentence = said.substring(0, Math.min(said.length(), LONGEST_SENTENCE));
    }

    /** Of what was booked before anybody checked, nothing. */
    Optional<Colour> coverVerdict() {
        return Optional.ofNullable(coverVerdict);
    }

    String coverSentence() {
        return coverSentence == null ? "" : coverSentence;
    }

    void become(PlaceState next) {
        state = next;
        live = next == PlaceState.RELEASED ? null : Integer.valueOf(LIVE);
    }
}
