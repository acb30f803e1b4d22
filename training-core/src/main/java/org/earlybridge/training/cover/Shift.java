package org.earlybridge.training.cover;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.earlybridge.training.workforce.EmploymentId;
import org.jspecify.annotations.Nullable;

/** One person's hours on one weekday, from the first to the last day, both included. Without a room she is a float. */
@Entity
@Table(name = "shift")
public class Shift {

    @Id
    private long id;

    @Column(name = "authority_id")
    private String authorityId;

    @Column(name = "employment_id")
    private long employmentId;

    @Column(name = "room_id")
    private @Nullable Long roomId;

    private int weekday;
    private LocalTime starts;
    private LocalTime ends;

    @Column(name = "break_minutes")
    private int breakMinutes;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private @Nullable LocalDate lastDay;

    protected Shift() {}

    public EmploymentId employment() {
        return new EmploymentId(employmentId);
    }

    /** Empty for a float, who may stand in any one room at a time. */
    public Optional<RoomId> room() {
        return Optional.ofNullable(roomId).map(RoomId::new);
    }

    public LocalTime starts() {
        return starts;
    }

    public LocalTime ends() {
        return ends;
    }

    public int breakMinutes() {
        return breakMinutes;
    }

    public boolean isOn(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.of(weekday)
                && !day.isBefore(firstDay)
                && (lastDay == null || !day.isAfter(lastDay));
    }
}
