package org.earlybridge.training.demo.past;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.earlybridge.training.demo.row.Rows;

/** Somebody booked for her people, on that day and at that time in London. Nothing of it is stored yet. */
public record Sale(Rows.Cohort date, Rows.Course course, Rows.Provider buyer, List<Long> people, LocalDateTime made) {

    public Sale {
        people = List.copyOf(people);
    }

    public LocalDate day() {
        return made.toLocalDate();
    }

    public boolean crossesTheBorder() {
        return !date.authorityId().equals(buyer.authorityId());
    }

    boolean isToAChildminder() {
        return buyer.kind().equals("CHILDMINDER");
    }
}
