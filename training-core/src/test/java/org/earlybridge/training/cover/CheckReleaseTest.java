package org.earlybridge.training.cover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.earlybridge.training.account.NotFound;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.cover.rulebook.Rule;
import org.earlybridge.training.cover.rulebook.RuleBook;
import org.earlybridge.training.cover.verdict.Change;
import org.earlybridge.training.cover.verdict.Colour;
import org.earlybridge.training.database.Given;
import org.earlybridge.training.database.OnBothDatabases;
import org.earlybridge.training.database.TestDatabase;
import org.earlybridge.training.place.VenueId;
import org.earlybridge.training.setting.ProviderId;
import org.earlybridge.training.workforce.PersonId;

class CheckReleaseTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 10, 13);
    private static final String LONG = "2028-01-31";

    @OnBothDatabases
    void the_only_first_aider_cannot_be_spared_and_the_sentence_says_why(TestDatabase database) {
        House herons = new House(database, "Little Herons").children("2023-05-01", 9);
        PersonId asha = herons.adult("Asha", 3, LONG);
        herons.adult("Ben", 3, "2026-09-30");
        herons.adult("Carys", 2, "");

        Release release = herons.asked().of(herons.setting, List.of(asha), morning(Optional.empty()));

        assertThat(release.colour()).isEqualTo(Colour.RED);
        assertThat(release.sentence())
                .isEqualTo(
                        "If Asha goes on Tuesday 13 October from 9:30am to 12:30pm, nobody on the premises holds full"
                                + " paediatric first aid from 9:25am to 12:35pm.");
        assertThat(release.days().get(0).verdict().stillFine())
                .containsExactly("2 adults stay in Pre-school, enough for 9 children.");
        assertThat(release.days().get(0).verdict().fixes())
                .extracting(fix -> fix.change().kind())
                .contains(Change.Kind.COVER, Change.Kind.RENEW_CERTIFICATE, Change.Kind.ONLINE_OR_EVENING);
    }

    @OnBothDatabases
    void somebody_else_may_go_and_then_the_drive_counts(TestDatabase database) {
        House herons = lawful(database, "Little Herons");
        PersonId dina = herons.adult("Dina", 2, "");
        VenueId march = new Given(database).venue("March Library");

        Release release = herons.asked().of(herons.setting, List.of(dina), morning(Optional.of(march)));

        assertThat(release.colour()).isEqualTo(Colour.GREEN);
        assertThat(release.sentence()).isEqualTo("Dina can go on Tuesday 13 October from 9:30am to 12:30pm.");
        assertThat(release.days().get(0).verdict().away().get(0).span().toString())
                .isEqualTo("09:10-12:50");
    }

    @OnBothDatabases
    void several_people_are_judged_together(TestDatabase database) {
        House herons = lawful(database, "Little Herons");
        PersonId dina = herons.adult("Dina", 2, "");
        PersonId ellie = herons.adult("Ellie", 2, "");

        CheckRelease check = herons.asked();

        assertThat(check.of(herons.setting, List.of(dina), morning(Optional.empty()))
                        .colour())
                .isEqualTo(Colour.GREEN);
        assertThat(check.of(herons.setting, List.of(dina, ellie), morning(Optional.empty()))
                        .colour())
                .isEqualTo(Colour.GREEN);
        House small = new House(database, "Kingfishers").children("2023-05-01", 9);
        PersonId one = small.adult("Priya", 3, LONG);
        PersonId other = small.adult("Dan", 3, LONG);
        small.adult("Rhian", 2, LONG);
        assertThat(small.asked()
                        .of(small.setting, List.of(one, other), morning(Optional.empty()))
                        .colour())
                .isEqualTo(Colour.RED);
    }

    @OnBothDatabases
    void the_verdict_names_no_rule_that_the_settings_own_council_has_verified(TestDatabase database) {
        House herons = lawful(database, "Little Herons");
        PersonId dina = herons.adult("Dina", 2, "");
        assertThat(unverified(herons, dina)).contains("P-PFA", "G-3b", "C-AGE");

        verified(database, "PCC", "P-PFA");
        assertThat(unverified(herons, dina)).contains("P-PFA");

        verified(database, "CCC", "P-PFA");
        assertThat(unverified(herons, dina)).contains("G-3b", "C-AGE").doesNotContain("P-PFA");
    }

    private static List<String> unverified(House house, PersonId goes) {
        return house.asked()
                .of(house.setting, List.of(goes), morning(Optional.empty()))
                .days()
                .get(0)
                .verdict()
                .unverified();
    }

    private static void verified(TestDatabase database, String council, String code) {
        Rule rule = RuleBook.current().on(TUESDAY, false).the(code);
        long id = new Given(database).account();
        database.run(
                "INSERT INTO rule_verification (id, authority_id, rule_code, rule_from, rule_seal, compared_document,"
                        + " verified_by, verified_by_name, verified_at, live) VALUES (" + id + ", '" + council + "', '"
                        + rule.code() + "', '" + rule.from() + "', '" + rule.seal() + "', 'EYFS', " + id
                        + ", 'Cora Moss', '2026-09-02 09:00:00', 1)");
    }

    @OnBothDatabases
    void who_has_a_place_already_is_out_of_the_rota(TestDatabase database) {
        House herons = new House(database, "Little Herons").children("2023-05-01", 9);
        PersonId asha = herons.adult("Asha", 3, LONG);
        PersonId ben = herons.adult("Ben", 3, LONG);
        herons.adult("Carys", 2, LONG);
        AwayAlready ashaIsAway =
                (setting, first, last) -> List.of(new AwayAlready.Away(asha, meeting(TUESDAY, Optional.empty())));

        List<Meeting> same = morning(Optional.empty());
        assertThat(herons.asked().of(herons.setting, List.of(ben), same).colour())
                .isEqualTo(Colour.GREEN);
        assertThat(herons.asked(ashaIsAway)
                        .of(herons.setting, List.of(ben), same)
                        .colour())
                .isEqualTo(Colour.RED);
    }

    @OnBothDatabases
    void all_sessions_or_none_and_each_by_its_own_day(TestDatabase database) {
        House herons = new House(database, "Little Herons").children("2023-05-01", 9);
        PersonId asha = herons.adult("Asha", 3, LONG);
        herons.adult("Ben", 3, "2026-10-13");
        herons.adult("Carys", 2, "");

        Release release = herons.asked()
                .of(
                        herons.setting,
                        List.of(asha),
                        List.of(
                                meeting(TUESDAY.plusWeeks(1), Optional.empty()),
                                meeting(TUESDAY, Optional.empty()),
                                meeting(TUESDAY.plusDays(1), Optional.empty())));

        assertThat(release.days())
                .extracting(day -> day.verdict().colour())
                .containsExactly(Colour.GREEN, Colour.GREEN, Colour.RED);
        assertThat(release.worst().orElseThrow().day()).isEqualTo(TUESDAY.plusWeeks(1));
        assertThat(release.sentence()).contains("Tuesday 20 October").endsWith("2 of 3 days are green.");
    }

    @OnBothDatabases
    void on_a_day_when_it_is_shut_nobody_is_needed(TestDatabase database) {
        House herons = new House(database, "Little Herons").children("2023-05-01", 9);
        PersonId asha = herons.adult("Asha", 3, LONG);
        herons.adult("Carys", 2, "");
        assertThat(asksForTuesday(herons, asha)).isEqualTo(Colour.RED);
        database.run("INSERT INTO closure (id, authority_id, provider_id, kind, name, first_day, last_day) VALUES"
                + " (1, 'CCC', " + herons.setting.value() + ", 'INSET', 'Training day', '2026-10-13', '2026-10-13')");
        assertThat(asksForTuesday(herons, asha)).isEqualTo(Colour.GREEN);
    }

    @OnBothDatabases
    void a_term_time_setting_needs_nobody_outside_its_council_s_terms(TestDatabase database) {
        House herons =
                new House(database, "Little Herons").children("2023-05-01", 9).is("term_time_only = TRUE");
        PersonId asha = herons.adult("Asha", 3, LONG);
        herons.adult("Carys", 2, "");
        assertThat(asksForTuesday(herons, asha)).isEqualTo(Colour.GREEN);
        database.run("INSERT INTO term (id, authority_id, name, first_day, last_day) VALUES"
                + " (1, 'CCC', 'Autumn', '2026-09-02', '2026-10-23')");
        assertThat(asksForTuesday(herons, asha)).isEqualTo(Colour.RED);
    }

    @OnBothDatabases
    void a_childminder_hears_what_she_could_do_instead(TestDatabase database) {
        House home = new House(database, "Ruta Kalina")
                .is("kind = 'CHILDMINDER', payer_class = 'CHILDMINDER', min_adults = 1")
                .children("2025-02-01", 1)
                .children("2023-05-01", 2)
                .children("2019-05-01", 2, "15:15:00", "17:30:00");
        PersonId ruta = home.adult("Ruta", 3, LONG, "role = 'CHILDMINDER'");
        home.adult("Maya", 0, LONG, "role = 'ASSISTANT', sole_charge_agreed = TRUE");

        Release release =
                home.askedBy(Role.CHILDMINDER, home.setting).of(home.setting, List.of(ruta), morning(Optional.empty()));

        assertThat(release.colour()).isEqualTo(Colour.RED);
        assertThat(release.sentence()).contains("an assistant would be in sole charge for 3 hours");
        assertThat(release.days().get(0).verdict().fixes())
                .extracting(fix -> fix.change().kind())
                .containsSubsequence(
                        Change.Kind.ONLINE_OR_EVENING,
                        Change.Kind.CO_CHILDMINDER,
                        Change.Kind.BACKUP_CHILDMINDER,
                        Change.Kind.CLOSE);
    }

    @OnBothDatabases
    void what_somebody_only_says_she_holds_does_not_count(TestDatabase database) {
        House herons = new House(database, "Little Herons").children("2023-05-01", 9);
        PersonId asha = herons.adult("Asha", 3, LONG);
        herons.adult("Ben", 3, LONG);
        herons.adult("Carys", 2, "");
        assertThat(asksForTuesday(herons, asha)).isEqualTo(Colour.GREEN);
        database.run("UPDATE certificate SET kind = 'STATED'");
        assertThat(asksForTuesday(herons, asha)).isEqualTo(Colour.RED);
    }

    @OnBothDatabases
    void a_rota_that_leaves_no_breaks_anyway_is_told_so_and_not_turned_red(TestDatabase database) {
        House herons = lawful(database, "Little Herons");
        PersonId dina = herons.adult("Dina", 2, "");
        database.run("UPDATE shift SET break_minutes = 0");
        ReleaseDay day = herons.asked()
                .of(herons.setting, List.of(dina), morning(Optional.empty()))
                .days()
                .get(0);
        assertThat(day.verdict().colour()).isEqualTo(Colour.GREEN);
        assertThat(day.note().orElseThrow()).startsWith("Breaks are not in this check");
    }

    @OnBothDatabases
    void a_large_setting_over_many_days_takes_no_more_statements_than_a_small_one(TestDatabase database) {
        House small = lawful(database, "Small");
        House large = new House(database, "Large").children("2023-05-01", 16);
        List<PersonId> people = new ArrayList<>();
        for (int at = 0; at < 12; at++) {
            people.add(large.adult("P" + at, 3, LONG));
        }
        PersonId one = small.adult("Dina", 2, "");
        VenueId march = new Given(database).venue("March Library");
        VenueId ely = new Given(database).venue("Ely Library", "52.40", "0.26");
        Map<String, List<Meeting>> few = Map.of("a", morning(Optional.of(march)));
        Map<String, List<Meeting>> many = Map.of(
                "a", morning(Optional.of(march)),
                "b",
                        List.of(
                                meeting(TUESDAY.plusWeeks(1), Optional.of(ely)),
                                meeting(TUESDAY.plusWeeks(2), Optional.of(ely))));

        CheckRelease ofSmall = small.asked();
        int forFew = database.statementsOf(
                () -> assertThat(ofSmall.each(small.setting, List.of(one), few)).hasSize(1));
        CheckRelease ofLarge = large.asked();
        int forMany = database.statementsOf(() -> assertThat(ofLarge.each(large.setting, people.subList(0, 3), many))
                .hasSize(2));

        assertThat(forMany).isEqualTo(forFew).isPositive().isLessThan(17);
    }

    @OnBothDatabases
    void nobody_asks_about_another_setting_but_its_council_s_coordinator(TestDatabase database) {
        House herons = lawful(database, "Little Herons");
        PersonId dina = herons.adult("Dina", 2, "");
        ProviderId other = new House(database, "Kingfishers").setting;
        List<Meeting> morning = morning(Optional.empty());

        assertThatThrownBy(() -> herons.askedBy(Role.MANAGER, other).of(herons.setting, List.of(dina), morning))
                .isInstanceOf(NotFound.class);
        assertThat(herons.askedBy(Role.COORDINATOR, other)
                        .of(herons.setting, List.of(dina), morning)
                        .colour())
                .isEqualTo(Colour.GREEN);
    }

    private static House lawful(TestDatabase database, String name) {
        House house = new House(database, name).children("2023-05-01", 9);
        house.adult("Asha", 3, LONG);
        house.adult("Ben", 3, LONG);
        return house;
    }

    private static Colour asksForTuesday(House house, PersonId goer) {
        return house.asked()
                .of(house.setting, List.of(goer), morning(Optional.empty()))
                .colour();
    }

    private static List<Meeting> morning(Optional<VenueId> venue) {
        return List.of(meeting(TUESDAY, venue));
    }

    private static Meeting meeting(LocalDate day, Optional<VenueId> venue) {
        return new Meeting(day, LocalTime.of(9, 30), LocalTime.of(12, 30), venue);
    }
}
