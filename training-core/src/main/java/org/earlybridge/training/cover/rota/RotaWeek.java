package org.earlybridge.training.cover.rota;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.earlybridge.training.cover.RoomId;
import org.earlybridge.training.cover.Shift.Hours;
import org.earlybridge.training.workforce.EmploymentId;

/**
 * One week of a setting's rota: who works there, and when on each day.
 *
 * @param today days before it are over and stay as they are
 * @param cells only those with hours
 * @param alone days set by themselves, apart from the weekly pattern
 * @param closed why the setting is shut, by day
 */
public record RotaWeek(
        LocalDate monday,
        LocalDate today,
        List<Line> lines,
        List<RoomChoice> rooms,
        Map<RotaCell, List<Hours>> cells,
        Set<RotaCell> alone,
        Map<LocalDate, String> closed,
        LocalTime opens,
        LocalTime closes) {

    private static final int DAYS = 7;

    public RotaWeek {
        lines = List.copyOf(lines);
        rooms = List.copyOf(rooms);
        cells = Map.copyOf(cells);
        alone = Set.copyOf(alone);
        closed = Map.copyOf(closed);
    }

    public record Line(EmploymentId who, String name, String job, Set<LocalDate> employedOn) {}

    public record RoomChoice(RoomId id, String name) {}

    public List<LocalDate> days() {
        return Stream.iterate(monday, day -> day.plusDays(1)).limit(DAYS).toList();
    }

    public List<Hours> at(RotaCell cell) {
        return cells.getOrDefault(cell, List.of());
    }

    public boolean isOver(LocalDate day) {
        return day.isBefore(today);
    }
}
