package org.earlybridge.training.cover;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.earlybridge.training.cover.day.Beside;
import org.earlybridge.training.setting.Provider;
import org.jspecify.annotations.Nullable;

/** Children of one date of birth, in one room on one weekday, from the first to the last day, both included. No names. */
@Entity
@Table(name = "booked_children")
public class BookedChildren {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "booked_children_seq")
    @SequenceGenerator(name = "booked_children_seq", sequenceName = "booked_children_seq", allocationSize = 50)
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

    @Enumerated(EnumType.STRING)
    private @Nullable Beside beside;

    protected BookedChildren() {}

    /** @param days from the first to the last day, both included; without a last day it goes on */
    public BookedChildren(Provider setting, DayOfWeek weekday, Children children, Days days) {
        this.authorityId = setting.council().code();
        this.roomId = children.room().value();
        this.weekday = weekday.getValue();
        this.born = children.born();
        this.headCount = children.count();
        this.arrives = children.arrives();
        this.leaves = children.leaves();
        this.beside = children.beside().orElse(null);
        this.firstDay = days.first();
        this.lastDay = days.last().orElse(null);
    }

    public long id() {
        return id;
    }

    public Children children() {
        return new Children(room(), born, headCount, arrives, leaves, Optional.ofNullable(beside));
    }

    public DayOfWeek weekday() {
        return DayOfWeek.of(weekday);
    }

    public Days days() {
        return new Days(firstDay, Optional.ofNullable(lastDay));
    }

    /** Not earlier than the first day. */
    public void endOn(LocalDate last) {
        this.lastDay = last;
    }

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

    /** Who they are to the rules: when born, how many, where and when, and why beside a childminder's three. Never a name. */
    public record Children(
            RoomId room, LocalDate born, int count, LocalTime arrives, LocalTime leaves, Optional<Beside> beside) {

        public Children(RoomId room, LocalDate born, int count, LocalTime arrives, LocalTime leaves) {
            this(room, born, count, arrives, leaves, Optional.empty());
        }
    }

    public boolean areThereOn(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.of(weekday)
                && !day.isBefore(firstDay)
                && (lastDay == null || !day.isAfter(lastDay));
    }
}
