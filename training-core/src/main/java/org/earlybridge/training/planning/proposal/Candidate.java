package org.earlybridge.training.planning.proposal;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.earlybridge.training.cohort.PartOfDay;
import org.earlybridge.training.cohort.PlannedSession;
import org.earlybridge.training.cohort.TrainerId;
import org.earlybridge.training.place.VenueId;

/** Sessions that could be held: the room and the trainer are free. */
public record Candidate(List<Slot> slots, Optional<VenueId> venue, TrainerId trainer) {

    /** When one session would be. */
    public record Slot(LocalDate day, LocalTime starts, LocalTime ends) {

        boolean meets(Slot other) {
            return day.equals(other.day) && starts.isBefore(other.ends) && other.starts.isBefore(ends);
        }

        PartOfDay partOfDay() {
            return PartOfDay.of(day, starts);
        }
    }

    public Candidate {
        slots = List.copyOf(slots);
    }

    LocalDate firstDay() {
        return slots.get(0).day();
    }

    LocalDate lastDay() {
        return slots.get(slots.size() - 1).day();
    }

    List<PlannedSession> sessions() {
        return slots.stream()
                .map(slot -> new PlannedSession(slot.day(), slot.starts(), slot.ends(), venue, Optional.of(trainer)))
                .toList();
    }
}
