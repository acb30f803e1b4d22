package org.earlybridge.training.cover.rota;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.cover.Rosters;
import org.earlybridge.training.cover.Shift;
import org.earlybridge.training.cover.Shift.Hours;
import org.earlybridge.training.cover.rota.RotaWeek.Line;
import org.earlybridge.training.cover.rota.RotaWeek.RoomChoice;
import org.earlybridge.training.setting.Closure;
import org.earlybridge.training.setting.Provider;
import org.earlybridge.training.setting.ProviderId;
import org.earlybridge.training.setting.Providers;

/** One week of a setting's rota: as many statements for two people as for forty. */
@ApplicationScoped
public class SeeRota {

    @Inject
    private OwnHouse ownHouse;

    @Inject
    private Rosters rosters;

    @Inject
    private RotaExceptions exceptions;

    @Inject
    private StaffNames staffNames;

    @Inject
    private Providers providers;

    protected SeeRota() {}

    @Transactional
    @AllowedTo(Role.MANAGER)
    public RotaWeek of(ProviderId id, LocalDate monday) {
        return read(ownHouse.toSee(id), monday);
    }

    RotaWeek read(Provider own, LocalDate monday) {
        LocalDate sunday = monday.plusDays(6);
        List<LocalDate> days = monday.datesUntil(sunday.plusDays(1)).toList();
        List<Line> lines = staffNames.of(own.id(), monday).workers().stream()
                .map(worker -> line(worker, days))
                .filter(line -> !line.employedOn().isEmpty())
                .toList();
        List<Closure> closures = providers.closuresOf(own, monday, sunday);
        return new RotaWeek(
                monday,
                ownHouse.today(),
                lines,
                rosters.roomsOf(own.id()).stream()
                        .filter(room -> room.isOpenOn(sunday))
                        .map(room -> new RoomChoice(room.id(), room.name()))
                        .toList(),
                cells(rosters.shiftsAt(own.id(), monday, sunday), lines, days),
                exceptions.of(own.id(), monday, sunday).stream()
                        .map(RotaException::cell)
                        .collect(Collectors.toSet()),
                closed(closures, days),
                own.opens(),
                own.closes());
    }

    private static Line line(StaffNames.Worker worker, List<LocalDate> days) {
        return new Line(
                worker.work().id(),
                worker.person().name(),
                worker.work().jobTitle(),
                days.stream().filter(worker.work()::runsOn).collect(Collectors.toUnmodifiableSet()));
    }

    private static Map<RotaCell, List<Hours>> cells(List<Shift> shifts, List<Line> lines, List<LocalDate> days) {
        Map<RotaCell, List<Hours>> cells = new HashMap<>();
        for (Line line : lines) {
            for (LocalDate day : days) {
                RotaCell cell = new RotaCell(line.who(), day);
                List<Hours> hours = RotaPatterns.hoursOn(shifts, cell);
                if (!hours.isEmpty()) {
                    cells.put(cell, hours);
                }
            }
        }
        return cells;
    }

    private static Map<LocalDate, String> closed(List<Closure> closures, List<LocalDate> days) {
        return days.stream()
                .filter(day -> closures.stream().anyMatch(closure -> closure.includes(day)))
                .collect(Collectors.toMap(
                        day -> day,
                        day -> closures.stream()
                                .filter(closure -> closure.includes(day))
                                .map(Closure::name)
                                .findFirst()
                                .orElse("")));
    }
}
