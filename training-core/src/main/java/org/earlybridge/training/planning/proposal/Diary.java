package org.earlybridge.training.planning.proposal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.earlybridge.training.cohort.Session;
import org.earlybridge.training.cohort.TrainerId;
import org.earlybridge.training.place.VenueId;
import org.earlybridge.training.planning.proposal.Candidate.Slot;

/** Rooms and trainers that are taken already. A trainer needs half an hour between two sessions. */
final class Diary {

    private static final Duration GAP = Duration.ofMinutes(30);

    private final Map<VenueId, List<Slot>> rooms = new HashMap<>();
    private final Map<TrainerId, List<Slot>> trainers = new HashMap<>();

    Diary(List<Session> sessions) {
        for (Session session : sessions) {
            Slot slot = new Slot(session.day(), session.starts(), session.ends());
            session.venue()
                    .ifPresent(venue -> rooms.computeIfAbsent(venue, first -> new ArrayList<>())
                            .add(slot));
            session.trainer()
                    .ifPresent(trainer -> trainers.computeIfAbsent(trainer, first -> new ArrayList<>())
                            .add(slot));
        }
    }

    boolean isFree(VenueId venue, List<Slot> slots) {
        return slots.stream()
                .noneMatch(slot -> rooms.getOrDefault(venue, List.of()).stream().anyMatch(slot::meets));
    }

    boolean isFree(TrainerId trainer, List<Slot> slots) {
        return slots.stream()
                .noneMatch(slot -> trainers.getOrDefault(trainer, List.of()).stream()
                        .anyMatch(taken -> widened(taken).meets(slot)));
    }

    Optional<TrainerId> firstFree(List<TrainerId> all, List<Slot> slots) {
        return all.stream().filter(trainer -> isFree(trainer, slots)).findFirst();
    }

    private static Slot widened(Slot slot) {
        return new Slot(
                slot.day(),
                slot.starts().toSecondOfDay() < GAP.toSeconds()
                        ? slot.starts()
                        : slot.starts().minus(GAP),
                slot.ends().plus(GAP).isBefore(slot.ends())
                        ? slot.ends()
                        : slot.ends().plus(GAP));
    }
}
