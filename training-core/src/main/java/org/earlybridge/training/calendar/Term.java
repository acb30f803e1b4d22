package org.earlybridge.training.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.earlybridge.training.authority.AuthorityId;

/** Half a term as a council publishes it, first and last day included. */
@Entity
@Table(name = "term")
public class Term {

    @Id
    private long id;

    @Column(name = "authority_id")
    private String authorityId;

    private String name;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    protected Term() {}

    public AuthorityId council() {
        return new AuthorityId(authorityId);
    }

    public String name() {
        return name;
    }

    public LocalDate firstDay() {
        return firstDay;
    }

    public LocalDate lastDay() {
        return lastDay;
    }

    public boolean includes(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }
}
