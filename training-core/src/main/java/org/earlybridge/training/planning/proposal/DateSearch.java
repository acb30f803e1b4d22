package org.earlybridge.training.planning.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.earlybridge.training.account.AccountId;
import org.earlybridge.training.authority.AuthorityId;
import org.earlybridge.training.catalogue.CourseCode;
import org.earlybridge.training.cohort.PartOfDay;
import org.jspecify.annotations.Nullable;

/** A coordinator's search for dates, and how far it has come. */
@Entity
@Table(name = "date_search")
class DateSearch {

    /** So long after the last sign of life nobody works on it any more. */
    static final Duration SILENCE = Duration.ofSeconds(60);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "date_search_seq")
    @SequenceGenerator(name = "date_search_seq", sequenceName = "date_search_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "authority_id")
    private String authorityId;

    @Column(name = "account_id")
    private long account;

    @Column(name = "course_code")
    private String courseCode;

    private int sessions;

    @Column(name = "weeks_between")
    private int weeksBetween;

    private int minutes;
    private int places;
    private boolean online;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    private boolean daytime;
    private boolean evening;
    private boolean weekend;

    @Enumerated(EnumType.STRING)
    private SearchState state;

    @Column(name = "searching_for")
    private @Nullable String searchingFor;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "seen_at")
    private Instant seenAt;

    private int tried;
    private int candidates;
    private int needed;

    @Version
    private long version;

    protected DateSearch() {}

    DateSearch(DateWish wish, AccountId account, Instant now) {
        this.authorityId = wish.council().code();
        this.account = account.value();
        this.courseCode = wish.course().code();
        this.sessions = wish.shape().sessions();
        this.weeksBetween = wish.shape().weeksBetween();
        this.minutes = wish.shape().minutes();
        this.places = wish.shape().places();
        this.online = wish.shape().online();
        this.firstDay = wish.first();
        this.lastDay = wish.last();
        this.daytime = wish.when().contains(PartOfDay.DAYTIME);
        this.evening = wish.when().contains(PartOfDay.EVENING);
        this.weekend = wish.when().contains(PartOfDay.WEEKEND);
        this.state = SearchState.SEARCHING;
        this.searchingFor = wish.council().code();
        this.askedAt = now;
        this.seenAt = now;
    }

    DateSearchId id() {
        if (id == null) {
            throw new IllegalStateException("this search is not stored yet");
        }
        return new DateSearchId(id);
    }

    AuthorityId council() {
        return new AuthorityId(authorityId);
    }

    DateWish wish() {
        Set<PartOfDay> when = EnumSet.noneOf(PartOfDay.class);
        if (daytime) {
            when.add(PartOfDay.DAYTIME);
        }
        if (evening) {
            when.add(PartOfDay.EVENING);
        }
        if (weekend) {
            when.add(PartOfDay.WEEKEND);
        }
        CourseShape shape = new CourseShape(sessions, weeksBetween, minutes, places, online);
        return new DateWish(council(), new CourseCode(courseCode), shape, firstDay, lastDay, when);
    }

    boolean isUnderWay() {
        return state == SearchState.SEARCHING;
    }

    SearchState stateAt(Instant now) {
        return isUnderWay() && seenAt.plus(SILENCE).isBefore(now) ? SearchState.FAILED : state;
    }

    int tried() {
        return tried;
    }

    int candidates() {
        return candidates;
    }

    int needed() {
        return needed;
    }

    void seenAt(Instant now, Progress progress) {
        seenAt = now;
        tried = progress.tried();
        candidates = progress.candidates();
        needed = progress.needed();
    }

    void end(SearchState how) {
        state = how;
        searchingFor = null;
    }

    /** How many of the candidates were tried, for so many needs. */
    record Progress(int tried, int candidates, int needed) {}
}
