package org.earlybridge.training.cover.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Everything a cover check looks at. The order in which rooms and people are told makes no difference. */
public record StaffedDay(
        LocalDate date,
        Premises premises,
        List<RoomDay> rooms,
        List<Adult> adults,
        List<Absence> absences,
        List<Outing> outings,
        List<Move> moves) {

    public StaffedDay {
        rooms = rooms.stream().sorted(Comparator.comparing(RoomDay::id)).toList();
        adults = adults.stream().sorted(Comparator.comparing(Adult::id)).toList();
        absences =
                absences.stream().sorted(Comparator.comparing(Absence::adult)).toList();
        outings = List.copyOf(outings);
        moves = List.copyOf(moves);
    }

    public Optional<Adult> adult(String id) {
        return adults.stream().filter(adult -> adult.id().equals(id)).findFirst();
    }

    public List<Absence> absencesOf(String adult) {
        List<Absence> hers = new ArrayList<>();
        for (Absence absence : absences) {
            if (absence.adult().equals(adult)) {
                hers.add(absence);
            }
        }
        return hers;
    }

    /** Away from the children: on training, cut to her shift. */
    public List<Span> awayOf(Adult adult) {
        List<Span> away = new ArrayList<>();
        for (Absence absence : absencesOf(adult.id())) {
            for (Span span : absence.away()) {
                span.cutTo(adult.there()).ifPresent(away::add);
            }
        }
        return Span.joined(away);
    }

    public StaffedDay withNobodyAway() {
        return with(List.of());
    }

    public StaffedDay with(List<Absence> others) {
        return new StaffedDay(date, premises, rooms, adults, others, outings, moves);
    }

    public StaffedDay and(Adult more) {
        List<Adult> all = new ArrayList<>(adults);
        all.add(more);
        return new StaffedDay(date, premises, rooms, all, absences, outings, moves);
    }

    /** It comes before the others: where two overlap, the first holds. */
    public StaffedDay and(Move more) {
        List<Move> all = new ArrayList<>(List.of(more));
        all.addAll(moves);
        return new StaffedDay(date, premises, rooms, adults, absences, outings, all);
    }

    /** In which room the rota has her then; empty for a float. */
    public Optional<String> roomOf(Adult adult, int minute) {
        for (Move move : moves) {
            if (move.adult().equals(adult.id()) && move.span().holds(minute)) {
                return Optional.of(move.room());
            }
        }
        return adult.room();
    }

    public StaffedDay with(String id, UnaryOperator<Adult> change) {
        return withEach(adult -> adult.id().equals(id) ? change.apply(adult) : adult);
    }

    public StaffedDay withEach(UnaryOperator<Adult> change) {
        return new StaffedDay(date, premises, rooms, adults.stream().map(change).toList(), absences, outings, moves);
    }

    public StaffedDay withoutChildren() {
        List<RoomDay> empty = rooms.stream()
                .map(room -> new RoomDay(room.id(), List.of(), List.of()))
                .toList();
        return new StaffedDay(date, premises, empty, adults, absences, List.of(), moves);
    }
}
