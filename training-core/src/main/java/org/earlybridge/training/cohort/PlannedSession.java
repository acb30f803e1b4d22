package org.earlybridge.training.cohort;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import org.earlybridge.training.calendar.LondonClock;
import org.earlybridge.training.place.VenueId;

/** A session somebody plans: a local day and local times, in a room or online. */
public record PlannedSession(
        LocalDate day, LocalTime starts, LocalTime ends, Optional<VenueId> venue, Optional<TrainerId> trainer) {

    public PlannedSession {
        if (!ends.isAfter(starts)) {
            throw new IllegalArgumentException("a session ends after it starts, not at " + ends + " after " + starts);
        }
        refuseAnHourThatIsNotThereOnce(day.atTime(starts));
        refuseAnHourThatIsNotThereOnce(day.atTime(ends));
    }

    private static void refuseAnHourThatIsNotThereOnce(LocalDateTime local) {
        if (LondonClock.LONDON.getRules().getValidOffsets(local).size() != 1) {
            throw new IllegalArgumentException("the clocks change in that hour: " + local);
        }
    }

    public static PlannedSession at(VenueId venue, LocalDate day, LocalTime starts, LocalTime ends) {
        return new PlannedSession(day, starts, ends, Optional.of(venue), Optional.empty());
    }

    public static PlannedSession online(LocalDate day, LocalTime starts, LocalTime ends) {
        return new PlannedSession(day, starts, ends, Optional.empty(), Optional.empty());
    }

    public PlannedSession taughtBy(TrainerId someone) {
        return new PlannedSession(day, starts, ends, venue, Optional.of(someone));
    }

    SessionMode mode() {
        return venue.isPresent() ? SessionMode.IN_PERSON : SessionMode.ONLINE;
    }

    PartOfDay partOfDay() {
        return PartOfDay.of(day, starts);
    }
}
