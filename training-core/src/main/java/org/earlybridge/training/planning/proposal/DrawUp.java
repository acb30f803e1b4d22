package org.earlybridge.training.planning.proposal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.earlybridge.training.cohort.PartOfDay;
import org.earlybridge.training.cohort.TrainerId;
import org.earlybridge.training.place.VenueId;
import org.earlybridge.training.planning.proposal.Candidate.Slot;

/** Every date that could be held as wished: the same weekday and time throughout, skipping weeks without lessons. */
final class DrawUp {

    private static final List<LocalTime> BEGINNINGS =
            List.of(LocalTime.of(9, 30), LocalTime.of(13, 0), LocalTime.of(18, 30));
    private static final LocalTime DAY_ENDS = LocalTime.of(17, 0);
    private static final LocalTime EVENING_ENDS = LocalTime.of(21, 30);
    private static final int MOST = 1_500;

    private final DateWish wish;
    private final Diary diary;
    private final Predicate<LocalDate> hasLessons;

    DrawUp(DateWish wish, Diary diary, Predicate<LocalDate> hasLessons) {
        this.wish = wish;
        this.diary = diary;
        this.hasLessons = hasLessons;
    }

    /** @param rooms none for a course that is online */
    List<Candidate> candidates(List<VenueId> rooms, List<TrainerId> trainers) {
        List<Candidate> all = new ArrayList<>();
        for (LocalDate day = wish.first(); !day.isAfter(wish.last()); day = day.plusDays(1)) {
            for (LocalTime begins : BEGINNINGS) {
                slots(day, begins).ifPresent(slots -> add(all, slots, rooms, trainers));
            }
        }
        return all;
    }

    private void add(List<Candidate> all, List<Slot> slots, List<VenueId> rooms, List<TrainerId> trainers) {
        Optional<TrainerId> trainer = diary.firstFree(trainers, slots);
        if (trainer.isEmpty() || all.size() >= MOST) {
            return;
        }
        if (wish.shape().online()) {
            all.add(new Candidate(slots, Optional.empty(), trainer.get()));
        }
        rooms.stream()
                .filter(room -> !wish.shape().online() && diary.isFree(room, slots))
                .forEach(room -> all.add(new Candidate(slots, Optional.of(room), trainer.get())));
    }

    /** Empty when it does not begin on such a day, or does not end in time. */
    private Optional<List<Slot>> slots(LocalDate first, LocalTime begins) {
        if (!isWished(first, begins) || !hasLessons.test(first)) {
            return Optional.empty();
        }
        LocalTime ends = begins.plusMinutes(wish.shape().minutes());
        List<Slot> slots = new ArrayList<>();
        LocalDate day = first;
        while (slots.size() < wish.shape().sessions() && !day.isAfter(wish.last())) {
            if (hasLessons.test(day)) {
                slots.add(new Slot(day, begins, ends));
                day = day.plusWeeks(wish.shape().weeksBetween());
            } else {
                day = day.plusWeeks(1);
            }
        }
        return slots.size() == wish.shape().sessions() ? Optional.of(slots) : Optional.empty();
    }

    private boolean isWished(LocalDate day, LocalTime begins) {
        PartOfDay part = PartOfDay.of(day, begins);
        LocalTime ends = begins.plusMinutes(wish.shape().minutes());
        LocalTime latest = part == PartOfDay.EVENING ? EVENING_ENDS : DAY_ENDS;
        boolean sunday = day.getDayOfWeek() == DayOfWeek.SUNDAY;
        boolean late = part == PartOfDay.WEEKEND && !begins.isBefore(PartOfDay.EVENING_BEGINS);
        boolean inTime = ends.isAfter(begins) && !ends.isAfter(latest);
        return !sunday && !late && inTime && wish.when().contains(part);
    }
}
