package org.earlybridge.training.cover.rota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.earlybridge.training.cover.rota.Nursery.MONDAY;
import static org.earlybridge.training.cover.rota.Nursery.TUESDAY;
import static org.earlybridge.training.cover.rota.Nursery.group;
import static org.earlybridge.training.cover.rota.Nursery.hours;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.earlybridge.training.account.NotFound;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.cover.Days;
import org.earlybridge.training.cover.RoomId;
import org.earlybridge.training.cover.rota.RotaChange.Lasting;
import org.earlybridge.training.cover.rota.SheetPreview.Effect;
import org.earlybridge.training.cover.rota.SheetPreview.Fault;
import org.earlybridge.training.cover.rota.SheetPreview.Line;
import org.earlybridge.training.cover.sheet.Columns;
import org.earlybridge.training.cover.sheet.ReadSheet;
import org.earlybridge.training.cover.sheet.Sheet;
import org.earlybridge.training.cover.sheet.SheetField;
import org.earlybridge.training.cover.sheet.SheetKind;
import org.earlybridge.training.cover.sheet.SheetRead;
import org.earlybridge.training.database.OnBothDatabases;
import org.earlybridge.training.database.TestDatabase;
import org.earlybridge.training.workforce.EmploymentId;

class TakeSheetTest {

    private static final LocalDate NEXT = MONDAY.plusWeeks(1);

    @OnBothDatabases
    void a_rota_of_days_and_of_weekdays_is_shown_first_and_then_taken_over_whole(TestDatabase database) {
        Nursery larks = new Nursery(database, "Little Larks");
        RoomId toddlers = larks.room("Toddlers");
        EmploymentId asha = larks.staff("Asha");
        EmploymentId ben = larks.staff("Ben");
        SheetOrder order = order(SheetKind.ROTA, """
                Employee;Shift date;Start;Finish;Location;Breaks
                Asha Example;Tue-Wed;8am;4pm;toddlers;30
                Example, Ben;13/10/2026;09.00;12:00;;
                ben example;13/10/2026;13:00;17:00;;
                """);

        SheetPreview preview = preview(larks, order);
        assertThat(preview.isSound()).isTrue();
        assertThat(preview.lines())
                .extracting(Line::sentence)
                .containsExactly(
                        "Asha Example, every Tuesday from 6 October 2026: 08:00 to 16:00 in Toddlers, break 30 minutes,"
                                + " was not at work",
                        "Asha Example, every Wednesday from 7 October 2026: 08:00 to 16:00 in Toddlers, break 30"
                                + " minutes, was not at work",
                        "Ben Example, Tuesday 13 October 2026: 09:00 to 12:00 and 13:00 to 17:00, was not at work");
        assertThat(larks.count("SELECT COUNT(*) FROM shift")).isZero();

        assertThat(take(larks, order)).isInstanceOf(SheetTaken.Done.class);
        assertThat(larks.on(asha, TUESDAY.plusWeeks(9))).containsExactly(hours("08:00", "16:00", toddlers));
        assertThat(larks.on(ben, NEXT.plusDays(1))).hasSize(2);
        assertThat(larks.on(ben, NEXT.plusDays(8))).isEmpty();
        assertThat(larks.count("SELECT COUNT(*) FROM audit_entry WHERE what = 'file taken over'"))
                .isEqualTo(1);

        SheetPreview again = preview(larks, order);
        assertThat(again.lines()).isEmpty();
        assertThat(again.unchanged()).isEqualTo(3);
        long changes = larks.count("SELECT COUNT(*) FROM cover_change");
        assertThat(take(larks, order)).isInstanceOf(SheetTaken.Done.class);
        assertThat(larks.count("SELECT COUNT(*) FROM cover_change")).isEqualTo(changes);
    }

    @OnBothDatabases
    void a_day_off_in_the_file_stays_off_beside_a_new_pattern_of_the_same_file(TestDatabase database) {
        Nursery larks = new Nursery(database, "Little Larks");
        EmploymentId asha = larks.staff("Asha");
        SheetOrder order = order(SheetKind.ROTA, """
                Person,Day,From,To
                Asha Example,Tuesday,8,16
                Asha Example,20/10/2026,,
                Asha Example,27/10/2026,off,off
                """);
        assertThat(take(larks, order)).isInstanceOf(SheetTaken.Done.class);
        assertThat(larks.on(asha, TUESDAY.plusWeeks(1))).hasSize(1);
        assertThat(larks.on(asha, TUESDAY.plusWeeks(2))).isEmpty();
        assertThat(larks.on(asha, TUESDAY.plusWeeks(3))).isEmpty();
        assertThat(larks.on(asha, TUESDAY.plusWeeks(4))).hasSize(1);
        assertThat(preview(larks, order).lines()).isEmpty();
    }

    @OnBothDatabases
    void a_grid_of_weekdays_is_read_too(TestDatabase database) {
        Nursery larks = new Nursery(database, "Little Larks");
        EmploymentId asha = larks.staff("Asha");
        assertThat(take(larks, order(SheetKind.ROTA, """
                First name,Surname,Mon,Tue,Wed
                Asha,Example,08:00-12:00 and 13:00-16:00,off,
                """))).isInstanceOf(SheetTaken.Done.class);
        assertThat(larks.on(asha, NEXT)).hasSize(2);
        assertThat(larks.on(asha, TUESDAY)).isEmpty();
    }

    @OnBothDatabases
    void every_fault_is_told_with_its_row_its_column_and_the_remedy_and_nothing_is_stored(TestDatabase database) {
        Nursery larks = new Nursery(database, "Little Larks");
        larks.room("Toddlers");
        larks.staff("Asha");
        SheetOrder order = order(SheetKind.ROTA, """
                Name,Date,Start,End,Room
                Asha Example,13/10/2026,13:00,9:00,
                Asha Example,14/10/2026,8:00,12:00,Attic
                Asha Example,15/10/2026,8:00,12:00,
                Asha Example,15/10/2026,11:00,13:00,
                Asha Example,32/10/2026,8:00,12:00,
                Asha Example,16/10/2026,morning,,
                Asha Example,1/10/2026,8:00,12:00,
                ,16/10/2026,8:00,12:00,
                """);
        SheetPreview preview = preview(larks, order);
        assertThat(preview.faults())
                .extracting(fault -> fault.row() + " " + fault.column())
                .containsExactly("2 End", "3 Room", "5 Start", "6 Date", "7 Start", "7 End", "8 Date", "9 Name");
        assertThat(preview.faults())
                .extracting(Fault::sentence)
                .anyMatch(sentence -> sentence.contains("there is no open room called “Attic”. Add the room first"))
                .anyMatch(sentence -> sentence.contains("11:00 to 13:00 overlaps 08:00 to 12:00"))
                .anyMatch(sentence -> sentence.contains("it ends at 09:00, before it begins at 13:00"))
                .anyMatch(sentence -> sentence.contains("that day is over and stays as it was"));
        assertThat(take(larks, order)).isInstanceOf(SheetTaken.NotTaken.class);
        assertThat(larks.count("SELECT COUNT(*) FROM shift")).isZero();
    }

    @OnBothDatabases
    void a_name_that_is_not_known_is_asked_about_and_meant_for_somebody_or_left_out(TestDatabase database) {
        Nursery larks = new Nursery(database, "Little Larks");
        EmploymentId asha = larks.staff("Asha");
        String file = "Name,Date,Start,End\nA. Example,13/10/2026,8,12\nAgency,13/10/2026,8,12\n";
        SheetPreview asked = preview(larks, order(SheetKind.ROTA, file));
        assertThat(asked.isSound()).isFalse();
        assertThat(asked.unknown()).extracting(SheetPreview.Unknown::name).containsExactly("A. Example", "Agency");

        SheetOrder said = new SheetOrder(
                sheet(file),
                Columns.guessed(SheetKind.ROTA, sheet(file).headings(), Map.of()),
                MONDAY,
                false,
                Map.of("a. example", Optional.of(asha), "agency", Optional.empty()));
        assertThat(preview(larks, said).leftOut()).isEqualTo(1);
        assertThat(take(larks, said)).isInstanceOf(SheetTaken.Done.class);
        assertThat(larks.on(asha, NEXT.plusDays(1))).hasSize(1);
    }

    @OnBothDatabases
    void another_setting_s_staff_cannot_be_meant(TestDatabase database) {
        Nursery larks = new Nursery(database, "Little Larks");
        larks.staff("Asha");
        EmploymentId other = new Nursery(database, "Kingfishers").staff("Carys");
        String file = "Name,Date,Start,End\nCarys Example,13/10/2026,8,12\n";
        SheetOrder said = new SheetOrder(
                sheet(file),
                Columns.guessed(SheetKind.ROTA, sheet(file).headings(), Map.of()),
                MONDAY,
                false,
                Map.of("carys example", Optional.of(other)));
        assertThat(preview(larks, said).unknown()).hasSize(1);
        assertThat(take(larks, said)).isInstanceOf(SheetTaken.NotTaken.class);
        Nursery kingfishers = new Nursery(database, "Herons");
        assertThatThrownBy(() -> larks.as(
                        Role.MANAGER,
                        kingfishers.setting,
                        wiring -> wiring.get(TakeSheet.class).preview(larks.setting, said)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> larks.as(
                        Role.MANAGER,
                        kingfishers.setting,
                        wiring -> wiring.get(GiveSheet.class).staff(larks.setting)))
                .isInstanceOf(NotFound.class);
    }

    @OnBothDatabases
    void what_was_agreed_to_is_not_stored_once_it_would_be_something_else(TestDatabase database) {
        Nursery larks = new Nursery(database, "Little Larks");
        EmploymentId asha = larks.staff("Asha");
        SheetOrder order = order(SheetKind.ROTA, "Name,Date,Start,End\nAsha Example,13/10/2026,8,12\n");
        String mark = preview(larks, order).mark();
        RotaSaved unused = larks.save(
                Lasting.THIS_WEEK, Map.of(new RotaCell(asha, NEXT.plusDays(1)), List.of(hours("09:00", "10:00"))));
        SheetTaken taken = larks.asManager(wiring -> wiring.get(TakeSheet.class).take(larks.setting, order, mark));
        assertThat(taken).isInstanceOf(SheetTaken.NotTaken.class);
        assertThat(larks.on(asha, NEXT.plusDays(1))).containsExactly(hours("09:00", "10:00"));
    }

    @OnBothDatabases
    void a_row_for_each_child_is_counted_and_who_is_not_in_the_whole_list_stops_coming(TestDatabase database) {
        Nursery larks = new Nursery(database, "Little Larks");
        RoomId toddlers = larks.room("Toddlers");
        assertThat(larks.add(group(toddlers, 4, Days.from(MONDAY)))).isEqualTo(Kept.done());
        larks.clock.move(Duration.ofDays(7));
        String file = """
                DOB,Room,Mon,Tue
                01/05/2023,Toddlers,08:30-15:30,08:30-15:30
                01/05/2023,Toddlers,08:30-15:30,
                2/6/2024,Toddlers,,8-13
                """;
        SheetOrder order = whole(SheetKind.CHILDREN, file, NEXT);
        assertThat(preview(larks, order).lines())
                .extracting(Line::sentence)
                .containsExactly(
                        "2 instead of 4 born 1 May 2023 in Toddlers, Mon, 08:30 to 15:30, from 12 October 2026",
                        "1 instead of 4 born 1 May 2023 in Toddlers, Tue, 08:30 to 15:30, from 12 October 2026",
                        "1 born 2 June 2024 in Toddlers, Tue, 08:00 to 13:00, from 12 October 2026");
        assertThat(take(larks, order)).isInstanceOf(SheetTaken.Done.class);
        assertThat(preview(larks, order).lines()).isEmpty();
        assertThat(larks.count("SELECT SUM(head_count) FROM booked_children WHERE last_day IS NULL"))
                .isEqualTo(4);
        assertThat(larks.count("SELECT SUM(head_count) FROM booked_children WHERE last_day = '2026-10-11'"))
                .isEqualTo(8);

        SheetOrder fewer = whole(SheetKind.CHILDREN, "DOB,Room,Mon\n1/5/2023,Toddlers,08:30-15:30\n", NEXT);
        assertThat(preview(larks, fewer).lines())
                .extracting(Line::effect)
                .containsExactly(Effect.CHANGED, Effect.ENDED, Effect.ENDED);
        SheetOrder more = order(SheetKind.CHILDREN, "DOB,Room,Mon\n1/5/2023,Toddlers,08:30-15:30\n", NEXT);
        assertThat(preview(larks, more).lines()).extracting(Line::effect).containsExactly(Effect.CHANGED);
    }

    @OnBothDatabases
    void impossible_children_are_told_without_repeating_what_the_cell_says(TestDatabase database) {
        Nursery larks = new Nursery(database, "Little Larks");
        larks.room("Toddlers");
        SheetPreview preview = preview(larks, order(SheetKind.CHILDREN, """
                Room,Date of birth,Children,Weekdays,Arrive,Leave
                Toddlers,1/5/2027,1,Mon,8,12
                Toddlers,1/5/2023,0,Mon,8,12
                Toddlers,1/5/2023,-3,Mon,8,12
                Toddlers,1/5/2023,99999,Mon,8,12
                Toddlers,Mia Jones,1,Mon,8,12
                Toddlers,1/5/2023,1,Mon,12,8
                Toddlers,1/5/1999,1,Mon,8,12
                ,1/5/2023,1,someday,8,12
                """));
        assertThat(preview.faults())
                .extracting(fault -> fault.row() + " " + fault.column())
                .containsExactly(
                        "2 Date of birth",
                        "3 Children",
                        "4 Children",
                        "5 Children",
                        "6 Date of birth",
                        "7 Leave",
                        "8 Date of birth",
                        "9 Room",
                        "9 Weekdays");
        assertThat(preview.toString()).doesNotContain("Mia");
    }

    @OnBothDatabases
    void rooms_are_added_changed_and_opened_again_by_name(TestDatabase database) {
        Nursery larks = new Nursery(database, "Little Larks");
        larks.room("Toddlers");
        RoomId old = larks.room("Old room");
        database.run("UPDATE room SET closed_on = '2026-10-01' WHERE id = " + old.value());
        String head = "Room,Children at a time,\"Youngest, months\",\"Oldest, months\"\n";
        SheetOrder order = order(SheetKind.ROOMS, head + "Toddlers,12,24,35\nOld room,8,0,23\nGarden,20,24,59\n");
        assertThat(preview(larks, order).lines())
                .extracting(Line::effect)
                .containsExactly(Effect.CHANGED, Effect.ADDED, Effect.ADDED);
        assertThat(take(larks, order)).isInstanceOf(SheetTaken.Done.class);
        assertThat(larks.rooms())
                .extracting(room -> room.plan().name())
                .containsExactlyInAnyOrder("Toddlers", "Old room", "Garden");
        assertThat(preview(larks, order).unchanged()).isEqualTo(3);
        assertThat(preview(larks, order(SheetKind.ROOMS, head + "=cmd(1),12,24,35\nA,0,2,1\nB,1,2,3\nb,1,2,3\n"))
                        .faults())
                .extracting(fault -> fault.row() + " " + fault.column())
                .containsExactly("2 Room", "3 Children at a time", "3 Oldest, months", "5 Room");
    }

    @OnBothDatabases
    void certificates_are_added_once_and_an_unknown_one_is_told_with_those_there_are(TestDatabase database) {
        Nursery larks = new Nursery(database, "Little Larks");
        larks.staff("Asha");
        String head = "Staff name,Course,Date completed,Expiry date,Training provider\n";
        SheetPreview wrong = preview(
                larks,
                order(
                        SheetKind.CERTIFICATES,
                        head
                                + "Asha Example,Knitting,1/9/2025,,\nAsha Example,Prevent,1/9/2027,,\n"
                                + "Asha Example,Prevent,1/9/2025,1/8/2025,\n"));
        assertThat(wrong.faults())
                .extracting(fault -> fault.row() + " " + fault.column())
                .containsExactly("2 Course", "3 Date completed", "4 Expiry date");
        assertThat(wrong.faults().get(0).sentence())
                .startsWith("“Knitting” is no certificate that we know. Write one of: Safeguarding; ");

        SheetOrder order =
                order(SheetKind.CERTIFICATES, head + "Asha Example,\"First aid, full\",1/9/2025,31/8/2028,Red Hands\n");
        assertThat(take(larks, order)).isInstanceOf(SheetTaken.Done.class);
        assertThat(preview(larks, order).lines()).isEmpty();
        assertThat(larks.count(
                        "SELECT COUNT(*) FROM certificate WHERE kind = 'SEEN' AND requirement_code = 'PFA-FULL'"))
                .isEqualTo(1);
    }

    @OnBothDatabases
    void what_goes_out_comes_in_again_and_changes_nothing(TestDatabase database) {
        Nursery larks = new Nursery(database, "Little Larks");
        assertThat(larks.addRoom("+ 'Plus', \"room\"")).isEqualTo(Kept.done());
        RoomId room = larks.rooms().get(0).id();
        EmploymentId asha = larks.staff("Asha");
        EmploymentId ben = larks.staff("Ben");
        put(larks, Lasting.EVERY_WEEK, asha, TUESDAY, room);
        put(larks, Lasting.EVERY_WEEK, ben, TUESDAY, room);
        put(larks, Lasting.THIS_WEEK, ben, NEXT, room);
        RotaSaved unused = larks.save(Lasting.THIS_WEEK, Map.of(new RotaCell(asha, NEXT.plusDays(1)), List.of()));
        assertThat(larks.add(group(room, 4, Days.from(MONDAY)))).isEqualTo(Kept.done());
        assertThat(larks.add(group(room, 2, new Days(NEXT, Optional.of(NEXT.plusWeeks(8))))))
                .isEqualTo(Kept.done());
        database.run("INSERT INTO certificate (id, person_id, requirement_code, kind, issued, source) SELECT 7,"
                + " id, 'PREVENT', 'STATED', '2025-01-01', '=me' FROM person WHERE given_name = 'Ben'");

        for (LocalDate today : List.of(MONDAY, MONDAY.plusDays(2))) {
            larks.clock.move(
                    Duration.between(larks.clock.instant(), today.atTime(9, 0).atZone(larks.clock.getZone())));
            same(larks, SheetKind.ROTA, today, give -> give.week(larks.setting, MONDAY));
            same(larks, SheetKind.ROTA, today, give -> give.week(larks.setting, NEXT));
            same(larks, SheetKind.ROTA, today, give -> give.pattern(larks.setting, today));
            same(larks, SheetKind.ROOMS, today, give -> give.rooms(larks.setting));
            same(larks, SheetKind.CHILDREN, today, give -> give.children(larks.setting));
            same(larks, SheetKind.CERTIFICATES, today, give -> give.staff(larks.setting));
        }
    }

    private static void same(Nursery larks, SheetKind kind, LocalDate first, Function<GiveSheet, byte[]> given) {
        byte[] file = larks.asManager(wiring -> given.apply(wiring.get(GiveSheet.class)));
        Sheet sheet = sheet(new String(file, StandardCharsets.UTF_8));
        assertThat(sheet.rows()).isNotEmpty();
        SheetPreview preview = preview(
                larks, new SheetOrder(sheet, Columns.guessed(kind, sheet.headings(), Map.of()), first, true, Map.of()));
        assertThat(preview.faults()).isEmpty();
        assertThat(preview.unknown()).isEmpty();
        assertThat(preview.lines()).as(kind + " as of " + first).isEmpty();
        assertThat(preview.unchanged()).isEqualTo(sheet.rows().size());
    }

    @OnBothDatabases
    void what_headings_meant_is_remembered_and_nothing_from_below_them(TestDatabase database) {
        Nursery larks = new Nursery(database, "Little Larks");
        larks.staff("Asha");
        Sheet sheet = sheet("Wer,Wann,Von,Bis\nAsha Example,13/10/2026,8,12\n");
        Columns said = new Columns(
                SheetKind.ROTA, Map.of(SheetField.PERSON, 0, SheetField.DAY, 1, SheetField.FROM, 2, SheetField.TO, 3));
        SheetOrder order = new SheetOrder(sheet, said, MONDAY, false, Map.of());
        assertThat(take(larks, order)).isInstanceOf(SheetTaken.Done.class);
        assertThat(take(larks, order)).isInstanceOf(SheetTaken.Done.class);
        Map<String, SheetField> known = larks.asManager(wiring ->
                wiring.get(TakeSheet.class).help(larks.setting, SheetKind.ROTA).headings());
        assertThat(Columns.guessed(SheetKind.ROTA, sheet.headings(), known).at())
                .isEqualTo(said.at());
        Nursery other = new Nursery(database, "Kingfishers");
        Map<String, SheetField> others = other.asManager(wiring ->
                wiring.get(TakeSheet.class).help(other.setting, SheetKind.ROTA).headings());
        assertThat(others).isEmpty();
    }

    private static void put(Nursery larks, Lasting lasting, EmploymentId who, LocalDate day, RoomId room) {
        assertThat(larks.save(lasting, Map.of(new RotaCell(who, day), List.of(hours("08:00", "16:00", room)))))
                .isInstanceOf(RotaSaved.Done.class);
    }

    private static SheetPreview preview(Nursery larks, SheetOrder order) {
        return larks.asManager(wiring -> wiring.get(TakeSheet.class).preview(larks.setting, order));
    }

    private static SheetTaken take(Nursery larks, SheetOrder order) {
        String mark = preview(larks, order).mark();
        return larks.asManager(wiring -> wiring.get(TakeSheet.class).take(larks.setting, order, mark));
    }

    private static SheetOrder order(SheetKind kind, String file) {
        return order(kind, file, MONDAY);
    }

    private static SheetOrder order(SheetKind kind, String file, LocalDate first) {
        Sheet sheet = sheet(file);
        return new SheetOrder(sheet, Columns.guessed(kind, sheet.headings(), Map.of()), first, false, Map.of());
    }

    private static SheetOrder whole(SheetKind kind, String file, LocalDate first) {
        Sheet sheet = sheet(file);
        return new SheetOrder(sheet, Columns.guessed(kind, sheet.headings(), Map.of()), first, true, Map.of());
    }

    private static Sheet sheet(String file) {
        return ((SheetRead.Table) ReadSheet.of(file.getBytes(StandardCharsets.UTF_8))).sheet();
    }
}
