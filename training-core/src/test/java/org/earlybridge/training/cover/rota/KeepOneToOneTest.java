package org.earlybridge.training.cover.rota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
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
import org.earlybridge.training.cover.RoomId;
import org.earlybridge.training.cover.Shift.Hours;
import org.earlybridge.training.cover.day.Beside;
import org.earlybridge.training.cover.day.Trait;
import org.earlybridge.training.cover.rota.RotaChange.Lasting;
import org.earlybridge.training.database.OnBothDatabases;
import org.earlybridge.training.database.TestDatabase;
import org.earlybridge.training.workforce.EmploymentId;

/** C-1TO1, our own policy, and CM-EXC: both are facts that somebody enters, or they are not so. */
class KeepOneToOneTest {

    private static Kept set(Nursery house, Set<EmploymentId> seen, Set<EmploymentId> wanted) {
        return house.keep(wiring -> wiring.get(KeepOneToOne.class).set(house.setting, seen, wanted));
    }

    private static List<KeepOneToOne.Line> lines(Nursery house) {
        return house.asManager(wiring -> wiring.get(KeepOneToOne.class).of(house.setting));
    }

    @OnBothDatabases
    void who_is_paid_for_one_child_stands_so_in_the_day_and_in_the_trail(TestDatabase database) {
        Nursery larks = new Nursery(database, "Little Larks");
        RoomId room = larks.room("Pre-school");
        EmploymentId asha = larks.staff("Asha");
        EmploymentId ben = larks.staff("Ben");
        Hours day = new Hours(LocalTime.of(8, 0), LocalTime.of(16, 0), Optional.of(room), 0);
        assertThat(larks.save(
                        Lasting.EVERY_WEEK,
                        Map.of(
                                new RotaCell(asha, Nursery.TUESDAY), List.of(day),
                                new RotaCell(ben, Nursery.TUESDAY), List.of(day))))
                .isInstanceOf(RotaSaved.Done.class);

        assertThat(set(larks, Set.of(), Set.of(ben))).isEqualTo(Kept.done());

        assertThat(larks.cover(Nursery.MONDAY).get(1).verdict().day().adults())
                .extracting(adult -> adult.is(Trait.ONE_TO_ONE))
                .containsExactlyInAnyOrder(false, true);
        assertThat(larks.count("SELECT COUNT(*) FROM audit_entry WHERE what = 'who is paid for one child changed'"))
                .isEqualTo(1);
        assertThat(larks.count("SELECT COUNT(*) FROM cover_change")).isPositive();
        assertThat(set(larks, Set.of(ben), Set.of())).isEqualTo(Kept.done());
        assertThat(lines(larks)).noneMatch(KeepOneToOne.Line::oneToOne);
    }

    @OnBothDatabases
    void what_somebody_else_changed_in_between_is_not_written_over(TestDatabase database) {
        Nursery larks = new Nursery(database, "Little Larks");
        EmploymentId asha = larks.staff("Asha");
        EmploymentId ben = larks.staff("Ben");
        assertThat(set(larks, Set.of(), Set.of(asha))).isEqualTo(Kept.done());
        assertThat(set(larks, Set.of(), Set.of(ben))).isInstanceOf(Kept.Refused.class);
        assertThat(lines(larks))
                .filteredOn(KeepOneToOne.Line::oneToOne)
                .extracting(KeepOneToOne.Line::name)
                .containsExactly("Asha Example");
    }

    @OnBothDatabases
    void another_settings_staff_are_not_hers(TestDatabase database) {
        Nursery larks = new Nursery(database, "Little Larks");
        Nursery owls = new Nursery(database, "Owls");
        EmploymentId theirs = owls.staff("Olwen");
        assertThat(set(larks, Set.of(), Set.of(theirs))).isInstanceOf(Kept.Refused.class);
        assertThatThrownBy(() -> larks.as(
                        Role.MANAGER,
                        larks.setting,
                        wiring -> wiring.get(KeepOneToOne.class).of(owls.setting)))
                .isInstanceOf(NotFound.class);
    }

    @OnBothDatabases
    void an_exception_is_a_childminders_alone_and_stands_with_the_children(TestDatabase database) {
        Nursery larks = new Nursery(database, "Little Larks");
        EmploymentId ruta = larks.staff("Ruta");
        database.run("UPDATE employment SET role = 'CHILDMINDER' WHERE id = " + ruta.value());
        Group own = group(larks.room("Home"), "2024-05-01", Beside.OWN);
        assertThat(((Kept.Refused) larks.add(own)).mistakes())
                .extracting(Mistake::field)
                .containsExactly("beside");

        database.run("UPDATE provider SET kind = 'CHILDMINDER' WHERE id = " + larks.setting.value());
        Kept kept = larks.as(
                Role.CHILDMINDER,
                larks.setting,
                wiring -> wiring.get(KeepChildren.class).add(larks.setting, own));

        assertThat(kept).isEqualTo(Kept.done());
        assertThat(larks.rooms().get(0).groups())
                .extracting(one -> one.group().children().beside())
                .containsExactly(Optional.of(Beside.OWN));
        assertThat(larks.cover(Nursery.MONDAY).get(1).verdict().day().rooms().stream()
                        .flatMap(room -> room.children().stream()))
                .allMatch(children -> children.are(Beside.OWN))
                .isNotEmpty();
    }

    @OnBothDatabases
    void a_child_under_four_is_not_at_school(TestDatabase database) {
        Nursery larks = new Nursery(database, "Little Larks");
        RoomId home = larks.room("Home");
        database.run("UPDATE provider SET kind = 'CHILDMINDER' WHERE id = " + larks.setting.value());
        Kept kept = larks.as(
                Role.CHILDMINDER,
                larks.setting,
                wiring -> wiring.get(KeepChildren.class).add(larks.setting, group(home, "2023-05-01", Beside.SCHOOL)));
        assertThat(((Kept.Refused) kept).mistakes()).extracting(Mistake::field).containsExactly("beside");
    }

    private static Group group(RoomId room, String born, Beside why) {
        return new Group(
                new Children(
                        room, LocalDate.parse(born), 1, LocalTime.of(8, 30), LocalTime.of(15, 30), Optional.of(why)),
                Set.of(DayOfWeek.TUESDAY),
                Days.from(Nursery.MONDAY));
    }
}
