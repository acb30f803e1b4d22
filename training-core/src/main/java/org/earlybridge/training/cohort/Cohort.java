package org.earlybridge.training.cohort;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.earlybridge.training.authority.AuthorityId;
import org.earlybridge.training.catalogue.CourseCode;
import org.earlybridge.training.place.VenueId;
import org.jspecify.annotations.Nullable;

/**
 * One run of a course; on screen a course date. It is planned as a draft, offered, closed to booking and finished, or
 * called off. Places are counted on its row, so that taking the last one is a single conditional update.
 */
@Entity
@Table(name = "cohort")
public class Cohort {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "cohort_seq")
    @SequenceGenerator(name = "cohort_seq", sequenceName = "cohort_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "authority_id")
    private String authorityId;

    @Column(name = "course_code")
    private String courseCode;

    private String reference;

    @Enumerated(EnumType.STRING)
    private CohortStatus status;

    private int capacity;

    // changed by statements of their own, never by writing back what was read
    @Column(updatable = false)
    private int taken;

    @Column(updatable = false)
    private int held;

    @Column(updatable = false)
    private int waiting;

    @Column(name = "opens_at")
    private Instant opensAt;

    @Column(name = "closes_at")
    private Instant closesAt;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Column(name = "session_count")
    private int sessionCount;

    @Enumerated(EnumType.STRING)
    private CohortMode mode;

    @Column(name = "evenings_only")
    private boolean eveningsOnly;

    @Column(name = "weekends_only")
    private boolean weekendsOnly;

    @Column(name = "weekday_daytime")
    private boolean weekdayDaytime;

    @Column(name = "venue_id")
    private @Nullable Long venueId;

    @Version
    private long version;

    @OneToMany(mappedBy = "cohort", cascade = CascadeType.PERSIST)
    @OrderBy("ordinal")
    private List<Session> sessions = new ArrayList<>();

    protected Cohort() {}

    /** A draft, seen by nobody but its council until it is offered. */
    public Cohort(CohortPlan plan) {
        List<PlannedSession> planned = plan.sessions();
        Set<PartOfDay> parts = planned.stream().map(PlannedSession::partOfDay).collect(Collectors.toSet());
        this.authorityId = plan.council().code();
        this.courseCode = plan.course().code();
        this.reference = plan.reference();
        this.status = CohortStatus.DRAFT;
        this.capacity = plan.capacity();
        this.opensAt = plan.booking().opens();
        this.closesAt = plan.booking().closes();
        this.firstDay = planned.get(0).day();
        this.lastDay = planned.get(planned.size() - 1).day();
        this.sessionCount = planned.size();
        this.mode = CohortMode.of(planned.stream().map(PlannedSession::mode).collect(Collectors.toSet()));
        this.eveningsOnly =
                planned.stream().noneMatch(session -> session.starts().isBefore(PartOfDay.EVENING_BEGINS));
        this.weekendsOnly = parts.equals(Set.of(PartOfDay.WEEKEND));
        this.weekdayDaytime = parts.contains(PartOfDay.DAYTIME);
        this.venueId = firstVenueOf(planned);
        for (PlannedSession session : planned) {
            sessions.add(new Session(this, sessions.size() + 1, session));
        }
    }

    private static @Nullable Long firstVenueOf(List<PlannedSession> planned) {
        return planned.stream()
                .flatMap(session -> session.venue().stream())
                .map(VenueId::value)
                .findFirst()
                .orElse(null);
    }

    /** From now on it is in the catalogue, and can be booked once booking opens. */
    public Cohort offer() {
        status = status.become(CohortStatus.OPEN);
        return this;
    }

    public void closeToBooking() {
        status = status.become(CohortStatus.CLOSED);
    }

    public void callOff() {
        status = status.become(CohortStatus.CANCELLED);
    }

    public void finish() {
        status = status.become(CohortStatus.FINISHED);
    }

    /** Known once it is stored. */
    public CohortId id() {
        if (id == null) {
            throw new IllegalStateException(reference + " is not stored yet");
        }
        return new CohortId(id);
    }

    /** The council that delivers it and takes the money. */
    public AuthorityId council() {
        return new AuthorityId(authorityId);
    }

    public CourseCode course() {
        return new CourseCode(courseCode);
    }

    /** What people quote on the telephone. */
    public String reference() {
        return reference;
    }

    public CohortStatus status() {
        return status;
    }

    public Seats seats() {
        return new Seats(capacity, taken, held, waiting);
    }

    public BookingWindow booking() {
        return new BookingWindow(opensAt, closesAt);
    }

    public boolean isBookableAt(Instant moment) {
        return status == CohortStatus.OPEN && booking().isOpenAt(moment);
    }

    public LocalDate firstDay() {
        return firstDay;
    }

    public LocalDate lastDay() {
        return lastDay;
    }

    public CohortMode mode() {
        return mode;
    }

    /** Of the first session in a room. */
    public Optional<VenueId> venue() {
        return Optional.ofNullable(venueId).map(VenueId::new);
    }

    /** In the order they happen. */
    public List<Session> sessions() {
        return List.copyOf(sessions);
    }
}
