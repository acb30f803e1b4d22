package org.earlybridge.training.cover.rota;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.earlybridge.training.workforce.Employment;
import org.earlybridge.training.workforce.EmploymentId;

/** A day on which a person's weekly pattern is set aside. What she works then, if anything, are shifts of that day alone. */
@Entity
@Table(name = "rota_exception")
class RotaException {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "rota_exception_seq")
    @SequenceGenerator(name = "rota_exception_seq", sequenceName = "rota_exception_seq", allocationSize = 50)
    private long id;

    @SuppressWarnings("UnusedVariable") // read by queries alone
    @Column(name = "authority_id")
    private String authorityId;

    @Column(name = "employment_id")
    private long employmentId;

    private LocalDate day;

    protected RotaException() {}

    RotaException(Employment work, LocalDate day) {
        this.authorityId = work.council().code();
        this.employmentId = work.id().value();
        this.day = day;
    }

    RotaCell cell() {
        return new RotaCell(new EmploymentId(employmentId), day);
    }
}
