package org.earlybridge.training.cover;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.earlybridge.training.workforce.Employment;
import org.earlybridge.training.workforce.EmploymentId;
import org.jspecify.annotations.Nullable;

/** One person's hours on one weekday, from the first to the last day, both included. Without a room she is a float. */
@Entity
@Table(name = "shift")
public class Shift {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "shift_seq")
    @SequenceGenerator(name = "shift_seq", sequenceName = "shift_seq", allocationSize = 50)
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

    /** @param days from the first to the last day, both included; without a last day it goes on */
    public Shift(Employment work, DayOfWeek weekday, Hours hours, Days days) {
        this.authorityId = work.council().code();
        this.employmentId = work.id().value();
        this.roomId = hours.room().map(RoomId::value).orElse(null);
        this.weekday = weekday.getValue();
        this.starts = hours.starts();
        this.ends = hours.ends();
        this.breakMinutes = hours.breakMinutes();
        this.firstDay = days.first();
        this.lastDay = days.last().orElse(null);
    }

    /** From when to when, in which room, and how much of it is break. */
    public record Hours(LocalTime starts, LocalTime ends, Optional<RoomId> room, int breakMinutes) {

        public boolean overlaps(Hours other) {
            return starts.isBefore(other.ends) && other.starts.isBefore(ends);
        }
    }

    public Hours hours() {
        return new Hours(starts, ends, room(), breakMinutes);
    }

    public DayOfWeek weekday() {
        return DayOfWeek.of(weekday);
    }

    public Days days() {
        return new Days(firstDay, Optional.ofNullable(lastDay));
    }

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
