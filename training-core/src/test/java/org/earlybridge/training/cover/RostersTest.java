package org.earlybridge.training.cover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.earlybridge.training.database.Given.CCC;

import java.time.LocalDate;
import java.time.LocalTime;
import org.earlybridge.training.database.Given;
import org.earlybridge.training.database.OnBothDatabases;
import org.earlybridge.training.database.TestDatabase;
import org.earlybridge.training.setting.ProviderId;
import org.earlybridge.training.workforce.EmploymentId;

class RostersTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 12);

    @OnBothDatabases
    void a_week_of_a_setting_is_its_rooms_its_children_and_its_shifts(TestDatabase database) {
        Given given = new Given(database);
        ProviderId larks = given.setting(CCC, "Little Larks");
        long room = given.room(larks, CCC, "Pre-school");
        long asha = given.employment(given.person("Asha", "Lane"), larks, CCC, false);
        database.run(
                "INSERT INTO booked_children (id, authority_id, room_id, weekday, born, head_count, arrives, leaves, first_day)"
                        + " VALUES (1, 'CCC', " + room + ", 1, '2023-05-01', 9, '08:00:00', '15:30:00', '2026-09-01')",
                "INSERT INTO shift (id, authority_id, employment_id, weekday, starts, ends, break_minutes, first_day, last_day)"
                        + " VALUES (1, 'CCC', " + asha
                        + ", 1, '08:00:00', '16:00:00', 30, '2026-09-01', '2026-10-12')");

        Rosters rosters = new Rosters(database.em());
        BookedChildren children = rosters.childrenAt(larks, MONDAY, MONDAY).get(0);
        Shift shift = rosters.shiftsAt(larks, MONDAY, MONDAY).get(0);

        assertThat(rosters.roomsOf(larks)).extracting(Room::name).containsExactly("Pre-school");
        assertThat(children.count()).isEqualTo(9);
        assertThat(children.room()).isEqualTo(new RoomId(room));
        assertThat(children.leaves()).isEqualTo(LocalTime.of(15, 30));
        assertThat(children.areThereOn(MONDAY)).isTrue();
        assertThat(children.areThereOn(MONDAY.plusDays(1))).isFalse();
        assertThat(shift.room()).isEmpty();
        assertThat(shift.employment()).isEqualTo(new EmploymentId(asha));
        assertThat(shift.isOn(MONDAY)).isTrue();
        assertThat(shift.isOn(MONDAY.plusWeeks(1))).isFalse();
        assertThat(rosters.shiftsAt(larks, MONDAY.plusDays(1), MONDAY.plusWeeks(1)))
                .isEmpty();
    }
}
