package org.earlybridge.training.cover.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.earlybridge.training.cover.day.Span;
import org.earlybridge.training.cover.day.StaffedDay;

/**
 * Finds a time for everybody's break, on a grid of five minutes, such that every room holds while she is out of it. What is
 * found has been checked; a search that gives up is told as no.
 */
final class Breaks {

    private static final int GRID = 5;

    /** Looks at no more pieces of a day than this: an order that exists shows itself much sooner. */
    private static final int MOST_LOOKS = 600;

    private static final int MOST_TRIES = 12;

    private record Pause(Worker worker, int length, List<Integer> starts) {}

    private record Taken(Worker worker, Span span) {}

    private final StaffedDay day;
    private final WorkingTime workingTime;
    private final MomentCheck check;
    private final List<Moment> moments;
    private final Map<List<Object>, Boolean> known = new HashMap<>();
    private int looks;

    Breaks(StaffedDay day, WorkingTime workingTime, MomentCheck check, List<Moment> moments) {
        this.day = day;
        this.workingTime = workingTime;
        this.check = check;
        this.moments = moments;
    }

    /** Who has no break, when there is no order in which everybody has one. */
    Optional<Worker> missing(List<Worker> workers) {
        List<Pause> pauses = workers.stream()
                .filter(this::isOwedOne)
                .map(this::pause)
                .sorted(Comparator.comparingInt((Pause pause) -> pause.starts().size())
                        .thenComparing(pause -> pause.worker().adult().id()))
                .toList();
        if (eachAtFirstTry(pauses)) {
            return Optional.empty();
        }
        for (Pause pause : pauses) {
            boolean alone = pause.starts().stream().anyMatch(start -> fits(taken(pause, start), List.of()));
            if (!alone) {
                return Optional.of(pause.worker());
            }
        }
        looks = 0;
        return place(pauses, 0, new ArrayList<>())
                ? Optional.empty()
                : Optional.of(pauses.get(pauses.size() - 1).worker());
    }

    /** One after the other, each when fewest of her own room are out: nearly always enough. */
    private boolean eachAtFirstTry(List<Pause> pauses) {
        List<Taken> taken = new ArrayList<>();
        for (Pause pause : pauses) {
            Optional<Taken> found = quietestFirst(pause, taken).stream()
                    .limit(MOST_TRIES)
                    .filter(next -> fits(next, taken))
                    .findFirst();
            if (found.isEmpty()) {
                return false;
            }
            taken.add(found.get());
        }
        return true;
    }

    private static List<Taken> quietestFirst(Pause pause, List<Taken> taken) {
        List<Taken> ofHerRoom = taken.stream()
                .filter(other -> other.worker()
                        .adult()
                        .room()
                        .equals(pause.worker().adult().room()))
                .toList();
        List<List<Taken>> byNumberOut = new ArrayList<>();
        for (int out = 0; out <= ofHerRoom.size(); out++) {
            byNumberOut.add(new ArrayList<>());
        }
        for (int start : pause.starts()) {
            Taken next = taken(pause, start);
            int out = 0;
            for (Taken other : ofHerRoom) {
                out += other.span().overlaps(next.span()) ? 1 : 0;
            }
            byNumberOut.get(out).add(next);
        }
        return byNumberOut.stream().flatMap(List::stream).toList();
    }

    /** Whoever goes somewhere to train has hers on the way or there. */
    private boolean isOwedOne(Worker worker) {
        boolean goes = day.absencesOf(worker.adult().id()).stream().anyMatch(absence -> !absence.online())
                && !worker.away().isEmpty();
        return worker.standing().counts() && worker.adult().breakMinutes().orElse(0) > 0 && !goes;
    }

    private Pause pause(Worker worker) {
        int length = worker.adult().breakMinutes().orElseThrow();
        Span there = worker.adult().there();
        int unbroken = workingTime.longestUnbroken(worker.adult());
        boolean must = there.length() > unbroken && there.length() <= 2 * unbroken + length;
        int first = must ? Math.max(there.from(), there.to() - unbroken - length) : there.from();
        int last = must ? Math.min(there.to() - length, there.from() + unbroken) : there.to() - length;
        List<Integer> starts = new ArrayList<>();
        for (int start = Math.floorDiv(first + GRID - 1, GRID) * GRID; start <= last; start += GRID) {
            Span span = new Span(start, start + length);
            if (worker.away().stream().noneMatch(span::overlaps)) {
                starts.add(start);
            }
        }
        return new Pause(worker, length, starts);
    }

    private static Taken taken(Pause pause, int start) {
        return new Taken(pause.worker(), new Span(start, start + pause.length()));
    }

    private boolean place(List<Pause> pauses, int at, List<Taken> taken) {
        if (at == pauses.size()) {
            return true;
        }
        for (int start : pauses.get(at).starts()) {
            Taken next = taken(pauses.get(at), start);
            if (looks < MOST_LOOKS && fits(next, taken)) {
                taken.add(next);
                if (place(pauses, at + 1, taken)) {
                    return true;
                }
                taken.remove(taken.size() - 1);
            }
        }
        return false;
    }

    private boolean fits(Taken next, List<Taken> taken) {
        List<Taken> together = taken.stream()
                .filter(other -> other.span().overlaps(next.span()))
                .toList();
        for (int at = 0; at < moments.size(); at++) {
            Optional<Span> shared = moments.get(at).span().cutTo(next.span());
            if (shared.isPresent() && !fits(at, shared.get(), next, together)) {
                return false;
            }
        }
        return true;
    }

    /** Inside one moment, between the beginnings and ends of the other breaks. */
    private boolean fits(int moment, Span shared, Taken next, List<Taken> together) {
        List<Integer> cuts = new ArrayList<>(List.of(shared.from()));
        for (Taken other : together) {
            if (other.span().from() > shared.from() && other.span().from() < shared.to()) {
                cuts.add(other.span().from());
            }
            if (other.span().to() > shared.from() && other.span().to() < shared.to()) {
                cuts.add(other.span().to());
            }
        }
        for (int minute : cuts) {
            List<Worker> out = new ArrayList<>(List.of(next.worker()));
            together.stream().filter(other -> other.span().holds(minute)).forEach(other -> out.add(other.worker()));
            out.sort(Comparator.comparingInt(Worker::index));
            if (!holds(moment, out)) {
                return false;
            }
        }
        return true;
    }

    private boolean holds(int moment, List<Worker> out) {
        List<Object> key = List.of(moment, out.stream().map(Worker::index).toList());
        return known.computeIfAbsent(key, unknown -> {
            looks++;
            return check.holds(moments.get(moment).without(out));
        });
    }
}
