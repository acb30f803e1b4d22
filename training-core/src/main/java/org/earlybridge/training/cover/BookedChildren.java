package org.earlybridge.training.cover;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Children of one date of birth, in one room on one weekday, from the first to the last day, both included. No names. */
@Entity
@Table(name = "booked_children")
public class BookedChildren {

    @Id
    private long id;

    @Column(name = "authority_id")
    private String authorityId;

    @Column(name = "room_id")
    private long roomId;

    private int weekday;
    private LocalDate born;

    @Column(name = "head_count")
    private int headCount;

    private LocalTime arrives;
    private LocalTime leaves;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private @Nullable LocalDate lastDay;

    protected BookedChildren() {}

    public RoomId room() {
        return new RoomId(roomId);
    }

    public LocalDate born() {
        return born;
    }

    public int count() {
        return headCount;
    }

    public LocalTime arrives() {
        return arrives;
    }

    public LocalTime leaves() {
        return leaves;
    }

    public boolean areThereOn(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.of(weekday)
                && !day.isBefore(firstDay)
                && (lastDay == null || !day.isAfter(lastDay));
    }
}
