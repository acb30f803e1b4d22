package org.earlybridge.training.cover;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.earlybridge.training.cover.day.Span;
import org.earlybridge.training.cover.day.StaffedDay;
import org.earlybridge.training.database.OnBothDatabases;
import org.earlybridge.training.database.TestDatabase;
import org.earlybridge.training.workforce.PersonId;

/** H10, Working Time Regulations 1998: twenty minutes of break in more than six hours, however many rooms she works them in. */
class WholeShiftTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 10, 13);
    private static final String LONG = "2028-01-31";

    private record Herons(House house, PersonId dina) {

        static Herons in(TestDatabase database) {
            House house = new House(database, "Herons").children("2023-05-01", 9);
            house.adult("Asha", 3, LONG);
            house.adult("Ben", 3, LONG);
            return new Herons(house, house.adult("Dina", 2, ""));
        }

        StaffedDay day() {
            return asked().verdict().day();
        }

        ReleaseDay asked() {
            return house.asked()
                    .of(
                            house.setting,
                            List.of(dina),
                            List.of(new Meeting(TUESDAY, LocalTime.of(9, 30), LocalTime.of(12, 30), Optional.empty())))
                    .days()
                    .get(0);
        }
    }

    @OnBothDatabases
    void a_shift_in_two_rooms_is_one_stay_with_one_move(TestDatabase database) {
        Herons herons = Herons.in(database);
        database.run("UPDATE shift SET break_minutes = 30");
        long hall = herons.house().anotherRoom("Hall");
        herons.house().cut(herons.dina(), "13:00:00", hall, 30);

        StaffedDay day = herons.day();

        assertThat(day.adults()).hasSize(3);
        assertThat(day.adults())
                .filteredOn(
                        adult -> adult.id().equals(String.valueOf(herons.dina().value())))
                .singleElement()
                .satisfies(dina -> {
                    assertThat(dina.there()).isEqualTo(Span.parse("08:00-17:30"));
                    assertThat(dina.breakMinutes()).hasValue(30);
                    assertThat(day.roomOf(dina, 12 * 60)).isNotEqualTo(Optional.of(String.valueOf(hall)));
                    assertThat(day.roomOf(dina, 13 * 60)).hasValue(String.valueOf(hall));
                });
        assertThat(day.moves())
                .singleElement()
                .satisfies(move -> assertThat(move.span()).isEqualTo(Span.parse("13:00-17:30")));
    }

    @OnBothDatabases
    void nine_hours_in_two_rooms_without_a_break_are_nine_hours_without_a_break(TestDatabase database) {
        Herons herons = Herons.in(database);
        database.run("UPDATE shift SET break_minutes = 30");
        herons.house().cut(herons.dina(), "13:00:00", herons.house().anotherRoom("Hall"), 30);
        assertThat(herons.asked().note()).isEmpty();
        database.run("UPDATE shift SET break_minutes = 0 WHERE starts = '13:00:00'");
        assertThat(herons.asked().note().orElseThrow()).startsWith("Breaks are not in this check");
    }

    @OnBothDatabases
    void a_shift_with_a_gap_stays_two(TestDatabase database) {
        Herons herons = Herons.in(database);
        herons.house().cut(herons.dina(), "13:00:00", herons.house().anotherRoom("Hall"), 0);
        database.run("UPDATE shift SET starts = '14:00:00' WHERE starts = '13:00:00'");
        assertThat(herons.day().adults())
                .extracting(adult -> adult.there().toString())
                .contains("08:00-13:00", "14:00-17:30");
        assertThat(herons.day().moves()).isEmpty();
    }

    @OnBothDatabases
    void who_floats_for_a_part_of_it_is_a_float_with_a_move(TestDatabase database) {
        Herons herons = Herons.in(database);
        long hall = herons.house().anotherRoom("Hall");
        herons.house().cut(herons.dina(), "13:00:00", hall, 0);
        database.run("UPDATE shift SET room_id = NULL WHERE ends = '13:00:00'");
        StaffedDay day = herons.day();
        assertThat(day.adult(String.valueOf(herons.dina().value()))
                        .orElseThrow()
                        .room())
                .isEmpty();
        assertThat(day.moves())
                .singleElement()
                .satisfies(move -> assertThat(move.room()).isEqualTo(String.valueOf(hall)));
    }
}
