package org.earlybridge.training.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.earlybridge.training.database.Given.CCC;
import static org.earlybridge.training.database.Given.PCC;
import static org.earlybridge.training.database.Given.in;
import static org.earlybridge.training.database.Given.online;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.earlybridge.training.account.AccountId;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.EmailAddress;
import org.earlybridge.training.account.Known;
import org.earlybridge.training.account.NotFound;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.account.Standing;
import org.earlybridge.training.authority.AuthorityId;
import org.earlybridge.training.catalogue.CourseCode;
import org.earlybridge.training.cohort.CohortId;
import org.earlybridge.training.database.Given;
import org.earlybridge.training.database.OnBothDatabases;
import org.earlybridge.training.database.TestDatabase;
import org.earlybridge.training.listing.Page;
import org.earlybridge.training.listing.Slice;
import org.earlybridge.training.setting.ProviderId;
import org.earlybridge.training.workforce.PersonId;

class CouncilViewsTest {

    private static final Clock NOW = Clock.fixed(Instant.parse("2026-09-21T09:00:00Z"), ZoneId.of("Europe/London"));
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 21);

    @OnBothDatabases
    void counts_are_of_one_council_only(TestDatabase database) {
        Given given = new Given(database);
        ProviderId ours = given.setting(CCC, "Fen Edge");
        given.setting(PCC, "Little Herons");
        given.employment(given.person("Asha", "Begum"), ours, CCC, false);
        CohortId date = given.date(given.course("ELK-35", "Elklan"), online("2026-10-07", "19:00", 2));
        given.places(date, 5, 1, 2);

        CouncilCounts counts = new ReadCouncilCounts(new CouncilFigures(database.em()), coordinator(CCC), NOW).of(CCC);

        assertThat(counts).isEqualTo(new CouncilCounts(1, 0, 1, 1, 6, 2));
    }

    @OnBothDatabases
    void a_coordinator_sees_no_other_councils_lists(TestDatabase database) {
        Slice<DateLine.Column> all = new Slice<>(0, 10, DateLine.Column.DAY, true, "");
        ListDates dates = new ListDates(new CouncilDates(database.em()), coordinator(PCC), NOW);
        assertThatThrownBy(() -> dates.of(CCC, all)).isInstanceOf(NotFound.class);
    }

    @OnBothDatabases
    void settings_come_a_page_at_a_time_with_who_works_there_and_what_ends(TestDatabase database) {
        Given given = new Given(database);
        ProviderId edge = given.setting(CCC, "Fen Edge");
        given.setting(CCC, "Acorns");
        PersonId asha = given.person("Asha", "Begum");
        given.employment(asha, edge, CCC, false);
        certificate(database, 1, asha, "SG-STAFF", "2026-10-01");
        certificate(database, 2, asha, "PREVENT", "2026-10-01");
        certificate(database, 3, asha, "PREVENT", "2028-10-01");

        Page<SettingLine> page = new ListSettings(
                        new CouncilSettings(database.em()), new Endings(database.em()), coordinator(CCC), NOW)
                .of(CCC, new Slice<>(1, 1, SettingLine.Column.NAME, true, ""));

        assertThat(page.total()).isEqualTo(2);
        SettingLine line = page.rows().get(0);
        assertThat(line.name()).isEqualTo("Fen Edge");
        assertThat(line.people()).isEqualTo(1);
        assertThat(line.endings()).isEqualTo(1);
    }

    @OnBothDatabases
    void a_date_says_of_how_many_places_enough_adults_stay(TestDatabase database) {
        Given given = new Given(database);
        CohortId date = given.date(given.course("ELK-35", "Elklan"), online("2026-10-13", "09:30", 3));
        given.places(date, 6, 1, 0);
        List<?> places = database.em()
                .createNativeQuery("SELECT id FROM booked_place WHERE state = 'CONFIRMED' ORDER BY id")
                .getResultList();
        List<String> verdicts = List.of("'GREEN'", "'GREEN'", "'AMBER'", "'RED'", "NULL", "'GREEN'");
        for (int at = 0; at < verdicts.size(); at++) {
            database.run(
                    "UPDATE booked_place SET cover_verdict = " + verdicts.get(at) + " WHERE id = " + places.get(at));
        }
        database.run(
                "INSERT INTO cover_alert (id, authority_id, provider_id, booking_id, day, sentence, fixes, raised_at,"
                        + " live) SELECT 1, 'PCC', provider_id, id, '2026-10-13', 'Too few', 'None', '2026-09-21 09:00:00', 1"
                        + " FROM booking WHERE id = " + places.get(5));

        Page<DateLine> page = new ListDates(new CouncilDates(database.em()), coordinator(CCC), NOW)
                .of(CCC, new Slice<>(0, 10, DateLine.Column.DAY, true, ""));

        assertThat(page.rows())
                .singleElement()
                .satisfies(line -> assertThat(line.cover()).isEqualTo(new CoverCounts(2, 1, 2, 1)));
    }

    @OnBothDatabases
    void dates_can_be_sorted_by_what_is_free_and_found_by_venue(TestDatabase database) {
        Given given = new Given(database);
        CourseCode elklan = given.course("ELK-35", "Elklan");
        CohortId fuller = given.date(elklan, in(given.venue("March Library"), "2026-10-06", "09:30", 3));
        CohortId free = given.date(elklan, in(given.venue("March Hall"), "2026-10-08", "09:30", 3));
        given.date(elklan, online("2026-10-07", "19:00", 2));
        given.places(fuller, 10, 0, 0);

        Page<DateLine> page = new ListDates(new CouncilDates(database.em()), coordinator(CCC), NOW)
                .of(CCC, new Slice<>(0, 10, DateLine.Column.FREE, false, "march"));

        assertThat(page.rows()).extracting(DateLine::id).containsExactly(free, fuller);
    }

    @OnBothDatabases
    void endings_are_counted_once_for_each_person_where_she_works(TestDatabase database) {
        Given given = new Given(database);
        ProviderId edge = given.setting(CCC, "Fen Edge");
        ProviderId herons = given.setting(PCC, "Little Herons");
        for (int at = 0; at < 3; at++) {
            PersonId person = given.person("Person", "Number" + at);
            given.employment(person, edge, CCC, false);
            given.employment(person, herons, PCC, false);
            certificate(database, 10 + at, person, "SG-STAFF", "2026-12-0" + (at + 1));
        }

        assertThat(new Endings(database.em()).byRequirementAndDistrict(CCC, TODAY))
                .containsExactly(new DemandCell("Safeguarding", "Fenland", 3));
    }

    @OnBothDatabases
    void districts_without_anybody_are_in_the_table_too(TestDatabase database) {
        Given given = new Given(database);
        given.setting(CCC, "Fen Edge");

        DistrictTable table =
                new ReadDistricts(new CouncilFigures(database.em()), caller(Role.BOARD, CCC), NOW).of(CCC);

        assertThat(table.districts()).contains("Fenland", "Cambridge");
        assertThat(table.measures()).extracting(DistrictTable.Measure::title).startsWith("Settings", "Childminders");
        assertThat(table.measures().get(0).total().count()).isEqualTo(1);
    }

    @OnBothDatabases
    void a_trainer_sees_her_sessions_from_today_on(TestDatabase database) {
        Given given = new Given(database);
        PersonId jo = given.person("Jo", "Marsh");
        given.date(
                given.course("ELK-35", "Elklan"), online("2026-09-14", "19:00", 2), online("2026-09-28", "19:00", 2));
        database.run(
                "INSERT INTO trainer (id, name, person_id) VALUES (1, 'Jo Marsh', " + jo.value() + ")",
                "UPDATE session SET trainer_id = 1");

        assertThat(new TeachingSessions(database.em()).of(jo, List.of(CCC), TODAY))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.ordinal()).isEqualTo(2);
                    assertThat(line.sessions()).isEqualTo(2);
                    assertThat(line.council()).isEqualTo("Cambridgeshire County Council");
                });
        assertThat(new TeachingSessions(database.em()).of(jo, List.of(PCC), TODAY))
                .isEmpty();
    }

    private static void certificate(TestDatabase database, long id, PersonId person, String requirement, String last) {
        database.run(
                "INSERT INTO certificate (id, person_id, requirement_code, kind, issued, valid_to, source) VALUES ("
                        + id + ", " + person.value() + ", '" + requirement + "', 'SEEN', '2024-01-01', '" + last
                        + "', 'A trainer')");
    }

    private static Caller coordinator(AuthorityId council) {
        return caller(Role.COORDINATOR, council);
    }

    private static Caller caller(Role role, AuthorityId council) {
        Caller caller = new Caller();
        caller.become(new Known(
                new AccountId(1),
                "Joan Pryor",
                new EmailAddress("joan@example.org"),
                null,
                Set.of(new Standing(role, council, null))));
        return caller;
    }
}
