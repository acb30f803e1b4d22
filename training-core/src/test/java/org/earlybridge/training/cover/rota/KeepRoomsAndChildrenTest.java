package org.earlybridge.training.cover.rota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.earlybridge.training.cover.rota.Nursery.MONDAY;
import static org.earlybridge.training.cover.rota.Nursery.group;
import static org.earlybridge.training.cover.rota.Nursery.hours;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.earlybridge.training.account.NotFound;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.cover.BookedChildren.Children;
import org.earlybridge.training.cover.Days;
import org.earlybridge.training.cover.ReleaseDay;
import org.earlybridge.training.cover.RoomId;
import org.earlybridge.training.cover.RoomPlan;
import org.earlybridge.training.cover.rota.RotaChange.Lasting;
import org.earlybridge.training.cover.verdict.Colour;
import org.earlybridge.training.database.OnBothDatabases;
import org.earlybridge.training.database.TestDatabase;
import org.earlybridge.training.setting.ProviderId;
import org.earlybridge.training.workforce.EmploymentId;

class KeepRoomsAndChildrenTest {

    @OnBothDatabases
    void a_room_is_added_renamed_closed_and_opened_again_and_each_change_is_in_the_trail(TestDatabase database) {
        Nursery larks = new Nursery(database, "Little Larks");
        assertThat(larks.addRoom("Toddlers")).isEqualTo(Kept.done());
        RoomId room = larks.rooms().get(0).id();

        assertThat(larks.keep(wiring ->
                        wiring.get(KeepRooms.class).change(larks.setting, room, new RoomPlan("Tadpoles", 20, 12, 35))))
                .isEqualTo(Kept.done());
        assertThat(larks.rooms()).extracting(RoomLine::plan).containsExactly(new RoomPlan("Tadpoles", 20, 12, 35));
        assertThat(close(larks, room)).isEqualTo(Kept.done());
        assertThat(larks.rooms()).isEmpty();
        assertThat(larks.addRoom("tadpoles")).isEqualTo(Kept.done());
        assertThat(larks.rooms()).extracting(RoomLine::id).containsExactly(room);
        assertThat(larks.count("SELECT COUNT(*) FROM audit_entry WHERE authority_id = 'CCC' AND row_id = "
                        + larks.setting.value()))
                .isEqualTo(4);
    }

    @OnBothDatabases
    void a_room_without_a_name_or_with_a_name_that_is_taken_is_refused_with_the_remedy(TestDatabase database) {
        Nursery larks = new Nursery(database, "Little Larks");
        larks.room("Toddlers");
        assertThat(sentences(larks.addRoom("toddlers")))
                .containsExactly("There is a room called Toddlers already. Give this one another name");
        assertThat(sentences(larks.keep(
                        wiring -> wiring.get(KeepRooms.class).add(larks.setting, new RoomPlan(" ", 0, 40, 30)))))
                .hasSize(3);
    }

    @OnBothDatabases
    void a_room_with_children_or_staff_from_today_on_stays_open_and_says_who_is_in_it(TestDatabase database) {
        Nursery larks = new Nursery(database, "Little Larks");
        RoomId room = larks.room("Toddlers");
        EmploymentId asha = larks.staff("Asha");
        assertThat(larks.add(group(room, 6, Days.from(MONDAY)))).isEqualTo(Kept.done());
        assertThat(larks.save(
                        Lasting.EVERY_WEEK, Map.of(new RotaCell(asha, MONDAY), List.of(hours("08:00", "16:00", room)))))
                .isInstanceOf(RotaSaved.Done.class);

        assertThat(sentences(close(larks, room)))
                .containsExactly("Toddlers cannot be closed yet: 6 born 1 May 2023, Mon, Tue, 08:30 to 15:30; on the"
                        + " rota: Asha Example. Move or end them first");
        assertThat(larks.rooms()).hasSize(1);
    }

    @OnBothDatabases
    void children_change_from_a_day_on_and_until_then_stay_as_they_were(TestDatabase database) {
        Nursery larks = new Nursery(database, "Little Larks");
        RoomId room = larks.room("Toddlers");
        assertThat(larks.add(group(room, 6, Days.from(MONDAY)))).isEqualTo(Kept.done());
        Group.Stored six = larks.rooms().get(0).groups().get(0);
        assertThat(six.group()).isEqualTo(group(room, 6, Days.from(MONDAY)));

        LocalDate november = LocalDate.of(2026, 11, 2);
        assertThat(change(larks, six.rows(), group(room, 8, Days.from(november))))
                .isEqualTo(Kept.done());
        assertThat(larks.rooms().get(0).groups())
                .extracting(one -> one.group().children().count() + " from "
                        + one.group().days().first() + " to "
                        + one.group().days().last().orElse(null))
                .containsExactly("6 from 2026-10-05 to 2026-11-01", "8 from 2026-11-02 to null");
        assertThat(sentences(change(larks, six.rows().subList(0, 1), group(room, 9, Days.from(november)))))
                .containsExactly("Somebody else changed these children while your page was open. Look at them again");

        Group.Stored eight = larks.rooms().get(0).groups().get(1);
        assertThat(larks.keep(wiring -> wiring.get(KeepChildren.class).end(larks.setting, eight.rows(), MONDAY)))
                .isEqualTo(Kept.done());
        assertThat(larks.rooms().get(0).groups()).hasSize(1);
    }

    @OnBothDatabases
    void children_who_cannot_be_are_told_field_by_field_and_nothing_is_stored(TestDatabase database) {
        Nursery larks = new Nursery(database, "Little Larks");
        RoomId other = new Nursery(database, "Kingfishers").room("Babies");
        Group wrong = new Group(
                new Children(other, LocalDate.of(2027, 1, 1), 0, LocalTime.NOON, LocalTime.of(9, 0)),
                Set.of(),
                new Days(LocalDate.of(2026, 10, 1), Optional.of(LocalDate.of(2026, 9, 1))));
        assertThat(((Kept.Refused) larks.add(wrong)).mistakes())
                .extracting(Mistake::field)
                .containsExactly("room", "born", "count", "weekdays", "leaves", "first", "last");
        assertThat(larks.count("SELECT COUNT(*) FROM booked_children")).isZero();
        assertThat(larks.count("SELECT COUNT(*) FROM audit_entry")).isZero();
    }

    @OnBothDatabases
    void nobody_changes_or_sees_another_setting_s_rooms(TestDatabase database) {
        Nursery larks = new Nursery(database, "Little Larks");
        RoomId room = larks.room("Toddlers");
        ProviderId kingfishers = new Nursery(database, "Kingfishers").setting;
        assertThatThrownBy(() -> larks.as(
                        Role.MANAGER,
                        kingfishers,
                        wiring -> wiring.get(SeeRooms.class).of(larks.setting)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> larks.as(
                        Role.MANAGER,
                        kingfishers,
                        wiring -> wiring.get(KeepRooms.class).close(larks.setting, room)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> larks.as(
                        Role.MANAGER,
                        kingfishers,
                        wiring -> wiring.get(KeepRooms.class).close(kingfishers, room)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> larks.as(
                        Role.PRACTITIONER,
                        larks.setting,
                        wiring -> wiring.get(SeeRooms.class).of(larks.setting)))
                .isInstanceOf(NotFound.class);
    }

    @OnBothDatabases
    void a_childminder_says_only_whom_she_minds_and_her_home_and_her_hours_follow(TestDatabase database) {
        Nursery home = new Nursery(database, "Ruta Kalina");
        database.run("UPDATE provider SET kind = 'CHILDMINDER', payer_class = 'CHILDMINDER', min_adults = 1 WHERE id = "
                + home.setting.value());
        EmploymentId ruta = home.staff("Ruta");
        database.run("UPDATE employment SET role = 'CHILDMINDER' WHERE id = " + ruta.value());

        Kept kept = home.as(
                Role.CHILDMINDER,
                home.setting,
                wiring -> wiring.get(KeepChildren.class).add(home.setting, group(new RoomId(0), 2, Days.from(MONDAY))));

        assertThat(kept).isEqualTo(Kept.done());
        assertThat(home.rooms()).extracting(line -> line.plan().name()).containsExactly("Home");
        assertThat(home.on(ruta, MONDAY.plusWeeks(9)))
                .extracting(hours -> hours.starts() + " to " + hours.ends())
                .containsExactly("08:30 to 15:30");
        assertThat(home.on(ruta, MONDAY.plusDays(2))).isEmpty();
        List<ReleaseDay> week = home.cover(MONDAY);
        assertThat(week).hasSize(7);
        assertThat(week.get(0).verdict().sentence()).contains("Monday 5 October");
    }

    @OnBothDatabases
    void the_week_says_day_by_day_what_the_children_and_the_rota_come_to(TestDatabase database) {
        Nursery larks = new Nursery(database, "Little Larks");
        RoomId room = larks.room("Toddlers");
        assertThat(larks.add(group(room, 9, Days.from(MONDAY)))).isEqualTo(Kept.done());
        assertThat(larks.cover(MONDAY)).isEmpty();
        EmploymentId asha = larks.staff("Asha");
        assertThat(larks.save(
                        Lasting.EVERY_WEEK, Map.of(new RotaCell(asha, MONDAY), List.of(hours("08:00", "16:00", room)))))
                .isInstanceOf(RotaSaved.Done.class);
        List<ReleaseDay> week = larks.cover(MONDAY);
        assertThat(week).extracting(day -> day.verdict().colour()).startsWith(Colour.RED, Colour.RED, Colour.GREEN);
        assertThat(week.get(0).verdict().sentence()).startsWith("On Monday 5 October, ");
    }

    private static Kept close(Nursery nursery, RoomId room) {
        return nursery.asManager(wiring -> wiring.get(KeepRooms.class).close(nursery.setting, room));
    }

    private static Kept change(Nursery nursery, List<Long> rows, Group group) {
        return nursery.asManager(wiring -> wiring.get(KeepChildren.class).change(nursery.setting, rows, group));
    }

    private static List<String> sentences(Kept kept) {
        return ((Kept.Refused) kept).mistakes().stream().map(Mistake::sentence).toList();
    }
}
