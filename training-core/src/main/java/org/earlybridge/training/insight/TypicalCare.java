package org.earlybridge.training.insight;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.earlybridge.training.cover.day.Span;

/** When a lone childminder usually minds children, and how long her way to a course usually is, as a council takes it. */
@Entity
@Table(name = "typical_care")
public class TypicalCare {

    @Id
    @SuppressWarnings("UnusedVariable") // read by the database alone
    private long id;

    @SuppressWarnings("UnusedVariable") // read by queries alone
    @Column(name = "authority_id")
    private String authorityId;

    @SuppressWarnings("UnusedVariable") // read by queries alone
    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "first_weekday")
    private int firstWeekday;

    @Column(name = "last_weekday")
    private int lastWeekday;

    private LocalTime starts;
    private LocalTime ends;

    @Column(name = "travel_minutes")
    private int travelMinutes;

    protected TypicalCare() {}

    List<Span> on(LocalDate day) {
        int weekday = day.getDayOfWeek().getValue();
        return weekday < firstWeekday || weekday > lastWeekday ? List.of() : List.of(Span.of(starts, ends));
    }

    Hours hours() {
        return new Hours(firstWeekday, lastWeekday, starts, ends, travelMinutes);
    }

    /** As values, weekdays from Monday 1 to Sunday 7. */
    public record Hours(int firstWeekday, int lastWeekday, LocalTime starts, LocalTime ends, int travelMinutes) {}
}
