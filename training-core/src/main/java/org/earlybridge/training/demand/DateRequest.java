package org.earlybridge.training.demand;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.earlybridge.training.account.AccountId;
import org.earlybridge.training.authority.AuthorityId;
import org.earlybridge.training.catalogue.CourseCode;
import org.earlybridge.training.cohort.CohortId;
import org.earlybridge.training.cohort.PartOfDay;
import org.earlybridge.training.place.OutwardCode;
import org.jspecify.annotations.Nullable;

/**
 * A date somebody wishes for. It waits, counted among others' wishes, until a date that fits can be booked; then it is
 * answered, once, and the address it came with is wiped. Nobody waits longer than a year.
 */
@Entity
@Table(name = "date_request")
class DateRequest {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "date_request_seq")
    @SequenceGenerator(name = "date_request_seq", sequenceName = "date_request_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "authority_id")
    private String authorityId;

    @Column(name = "course_code")
    private @Nullable String courseCode;

    private @Nullable String words;

    @Column(name = "outward_code")
    private String outwardCode;

    private boolean daytime;
    private boolean evening;
    private boolean weekend;
    private @Nullable String note;

    @Column(name = "account_id")
    private @Nullable Long account;

    private @Nullable String email;
    private String asker;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @Column(name = "answered_by")
    private @Nullable Long answeredBy;

    @Version
    private long version;

    protected DateRequest() {}

    DateRequest(Wish wish, AuthorityId council, Asker asker, Instant askedAt) {
        this.authorityId = council.code();
        this.courseCode = wish.course().map(CourseCode::code).orElse(null);
        this.words = wish.words().orElse(null);
        this.outwardCode = wish.near().code();
        this.daytime = wish.when().contains(PartOfDay.DAYTIME);
        this.evening = wish.when().contains(PartOfDay.EVENING);
        this.weekend = wish.when().contains(PartOfDay.WEEKEND);
        this.note = wish.note().orElse(null);
        this.account = asker.account().map(AccountId::value).orElse(null);
        this.email = asker.email().orElse(null);
        this.asker = asker.digest();
        this.askedAt = askedAt;
    }

    DateRequestView view() {
        if (id == null) {
            throw new IllegalStateException("a request is seen only once it is stored");
        }
        return new DateRequestView(
                new DateRequestId(id),
                new AuthorityId(authorityId),
                wish(),
                askedAt,
                answeredBy == null ? null : new CohortId(answeredBy));
    }

    Wish wish() {
        return new Wish(
                courseCode == null ? null : new CourseCode(courseCode),
                words,
                new OutwardCode(outwardCode),
                when(),
                note);
    }

    AuthorityId council() {
        return new AuthorityId(authorityId);
    }

    String asker() {
        return asker;
    }

    boolean isOf(AccountId someone) {
        return account != null && account == someone.value();
    }

    Optional<AccountId> account() {
        return Optional.ofNullable(account).map(AccountId::new);
    }

    Optional<String> email() {
        return Optional.ofNullable(email);
    }

    /** The address has done what it was given for. */
    void answerWith(CohortId date, Instant moment) {
        if (answeredAt != null) {
            throw new IllegalStateException("request " + id + " is answered already");
        }
        answeredBy = date.value();
        answeredAt = moment;
        email = null;
    }

    private Set<PartOfDay> when() {
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
        return when;
    }
}
