package org.earlybridge.training.cover.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.earlybridge.training.cover.count.WhoCounts;
import org.earlybridge.training.cover.day.Absence;
import org.earlybridge.training.cover.day.Adult;
import org.earlybridge.training.cover.day.Children;
import org.earlybridge.training.cover.day.Move;
import org.earlybridge.training.cover.day.Outing;
import org.earlybridge.training.cover.day.RoomDay;
import org.earlybridge.training.cover.day.Span;
import org.earlybridge.training.cover.day.StaffedDay;
import org.earlybridge.training.cover.rulebook.Rule;
import org.earlybridge.training.cover.rulebook.Rules;

/** A day cut exactly where something changes: arrivals, ends of shifts, meals, outings, absences. No grid. */
final class Timetable {

    private final StaffedDay day;
    private final Rules rules;
    private final List<Worker> workers = new ArrayList<>();
    private final List<List<Minded>> minded = new ArrayList<>();

    Timetable(StaffedDay day, Rules rules) {
        this.day = day;
        this.rules = rules;
        WhoCounts whoCounts = new WhoCounts(rules, day.date());
        for (Adult adult : day.adults()) {
            workers.add(new Worker(workers.size(), adult, whoCounts.of(adult), day.awayOf(adult)));
        }
        for (RoomDay room : day.rooms()) {
            minded.add(room.children().stream()
                    .map(children -> Minded.of(children, day.premises(), day.date()))
                    .toList());
        }
    }

    List<Worker> workers() {
        return workers;
    }

    /** Those with children somewhere, inside the window, in order. */
    List<Moment> moments(Span window) {
        BitSet cuts = cuts(window);
        List<Moment> moments = new ArrayList<>();
        int from = cuts.nextSetBit(0);
        for (int to = cuts.nextSetBit(from + 1); to > 0; to = cuts.nextSetBit(to + 1)) {
            Moment moment = moment(new Span(from, to));
            if (!moment.groups().isEmpty()) {
                moments.add(moment);
            }
            from = to;
        }
        return moments;
    }

    private BitSet cuts(Span window) {
        BitSet cuts = new BitSet();
        Stream.of(
                        day.rooms().stream()
                                .flatMap(room -> room.children().stream())
                                .map(Children::there),
                        day.rooms().stream().flatMap(room -> room.meals().stream()),
                        day.adults().stream().map(Adult::there),
                        workers.stream().flatMap(worker -> worker.away().stream()),
                        day.absences().stream().filter(Absence::online).flatMap(absence -> absence.sessions().stream()),
                        day.outings().stream().map(Outing::span),
                        day.moves().stream().map(Move::span),
                        rules.find("G-3a08").flatMap(Rule::hours).stream())
                .flatMap(spans -> spans)
                .filter(window::overlaps)
                .forEach(span -> {
                    cuts.set(Math.max(span.from(), window.from()));
                    cuts.set(Math.min(span.to(), window.to()));
                });
        return cuts;
    }

    private Moment moment(Span span) {
        int minute = span.from();
        List<Outing> out = day.outings().stream()
                .filter(outing -> outing.span().holds(minute))
                .toList();
        Crowd crowd = new Crowd(day.rooms(), minded, minute);
        List<Group> groups = new ArrayList<>();
        List<Group> outings = new ArrayList<>();
        for (Outing outing : out) {
            outings.add(crowd.take(outing, "outing " + (outings.size() + 1)));
        }
        groups.addAll(crowd.groups());
        groups.addAll(outings);
        List<Moment.Stand> placed = new ArrayList<>();
        List<Worker> floats = new ArrayList<>();
        List<Worker> away = new ArrayList<>();
        for (Worker worker : workers) {
            if (worker.adult().there().holds(minute) && worker.isAwayAt(minute)) {
                away.add(worker);
            } else if (worker.isThereAt(minute)) {
                placeOf(worker, minute, out)
                        .ifPresentOrElse(
                                where -> placed.add(new Moment.Stand(worker, groupOf(where, groups))),
                                () -> floats.add(worker));
            }
        }
        return new Moment(span, groups, placed, floats, away, crowd.present());
    }

    private static int groupOf(String where, List<Group> groups) {
        int group = Moment.NO_GROUP;
        for (int at = 0; at < groups.size(); at++) {
            group = groups.get(at).id.equals(where) ? at : group;
        }
        return group;
    }

    private Optional<String> placeOf(Worker worker, int minute, List<Outing> out) {
        String id = worker.adult().id();
        for (int at = 0; at < out.size(); at++) {
            if (out.get(at).adults().contains(id)) {
                return Optional.of("outing " + (at + 1));
            }
        }
        return day.roomOf(worker.adult(), minute);
    }
}
