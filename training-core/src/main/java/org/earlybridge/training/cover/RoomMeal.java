package org.earlybridge.training.cover;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.DayOfWeek;
import java.time.LocalTime;

/** The children of a room eat, every week on that weekday. */
@SuppressWarnings("UnusedVariable") // the council is read by the database alone
@Entity
@Table(name = "room_meal")
public class RoomMeal {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "room_meal_seq")
    @SequenceGenerator(name = "room_meal_seq", sequenceName = "room_meal_seq", allocationSize = 50)
    private long id;

    @Column(name = "authority_id")
    private String authorityId;

    @Column(name = "room_id")
    private long roomId;

    private int weekday;

    private LocalTime starts;

    private LocalTime ends;

    protected RoomMeal() {}

    public RoomMeal(String council, RoomId room, Meal meal) {
        this.authorityId = council;
        this.roomId = room.value();
        this.weekday = meal.weekday().getValue();
        this.starts = meal.from();
        this.ends = meal.to();
    }

    /** From when to when on a weekday. */
    public record Meal(DayOfWeek weekday, LocalTime from, LocalTime to) {

        public boolean overlaps(Meal other) {
            return weekday == other.weekday && from.isBefore(other.to) && other.from.isBefore(to);
        }
    }

    public RoomId room() {
        return new RoomId(roomId);
    }

    public Meal meal() {
        return new Meal(DayOfWeek.of(weekday), starts, ends);
    }
}
