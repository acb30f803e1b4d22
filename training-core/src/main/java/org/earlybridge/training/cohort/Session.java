package org.earlybridge.training.cohort;

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
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.earlybridge.training.authority.AuthorityId;
import org.earlybridge.training.place.VenueId;
import org.jspecify.annotations.Nullable;

/** One meeting of a course date, on a local day at local times: what people agreed stays, whatever clocks do. */
@Entity
@Table(name = "session")
public class Session {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "session_seq")
    @SequenceGenerator(name = "session_seq", sequenceName = "session_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "authority_id")
    private String authorityId;

    @ManyToOne(optional = false)
    @JoinColumn(name = "cohort_id")
    private Cohort cohort;

    private int ordinal;
    private LocalDate day;
    private LocalTime starts;
    private LocalTime ends;

    @Enumerated(EnumType.STRING)
    private SessionMode mode;

    @Column(name = "venue_id")
    private @Nullable Long venueId;

    @Column(name = "trainer_id")
    private @Nullable Long trainerId;

    protected Session() {}

    Session(Cohort cohort, int ordinal, PlannedSession plan) {
        this.authorityId = cohort.council().code();
        this.cohort = cohort;
        this.ordinal = ordinal;
        this.day = plan.day();
        this.starts = plan.starts();
        this.ends = plan.ends();
        this.mode = plan.mode();
        this.venueId = plan.venue().map(VenueId::value).orElse(null);
        this.trainerId = plan.trainer().map(TrainerId::value).orElse(null);
    }

    /** Known once it is stored. */
    public SessionId id() {
        if (id == null) {
            throw new IllegalStateException("session " + ordinal + " is not stored yet");
        }
        return new SessionId(id);
    }

    public AuthorityId council() {
        return new AuthorityId(authorityId);
    }

    public CohortId cohort() {
        return cohort.id();
    }

    /** The first is 1. */
    public int ordinal() {
        return ordinal;
    }

    public LocalDate day() {
        return day;
    }

    public LocalTime starts() {
        return starts;
    }

    public LocalTime ends() {
        return ends;
    }

    public SessionMode mode() {
        return mode;
    }

    public PartOfDay partOfDay() {
        return PartOfDay.of(day, starts);
    }

    /** Empty online. */
    public Optional<VenueId> venue() {
        return Optional.ofNullable(venueId).map(VenueId::new);
    }

    public Optional<TrainerId> trainer() {
        return Optional.ofNullable(trainerId).map(TrainerId::new);
    }
}
