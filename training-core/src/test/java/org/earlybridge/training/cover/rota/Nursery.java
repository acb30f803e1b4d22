package org.earlybridge.training.cover.rota;

import static org.earlybridge.training.database.Given.CCC;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.earlybridge.payments.database.CanIgnoreReturnValue;
import org.earlybridge.training.account.AccountId;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.EmailAddress;
import org.earlybridge.training.account.Known;
import org.earlybridge.training.account.MovableClock;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.account.Standing;
import org.earlybridge.training.cover.Absences;
import org.earlybridge.training.cover.BookedChildren.Children;
import org.earlybridge.training.cover.Days;
import org.earlybridge.training.cover.ReleaseDay;
import org.earlybridge.training.cover.RoomId;
import org.earlybridge.training.cover.RoomPlan;
import org.earlybridge.training.cover.Shift.Hours;
import org.earlybridge.training.cover.rota.RotaChange.Lasting;
import org.earlybridge.training.database.Given;
import org.earlybridge.training.database.TestDatabase;
import org.earlybridge.training.database.Wiring;
import org.earlybridge.training.setting.ProviderId;
import org.earlybridge.training.workforce.EmploymentId;

/** A setting of Cambridgeshire on Monday 5 October 2026 and its manager, who keeps its rooms and rota. All invented. */
final class Nursery {

    static final LocalDate MONDAY = LocalDate.of(2026, 10, 5);
    static final LocalDate TUESDAY = MONDAY.plusDays(1);
    static final LocalDate BORN = LocalDate.of(2023, 5, 1);

    final TestDatabase database;
    final Given given;
    final ProviderId setting;
    final MovableClock clock = new MovableClock(
            MONDAY.atTime(9, 0).atZone(ZoneId.of("Europe/London")).toInstant());
    private final long account;

    Nursery(TestDatabase database, String name) {
        this.database = database;
        this.given = new Given(database);
        this.setting = given.setting(CCC, name);
        this.account = given.account();
    }

    @CanIgnoreReturnValue
    RoomId room(String name) {
        return new RoomId(given.room(setting, CCC, name));
    }

    @CanIgnoreReturnValue
    EmploymentId staff(String givenName) {
        return new EmploymentId(given.employment(given.person(givenName, "Example"), setting, CCC, false));
    }

    <T> T asManager(Function<Wiring, T> verb) {
        return as(Role.MANAGER, setting, verb);
    }

    <T> T as(Role role, ProviderId at, Function<Wiring, T> verb) {
        Caller caller = new Caller();
        caller.become(new Known(
                new AccountId(account),
                "Nadia Moss",
                new EmailAddress("nadia@example.org"),
                null,
                Set.of(new Standing(role, CCC, at))));
        return database.commit(em -> verb.apply(Absences.known(
                Wiring.over(database).with(java.time.Clock.class, clock).with(Caller.class, caller),
                (who, first, last) -> List.of())));
    }

    Kept keep(Function<Wiring, Kept> verb) {
        return asManager(verb);
    }

    List<ReleaseDay> cover(LocalDate monday) {
        return asManager(wiring -> wiring.get(SeeWeek.class).of(setting, monday));
    }

    Kept addRoom(String name) {
        return asManager(wiring -> wiring.get(KeepRooms.class).add(setting, new RoomPlan(name, 24, 24, 59)));
    }

    Kept add(Group group) {
        return asManager(wiring -> wiring.get(KeepChildren.class).add(setting, group));
    }

    List<RoomLine> rooms() {
        return asManager(wiring -> wiring.get(SeeRooms.class).of(setting));
    }

    RotaWeek week(LocalDate monday) {
        return asManager(wiring -> wiring.get(SeeRota.class).of(setting, monday));
    }

    /** As somebody does who has just opened the page. */
    RotaSaved save(Lasting lasting, Map<RotaCell, List<Hours>> changes) {
        LocalDate monday = changes.keySet().iterator().next().day();
        monday = monday.minusDays(monday.getDayOfWeek().getValue() - 1L);
        return save(week(monday), lasting, changes);
    }

    RotaSaved save(RotaWeek seen, Lasting lasting, Map<RotaCell, List<Hours>> changes) {
        Map<RotaCell, List<Hours>> before = new HashMap<>();
        seen.lines()
                .forEach(line -> seen.days().forEach(day -> {
                    RotaCell cell = new RotaCell(line.who(), day);
                    before.put(cell, seen.at(cell));
                }));
        Map<RotaCell, List<Hours>> wanted = new HashMap<>(before);
        wanted.putAll(changes);
        return asManager(wiring ->
                wiring.get(SaveRota.class).week(setting, new RotaChange(seen.monday(), before, wanted, lasting)));
    }

    List<Hours> on(EmploymentId who, LocalDate day) {
        return week(day.minusDays(day.getDayOfWeek().getValue() - 1L)).at(new RotaCell(who, day));
    }

    long count(String query) {
        database.em().clear();
        return ((Number) database.em().createNativeQuery(query).getSingleResult()).longValue();
    }

    static Hours hours(String from, String to) {
        return new Hours(LocalTime.parse(from), LocalTime.parse(to), Optional.empty(), 30);
    }

    static Hours hours(String from, String to, RoomId room) {
        return new Hours(LocalTime.parse(from), LocalTime.parse(to), Optional.of(room), 30);
    }

    static Group group(RoomId room, int count, Days days) {
        return new Group(
                new Children(room, BORN, count, LocalTime.of(8, 30), LocalTime.of(15, 30)),
                Set.of(TUESDAY.getDayOfWeek(), MONDAY.getDayOfWeek()),
                days);
    }
}
