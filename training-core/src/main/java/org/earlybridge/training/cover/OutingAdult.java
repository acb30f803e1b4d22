package org.earlybridge.training.cover;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.earlybridge.training.workforce.EmploymentId;

/** One of the staff who goes on an outing. */
@SuppressWarnings("UnusedVariable") // the council and the outing are read by the database alone
@Entity
@Table(name = "outing_adult")
class OutingAdult {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "outing_adult_seq")
    @SequenceGenerator(name = "outing_adult_seq", sequenceName = "outing_adult_seq", allocationSize = 50)
    private long id;

    @Column(name = "authority_id")
    private String authorityId;

    @ManyToOne
    @JoinColumn(name = "outing_id")
    private PlannedOuting outing;

    @Column(name = "employment_id")
    private long employmentId;

    protected OutingAdult() {}

    OutingAdult(String council, PlannedOuting outing, EmploymentId adult) {
        this.authorityId = council;
        this.outing = outing;
        this.employmentId = adult.value();
    }

    EmploymentId employment() {
        return new EmploymentId(employmentId);
    }
}
