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
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Proof that a person meets a requirement. Its last valid day counts; without one it does not run out. One that a register
 * earned has a code by which anybody can ask whether it holds, and is revoked, never deleted, when the register is corrected.
 */
@SuppressWarnings("UnusedVariable") // some columns are read by queries alone
@Entity
@Table(name = "certificate")
public class Certificate {

    /** How sure we are of it. */
    public enum Kind {
        /** After a course booked here. */
        ISSUED_HERE,
        /** A manager or officer has seen the paper. */
        SEEN,
        /** The person says so. */
        STATED
    }

    private static final int LIVE = 1;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "certificate_seq")
    @SequenceGenerator(name = "certificate_seq", sequenceName = "certificate_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "requirement_code")
    private String requirementCode;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private LocalDate issued;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    private String source;

    @Column(name = "authority_id")
    private @Nullable String authorityId;

    @Column(name = "cohort_id")
    private @Nullable Long cohortId;

    @Column(name = "place_id")
    private @Nullable Long placeId;

    @Column(name = "course_title")
    private @Nullable String courseTitle;

    private @Nullable String code;

    @Column(name = "issued_at")
    private @Nullable Instant issuedAt;

    private @Nullable Integer live;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    @Column(name = "revoked_because")
    private @Nullable String revokedBecause;

    protected Certificate() {}

    private Certificate(Earned earned, RequirementCode proves, String code, Instant now) {
        this.personId = earned.person().value();
        this.requirementCode = proves.code();
        this.kind = Kind.ISSUED_HERE;
        this.issued = earned.day();
        this.validTo = earned.validTo().orElse(null);
        this.source = earned.councilName();
        this.authorityId = earned.council().code();
        this.cohortId = earned.date();
        this.placeId = earned.place();
        this.courseTitle = earned.course();
        this.code = code;
        this.issuedAt = now;
        this.live = LIVE;
    }

    /** In force from the day on which it was earned. */
    public static Certificate of(Earned earned, RequirementCode proves, String code, Instant now) {
        return new Certificate(earned, proves, code, now);
    }

    /**
     * Earned elsewhere: an officer or manager has looked at the paper. Without a last day it does not run out.
     *
     * @param by who has seen it, in words
     */
    public static Certificate seen(
            PersonId person, RequirementCode proves, LocalDate issued, Optional<LocalDate> validTo, String by) {
        Certificate certificate = new Certificate();
        certificate.personId = person.value();
        certificate.requirementCode = proves.code();
        certificate.kind = Kind.SEEN;
        certificate.issued = issued;
        certificate.validTo = validTo.orElse(null);
        certificate.source = by;
        return certificate;
    }

    /** For good: somebody who has earned it after all gets another one. */
    public void revoke(Instant now, String because) {
        if (code == null || revokedAt != null) {
            throw new IllegalStateException("certificate " + id + " cannot be revoked");
        }
        live = null;
        revokedAt = now;
        revokedBecause = because;
    }

    /** Known once it is stored. */
    public CertificateId id() {
        if (id == null) {
            throw new IllegalStateException("this certificate is not stored yet");
        }
        return new CertificateId(id);
    }

    public PersonId person() {
        return new PersonId(personId);
    }

    public RequirementCode proves() {
        return new RequirementCode(requirementCode);
    }

    public Kind kind() {
        return kind;
    }

    public LocalDate issued() {
        return issued;
    }

    /** The last valid day. */
    public Optional<LocalDate> validTo() {
        return Optional.ofNullable(validTo);
    }

    /** Who gave it. */
    public String source() {
        return source;
    }

    /** By which anybody can ask whether it holds; only what a register here earned has one. */
    public Optional<String> code() {
        return Optional.ofNullable(code);
    }

    /** As it was called on the day, for what a register here earned. */
    public Optional<String> course() {
        return Optional.ofNullable(courseTitle);
    }

    public Optional<Instant> revokedAt() {
        return Optional.ofNullable(revokedAt);
    }

    public boolean isRevoked() {
        return revokedAt != null;
    }

    public boolean isValidOn(LocalDate day) {
        return !isRevoked() && !day.isBefore(issued) && (validTo == null || !day.isAfter(validTo));
    }
}
