package org.earlybridge.training.workforce;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Proof that a person meets a requirement. Its last valid day counts; without one it does not run out. */
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

    @Id
    private long id;

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

    protected Certificate() {}

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

    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(issued) && (validTo == null || !day.isAfter(validTo));
    }
}
