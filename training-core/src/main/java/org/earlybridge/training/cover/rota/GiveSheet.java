package org.earlybridge.training.cover.rota;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.cover.BookedChildren.Children;
import org.earlybridge.training.cover.Shift.Hours;
import org.earlybridge.training.cover.rota.StaffNames.Worker;
import org.earlybridge.training.cover.sheet.SheetField;
import org.earlybridge.training.cover.sheet.SheetKind;
import org.earlybridge.training.cover.sheet.WriteSheet;
import org.earlybridge.training.setting.Provider;
import org.earlybridge.training.setting.ProviderId;
import org.earlybridge.training.workforce.Certificate;
import org.earlybridge.training.workforce.Passports;
import org.earlybridge.training.workforce.PersonId;
import org.earlybridge.training.workforce.Qualification;
import org.earlybridge.training.workforce.Requirement;
import org.earlybridge.training.workforce.RequirementCode;

/** A manager takes what she keeps here away as a file, in the layout that can come back in. Children by date of birth alone. */
@ApplicationScoped
public class GiveSheet {

    private static final int DAYS = 7;

    @Inject
    private OwnHouse ownHouse;

    @Inject
    private SaveRota saveRota;

    @Inject
    private SeeRooms seeRooms;

    @Inject
    private StaffNames staffNames;

    @Inject
    private Passports passports;

    protected GiveSheet() {}

    /** The headings alone, to be filled in. */
    @AllowedTo(Role.MANAGER)
    public byte[] template(SheetKind kind) {
        return WriteSheet.bytes(headings(kind), List.of());
    }

    private static List<String> headings(SheetKind kind) {
        return kind.own().stream().map(SheetField::label).toList();
    }

    /** Who works when on each of seven days. A day off that was set by itself is a row without hours. */
    @Transactional
    @AllowedTo(Role.MANAGER)
    public byte[] week(ProviderId id, LocalDate monday) {
        Provider own = ownHouse.toSee(id);
        OpenRota rota = saveRota.open(own, monday);
        List<List<String>> rows = new ArrayList<>();
        for (Worker worker : rota.staff().workers()) {
            for (int after = 0; after < DAYS; after++) {
                RotaCell cell = new RotaCell(worker.work().id(), monday.plusDays(after));
                List<Hours> hours = rota.on(cell);
                if (hours.isEmpty() && rota.isAlone(cell)) {
                    rows.add(row(worker, cell.day().toString()));
                }
                hours.forEach(one -> rows.add(row(worker, cell.day().toString(), one, rota)));
            }
        }
        return WriteSheet.bytes(headings(SheetKind.ROTA), rows);
    }

    /** Who works when on each weekday, from a day on, days set by themselves left aside. */
    @Transactional
    @AllowedTo(Role.MANAGER)
    public byte[] pattern(ProviderId id, LocalDate from) {
        Provider own = ownHouse.toSee(id);
        OpenRota rota = saveRota.open(own, from);
        List<List<String>> rows = new ArrayList<>();
        for (Worker worker : rota.staff().workers()) {
            Arrays.stream(DayOfWeek.values())
                    .forEach(weekday -> rota.on(firstFree(rota, worker, from, weekday))
                            .forEach(one -> rows.add(row(worker, Said.weekday(weekday), one, rota))));
        }
        return WriteSheet.bytes(headings(SheetKind.ROTA), rows);
    }

    private static RotaCell firstFree(OpenRota rota, Worker worker, LocalDate from, DayOfWeek weekday) {
        RotaCell cell = new RotaCell(worker.work().id(), from.with(TemporalAdjusters.nextOrSame(weekday)));
        while (rota.isAlone(cell)) {
            cell = new RotaCell(cell.who(), cell.day().plusWeeks(1));
        }
        return cell;
    }

    private static List<String> row(Worker worker, String day) {
        return List.of(worker.person().name(), day, "", "", "", "");
    }

    private static List<String> row(Worker worker, String day, Hours hours, OpenRota rota) {
        return List.of(
                worker.person().name(),
                day,
                hours.starts().toString(),
                hours.ends().toString(),
                hours.room().map(rota.rules()::nameOf).orElse(""),
                String.valueOf(hours.breakMinutes()));
    }

    @Transactional
    @AllowedTo(Role.MANAGER)
    public byte[] rooms(ProviderId id) {
        return WriteSheet.bytes(
                headings(SheetKind.ROOMS),
                seeRooms.of(id).stream()
                        .map(room -> List.of(
                                room.plan().name(),
                                String.valueOf(room.plan().capacity()),
                                String.valueOf(room.plan().fromMonths()),
                                String.valueOf(room.plan().toMonths())))
                        .toList());
    }

    @Transactional
    @AllowedTo(Role.MANAGER)
    public byte[] children(ProviderId id) {
        return WriteSheet.bytes(
                headings(SheetKind.CHILDREN),
                seeRooms.of(id).stream()
                        .flatMap(room -> room.groups().stream().map(group -> row(room, group.group())))
                        .toList());
    }

    private static List<String> row(RoomLine room, Group group) {
        Children children = group.children();
        return List.of(
                room.plan().name(),
                children.born().toString(),
                String.valueOf(children.count()),
                Said.weekdays(group.weekdays()).replace(",", ""),
                children.arrives().toString(),
                children.leaves().toString(),
                group.days().first().toString(),
                group.days().last().map(LocalDate::toString).orElse(""));
    }

    /** Everybody who works there, with her level, a row for each certificate or one without. */
    @Transactional
    @AllowedTo(Role.MANAGER)
    public byte[] staff(ProviderId id) {
        Provider own = ownHouse.toSee(id);
        List<Worker> workers = staffNames.of(own.id(), ownHouse.today()).workers();
        List<PersonId> people =
                workers.stream().map(worker -> worker.person().id()).distinct().toList();
        Map<PersonId, List<Certificate>> papers =
                passports.certificatesOf(people).stream().collect(Collectors.groupingBy(Certificate::person));
        Map<PersonId, Integer> levels = passports.qualificationsOf(people).stream()
                .collect(Collectors.toMap(Qualification::person, Qualification::level, Math::max));
        Map<RequirementCode, String> titles =
                passports.requirements().stream().collect(Collectors.toMap(Requirement::code, Requirement::title));
        List<List<String>> rows = new ArrayList<>();
        for (Worker worker : workers) {
            PersonId person = worker.person().id();
            List<String> about = List.of(
                    worker.work().jobTitle(), levels.containsKey(person) ? String.valueOf(levels.get(person)) : "");
            List<Certificate> held = papers.getOrDefault(person, List.of());
            held.forEach(one -> rows.add(together(paper(worker, one, titles::get), about)));
            if (held.isEmpty()) {
                rows.add(together(List.of(worker.person().name(), "", "", "", ""), about));
            }
        }
        return WriteSheet.bytes(together(headings(SheetKind.CERTIFICATES), List.of("Job", "Level")), rows);
    }

    private static List<String> together(List<String> one, List<String> other) {
        List<String> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }

    private static List<String> paper(Worker worker, Certificate held, Function<RequirementCode, String> title) {
        return List.of(
                worker.person().name(),
                title.apply(held.proves()),
                held.issued().toString(),
                held.validTo().map(LocalDate::toString).orElse(""),
                held.source());
    }
}
