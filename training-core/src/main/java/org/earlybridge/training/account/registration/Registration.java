package org.earlybridge.training.account.registration;

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
import java.util.Optional;
import org.earlybridge.training.account.AccountId;
import org.earlybridge.training.account.EmailAddress;
import org.earlybridge.training.account.Secret;
import org.earlybridge.training.authority.AuthorityId;
import org.earlybridge.training.place.DistrictCode;
import org.earlybridge.training.setting.ProviderKind;
import org.jspecify.annotations.Nullable;

/**
 * A wish to be known, and what became of it. It is sent with a link by mail, so that nobody registers another's address.
 * Confirmed, it ends at once for a childminder nobody knows yet; whoever claims a setting asks its council, which lets her
 * in or declines and says why.
 */
@SuppressWarnings("UnusedVariable") // some columns are read by queries alone
@Entity
@Table(name = "registration")
class Registration {

    enum State {
        SENT,
        ASKED,
        LET_IN,
        DECLINED
    }

    static final Duration LINK_LIFE = Duration.ofHours(24);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "registration_seq")
    @SequenceGenerator(name = "registration_seq", sequenceName = "registration_seq", allocationSize = 50)
    private long id;

    @Column(name = "authority_id")
    private String authority;

    @Enumerated(EnumType.STRING)
    private ProviderKind kind;

    @Column(name = "given_name")
    private String givenName;

    @Column(name = "family_name")
    private String familyName;

    private String email;

    @Column(name = "setting_name")
    private String settingName;

    private @Nullable String urn;
    private String postcode;

    @Column(name = "district_code")
    private String district;

    private String digest;

    @Column(name = "made_at")
    private Instant madeAt;

    /** The first moment at which the link opens nothing any more. */
    @Column(name = "ends_at")
    private Instant endsAt;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "account_id")
    private @Nullable Long account;

    @Column(name = "decided_by")
    private @Nullable Long decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    private @Nullable String reason;

    @Version
    private long version;

    protected Registration() {}

    Registration(Applicant applicant, Secret secret, Instant madeAt) {
        this.authority = applicant.home().council().code();
        this.kind = applicant.kind();
        this.givenName = applicant.givenName();
        this.familyName = applicant.familyName();
        this.email = applicant.email().text();
        this.settingName = applicant.settingName();
        this.urn = applicant.urn().map(Urn::text).orElse(null);
        this.postcode = applicant.home().postcode();
        this.district = applicant.home().district().code();
        this.digest = secret.digest();
        this.madeAt = madeAt;
        this.endsAt = madeAt.plus(LINK_LIFE);
        this.state = State.SENT;
    }

    long id() {
        return id;
    }

    AuthorityId council() {
        return new AuthorityId(authority);
    }

    boolean isOpenAt(Instant moment) {
        return state == State.SENT && moment.isBefore(endsAt);
    }

    boolean waitsForCouncil() {
        return state == State.ASKED;
    }

    Instant endsAt() {
        return endsAt;
    }

    Applicant applicant() {
        return new Applicant(
                givenName,
                familyName,
                new EmailAddress(email),
                kind,
                settingName,
                Optional.ofNullable(urn).map(Urn::new),
                new Home(postcode, new DistrictCode(district), council()));
    }

    void ask() {
        become(State.SENT, State.ASKED);
    }

    /** Without a council's decision: nobody's setting was claimed. */
    void letInAtOnce(AccountId opened) {
        become(State.SENT, State.LET_IN);
        account = opened.value();
    }

    void letIn(AccountId opened, AccountId by, Instant moment) {
        become(State.ASKED, State.LET_IN);
        account = opened.value();
        decidedBy = by.value();
        decidedAt = moment;
    }

    void decline(String why, AccountId by, Instant moment) {
        become(State.ASKED, State.DECLINED);
        reason = why;
        decidedBy = by.value();
        decidedAt = moment;
    }

    private void become(State from, State to) {
        if (state != from) {
            throw new IllegalStateException("registration " + id + " is " + state + " and cannot become " + to);
        }
        state = to;
    }

    ApplicantLine line() {
        return new ApplicantLine(id, applicant(), madeAt);
    }
}
