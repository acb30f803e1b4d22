package org.earlybridge.training.workforce;

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
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.earlybridge.training.authority.AuthorityId;
import org.earlybridge.training.setting.ProviderId;
import org.jspecify.annotations.Nullable;

/** One person's work at one setting, from its first to its last day, both included. A childminder is employed at her own. */
@Entity
@Table(name = "employment")
public class Employment {

    private static final int FULL_TIME_MINUTES = 2220;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "employment_seq")
    @SequenceGenerator(name = "employment_seq", sequenceName = "employment_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "authority_id")
    private String authorityId;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "provider_id")
    private long providerId;

    @Column(name = "job_title")
    private String jobTitle;

    @Enumerated(EnumType.STRING)
    private EmploymentRole role;

    private LocalDate started;
    private @Nullable LocalDate ended;
    private boolean manager;
    private boolean deputy;

    @Column(name = "safeguarding_lead")
    private boolean safeguardingLead;

    @Column(name = "contract_minutes")
    private int contractMinutes;

    @Column(name = "studying_level")
    private @Nullable Integer studyingLevel;

    @Column(name = "long_term_placement")
    private boolean longTermPlacement;

    @Column(name = "school_teacher")
    private boolean schoolTeacher;

    @Column(name = "baby_experienced")
    private boolean babyExperienced;

    private boolean competent;
    private boolean checked;

    @Column(name = "sole_charge_agreed")
    private boolean soleChargeAgreed;

    @Column(name = "one_to_one")
    private boolean oneToOne;

    @Version
    private long version;

    protected Employment() {}

    private Employment(PersonId person, ProviderId provider, AuthorityId council, LocalDate started, boolean manager) {
        this.personId = person.value();
        this.providerId = provider.value();
        this.authorityId = council.code();
        this.started = started;
        this.manager = manager;
        this.jobTitle = manager ? "Manager" : "Childminder";
        this.role = manager ? EmploymentRole.STAFF : EmploymentRole.CHILDMINDER;
        this.contractMinutes = FULL_TIME_MINUTES;
        this.competent = true;
        this.checked = true;
    }

    /** A childminder's own work, full time until she tells us otherwise. */
    public static Employment ofChildminder(PersonId person, ProviderId own, AuthorityId council, LocalDate started) {
        return new Employment(person, own, council, started, false);
    }

    public static Employment ofManager(PersonId person, ProviderId setting, AuthorityId council, LocalDate started) {
        return new Employment(person, setting, council, started, true);
    }

    /** Known once it is stored. */
    public EmploymentId id() {
        if (id == null) {
            throw new IllegalStateException("this employment is not stored yet");
        }
        return new EmploymentId(id);
    }

    public AuthorityId council() {
        return new AuthorityId(authorityId);
    }

    public PersonId person() {
        return new PersonId(personId);
    }

    public ProviderId provider() {
        return new ProviderId(providerId);
    }

    public String jobTitle() {
        return jobTitle;
    }

    public EmploymentRole role() {
        return role;
    }

    public LocalDate started() {
        return started;
    }

    public Optional<LocalDate> ended() {
        return Optional.ofNullable(ended);
    }

    public boolean runsOn(LocalDate day) {
        return !day.isBefore(started) && (ended == null || !day.isAfter(ended));
    }

    public boolean isManager() {
        return manager;
    }

    public boolean isDeputy() {
        return deputy;
    }

    public boolean isSafeguardingLead() {
        return safeguardingLead;
    }

    /** A week, as contracted. */
    public int contractMinutes() {
        return contractMinutes;
    }

    public OptionalInt studyingLevel() {
        return studyingLevel == null ? OptionalInt.empty() : OptionalInt.of(studyingLevel);
    }

    public boolean isLongTermPlacement() {
        return longTermPlacement;
    }

    public boolean isSchoolTeacher() {
        return schoolTeacher;
    }

    /** In the setting's judgement. */
    public boolean isBabyExperienced() {
        return babyExperienced;
    }

    /** Competent and responsible, in the setting's judgement; asked of those still learning. */
    public boolean isCompetent() {
        return competent;
    }

    /** Background checks and references are done. */
    public boolean isChecked() {
        return checked;
    }

    /** Parents have agreed that this assistant may be in sole charge. */
    public boolean isSoleChargeAgreed() {
        return soleChargeAgreed;
    }

    /** Paid to be with one child, so that she is not counted for others. */
    public boolean isOneToOne() {
        return oneToOne;
    }

    public void pairWithOneChild(boolean paidForIt) {
        this.oneToOne = paidForIt;
    }
}
