package org.earlybridge.training.cover;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.earlybridge.training.cover.day.Move;
import org.earlybridge.training.cover.day.Span;

/**
 * One person's shifts that follow each other without a gap: she changes rooms, and works on. Breaks and hours are asked of the
 * whole, so that a move makes no break shorter.
 */
record WholeShift(List<Shift> pieces) {

    WholeShift {
        pieces = List.copyOf(pieces);
    }

    /** Of one employment on one day. */
    static List<WholeShift> of(Collection<Shift> shifts) {
        List<WholeShift> all = new ArrayList<>();
        List<Shift> run = new ArrayList<>();
        for (Shift shift :
                shifts.stream().sorted(Comparator.comparing(Shift::starts)).toList()) {
            if (!run.isEmpty() && !run.get(run.size() - 1).ends().equals(shift.starts())) {
                all.add(new WholeShift(run));
                run.clear();
            }
            run.add(shift);
        }
        if (!run.isEmpty()) {
            all.add(new WholeShift(run));
        }
        return all;
    }

    Span there() {
        return Span.of(pieces.get(0).starts(), pieces.get(pieces.size() - 1).ends());
    }

    int breakMinutes() {
        return pieces.stream().mapToInt(Shift::breakMinutes).sum();
    }

    /** Where she is longest; none when she floats for any part of it, because from a float she can be placed and not back. */
    Optional<RoomId> room() {
        boolean floats = pieces.stream().anyMatch(piece -> piece.room().isEmpty());
        return floats
                ? Optional.empty()
                : pieces.stream()
                        .max(Comparator.comparingInt(piece -> spanOf(piece).length()))
                        .flatMap(Shift::room);
    }

    /** To the rooms in which she is beside that one, as far as she is there. */
    List<Move> moves(String adult, Span there) {
        List<Move> moves = new ArrayList<>();
        for (Shift piece : pieces) {
            if (!piece.room().equals(room())) {
                spanOf(piece)
                        .cutTo(there)
                        .ifPresent(span -> moves.add(new Move(
                                adult, String.valueOf(piece.room().orElseThrow().value()), span)));
            }
        }
        return moves;
    }

    private static Span spanOf(Shift shift) {
        return Span.of(shift.starts(), shift.ends());
    }
}
