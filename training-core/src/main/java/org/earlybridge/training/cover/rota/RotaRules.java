package org.earlybridge.training.cover.rota;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.earlybridge.training.cover.Room;
import org.earlybridge.training.cover.RoomId;
import org.earlybridge.training.cover.Shift.Hours;
import org.earlybridge.training.cover.day.Age;
import org.earlybridge.training.cover.rota.RotaMistake.Part;
import org.earlybridge.training.cover.rota.StaffNames.Known;
import org.earlybridge.training.cover.rota.StaffNames.Worker;
import org.earlybridge.training.setting.Provider;
import org.earlybridge.training.workforce.PersonId;

/** What can be in a rota: each mistake with its person, its day and what to do. */
final class RotaRules {

    static final int LONGEST_BREAK = 240;
    private static final int ADULT = 18;
    private static final int MOST_MINUTES_UNDER_18 = 8 * 60;

    private final Provider setting;
    private final List<Room> rooms;
    private final Known staff;

    RotaRules(Provider setting, List<Room> rooms, Known staff) {
        this.setting = setting;
        this.rooms = rooms;
        this.staff = staff;
    }

    /** A day's hours of somebody, told one by one and together. */
    List<RotaMistake> mistakes(RotaCell cell, List<Hours> hours) {
        List<RotaMistake> mistakes = new ArrayList<>();
        Worker worker = staff.with(cell.who()).orElse(null);
        if (worker == null || (!hours.isEmpty() && !worker.work().runsOn(cell.day()))) {
            mistakes.add(
                    new RotaMistake(cell, 0, Part.FROM, where(cell) + "not employed here on that day. Leave it empty"));
            return mistakes;
        }
        for (int line = 0; line < hours.size(); line++) {
            ofOne(cell, line, hours.get(line), mistakes);
        }
        overlaps(cell, hours, mistakes);
        if (mistakes.isEmpty()) {
            young(cell, worker, hours, mistakes);
        }
        return mistakes;
    }

    private void ofOne(RotaCell cell, int line, Hours hours, List<RotaMistake> mistakes) {
        if (!hours.ends().isAfter(hours.starts())) {
            mistakes.add(new RotaMistake(
                    cell,
                    line,
                    Part.TO,
                    where(cell) + "it ends at " + hours.ends() + ", before it begins at " + hours.starts()
                            + ". Change one of the two"));
        }
        hours.room()
                .filter(room -> !isOpen(room, cell.day()))
                .ifPresent(room -> mistakes.add(new RotaMistake(
                        cell,
                        line,
                        Part.ROOM,
                        where(cell) + "that room is closed or not yours. Choose another, or none")));
        long length = Duration.between(hours.starts(), hours.ends()).toMinutes();
        if (hours.breakMinutes() < 0
                || hours.breakMinutes() > LONGEST_BREAK
                || (length > 0 && hours.breakMinutes() >= length)) {
            mistakes.add(new RotaMistake(
                    cell,
                    line,
                    Part.BREAK,
                    where(cell) + "the break must be from 0 to " + LONGEST_BREAK
                            + " minutes and shorter than the shift"));
        }
    }

    private boolean isOpen(RoomId id, LocalDate day) {
        return rooms.stream().anyMatch(room -> room.id().equals(id) && room.isOpenOn(day));
    }

    String nameOf(RoomId id) {
        return rooms.stream()
                .filter(room -> room.id().equals(id))
                .map(Room::name)
                .findFirst()
                .orElse("a room that is closed");
    }

    private void overlaps(RotaCell cell, List<Hours> hours, List<RotaMistake> mistakes) {
        for (int line = 1; line < hours.size(); line++) {
            for (int before = 0; before < line; before++) {
                if (hours.get(line).overlaps(hours.get(before))) {
                    mistakes.add(overlap(cell, line, hours.get(line), hours.get(before)));
                }
            }
        }
    }

    private RotaMistake overlap(RotaCell cell, int line, Hours one, Hours other) {
        return new RotaMistake(
                cell,
                line,
                Part.FROM,
                where(cell) + Said.span(one.starts(), one.ends()) + " overlaps "
                        + Said.span(other.starts(), other.ends())
                        + ". Nobody is in two places at once: move one of them");
    }

    private void young(RotaCell cell, Worker worker, List<Hours> hours, List<RotaMistake> mistakes) {
        boolean young = worker.person()
                .born()
                .filter(born -> Age.inYears(born, cell.day()) < ADULT)
                .isPresent();
        long minutes = hours.stream()
                .mapToLong(one -> Duration.between(one.starts(), one.ends()).toMinutes() - one.breakMinutes())
                .sum();
        if (young && minutes > MOST_MINUTES_UNDER_18) {
            mistakes.add(new RotaMistake(
                    cell,
                    hours.size() - 1,
                    Part.TO,
                    where(cell) + "under 18, and 8 hours a day are the most without breaks counted, not " + minutes / 60
                            + " hours " + minutes % 60 + " minutes. Shorten the day"));
        }
    }

    /** Two employments of one person on one day, which each look right by themselves. */
    List<RotaMistake> acrossEmployments(Map<RotaCell, List<Hours>> wanted) {
        Map<String, List<RotaCell>> days = new TreeMap<>(wanted.keySet().stream()
                .filter(cell -> staff.with(cell.who()).isPresent())
                .collect(Collectors.groupingBy(cell -> personOf(cell).value() + " " + cell.day())));
        List<RotaMistake> mistakes = new ArrayList<>();
        for (List<RotaCell> cells : days.values()) {
            for (int at = 1; at < cells.size(); at++) {
                RotaCell later = cells.get(at);
                for (Hours one : wanted.getOrDefault(later, List.of())) {
                    cells.subList(0, at).stream()
                            .flatMap(cell -> wanted.getOrDefault(cell, List.of()).stream())
                            .filter(one::overlaps)
                            .findFirst()
                            .ifPresent(other -> mistakes.add(overlap(later, 0, one, other)));
                }
            }
        }
        return mistakes;
    }

    private PersonId personOf(RotaCell cell) {
        return staff.with(cell.who()).orElseThrow().person().id();
    }

    /** Allowed, and said: somebody may come early to open up. */
    List<RotaMistake> odd(Map<RotaCell, List<Hours>> stored, Set<RotaCell> changed) {
        List<RotaMistake> odd = new ArrayList<>();
        for (RotaCell cell : changed) {
            for (Hours one : stored.getOrDefault(cell, List.of())) {
                if (one.starts().isBefore(setting.opens()) || one.ends().isAfter(setting.closes())) {
                    odd.add(new RotaMistake(
                            cell,
                            0,
                            Part.FROM,
                            where(cell) + Said.span(one.starts(), one.ends())
                                    + " is partly outside your opening hours, "
                                    + Said.span(setting.opens(), setting.closes())));
                }
            }
        }
        odd.sort((one, other) -> one.sentence().compareTo(other.sentence()));
        return odd;
    }

    /** Asha Begum, Tuesday 13 October 2026: */
    String where(RotaCell cell) {
        return staff.name(cell.who()) + ", " + Said.full(cell.day()) + ": ";
    }
}
