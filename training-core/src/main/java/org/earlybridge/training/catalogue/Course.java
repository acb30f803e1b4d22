package org.earlybridge.training.catalogue;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.earlybridge.training.account.AccountId;
import org.earlybridge.training.authority.AuthorityId;
import org.earlybridge.training.workforce.RequirementCode;
import org.jspecify.annotations.Nullable;

/** A course of the one catalogue both councils share. Open to childminders unless a reason, which is public, narrows it. */
@Entity
@Table(name = "course")
public class Course {

    @Id
    private String code;

    private String title;

    @Enumerated(EnumType.STRING)
    private CourseFamily family;

    private String summary;

    @Column(name = "who_for")
    private String whoFor;

    private String outcomes;
    private String shape;

    @Column(name = "taught_minutes")
    private int taughtMinutes;

    @Column(name = "renew_months")
    private @Nullable Integer renewMonths;

    @Column(name = "renew_basis")
    private @Nullable String renewBasis;

    private @Nullable String accreditation;

    @Column(name = "counts_towards")
    private @Nullable String countsTowards;

    @Column(name = "open_to_childminders")
    private boolean openToChildminders;

    @Column(name = "narrowing_reason")
    private @Nullable String narrowingReason;

    @Column(name = "narrowed_at")
    private @Nullable Instant narrowedAt;

    @Column(name = "narrowed_by")
    private @Nullable Long narrowedBy;

    @Column(name = "narrowed_for")
    private @Nullable String narrowedFor;

    private String keywords;

    @Column(name = "search_words")
    private String searchWords;

    @ElementCollection
    @CollectionTable(name = "course_requirement", joinColumns = @JoinColumn(name = "course_code"))
    @Column(name = "requirement_code")
    private Set<String> meets = new HashSet<>();

    protected Course() {}

    /** A course as its outline says, open to childminders, without renewal. */
    public Course(CourseOutline outline) {
        this.code = outline.code().code();
        this.title = outline.title();
        this.family = outline.family();
        this.summary = outline.summary();
        this.whoFor = outline.whoFor();
        this.outcomes = String.join("\n", outline.outcomes());
        this.shape = outline.shape();
        this.taughtMinutes = Math.toIntExact(outline.taught().toMinutes());
        this.keywords = outline.keywords();
        this.openToChildminders = true;
        this.searchWords = outline.searchWords().text();
    }

    public Course renewedAfter(Renewal renewal) {
        this.renewMonths = renewal.months();
        this.renewBasis = renewal.basis().letter();
        return this;
    }

    public Course accreditedBy(String accreditation) {
        this.accreditation = accreditation;
        return this;
    }

    public Course countingTowards(String award) {
        this.countsTowards = award;
        return this;
    }

    /** Any one of the courses that meet a requirement will do. */
    public Course meeting(RequirementCode requirement) {
        meets.add(requirement.code());
        return this;
    }

    /** Closes it to childminders. The reason is shown to everyone, and counted. */
    void narrow(NarrowingReason reason, NarrowedBy by) {
        this.openToChildminders = false;
        this.narrowingReason = reason.text();
        this.narrowedAt = by.at();
        this.narrowedBy = by.account().value();
        this.narrowedFor = by.council().code();
    }

    /** To childminders again. */
    void open() {
        this.openToChildminders = true;
        this.narrowingReason = null;
        this.narrowedAt = null;
        this.narrowedBy = null;
        this.narrowedFor = null;
    }

    public CourseCode code() {
        return new CourseCode(code);
    }

    public String title() {
        return title;
    }

    public CourseFamily family() {
        return family;
    }

    public String summary() {
        return summary;
    }

    public String whoFor() {
        return whoFor;
    }

    /** What people can do afterwards, one by one. */
    public List<String> outcomes() {
        return outcomes.lines().toList();
    }

    /** In words, such as: ten weekly sessions and a portfolio. */
    public String shape() {
        return shape;
    }

    public Duration taught() {
        return Duration.ofMinutes(taughtMinutes);
    }

    /** Empty when it never has to be taken again. */
    public Optional<Renewal> renewal() {
        return renewMonths == null || renewBasis == null
                ? Optional.empty()
                : Optional.of(new Renewal(renewMonths, Renewal.Basis.of(renewBasis)));
    }

    public Optional<String> accreditation() {
        return Optional.ofNullable(accreditation);
    }

    public Optional<String> countsTowards() {
        return Optional.ofNullable(countsTowards);
    }

    public boolean isOpenToChildminders() {
        return openToChildminders;
    }

    public Optional<String> narrowingReason() {
        return Optional.ofNullable(narrowingReason);
    }

    /** Empty for an open course, and for one that was closed when the catalogue began. */
    public Optional<NarrowedBy> narrowedBy() {
        return narrowedAt == null || narrowedBy == null || narrowedFor == null
                ? Optional.empty()
                : Optional.of(new NarrowedBy(new AccountId(narrowedBy), narrowedAt, new AuthorityId(narrowedFor)));
    }

    /** Further words by which people look for it. */
    public String keywords() {
        return keywords;
    }

    public Set<RequirementCode> meets() {
        return meets.stream().map(RequirementCode::new).collect(Collectors.toUnmodifiableSet());
    }
}
