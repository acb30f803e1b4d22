package org.earlybridge.training.tariff.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.earlybridge.training.database.Given.CCC;
import static org.earlybridge.training.database.Given.PCC;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.earlybridge.payments.money.Money;
import org.earlybridge.training.account.NotFound;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.account.Standing;
import org.earlybridge.training.authority.AuthorityId;
import org.earlybridge.training.catalogue.CourseCode;
import org.earlybridge.training.cohort.CohortId;
import org.earlybridge.training.database.Given;
import org.earlybridge.training.database.OnBothDatabases;
import org.earlybridge.training.database.TestDatabase;
import org.earlybridge.training.setting.PayerClass;
import org.earlybridge.training.setting.ProviderId;
import org.earlybridge.training.tariff.FundCode;
import org.earlybridge.training.workforce.PersonId;

/** After each of these the invariants are asked too: lines add up, and every row has its council. */
class MakeQuoteTest {

    private static final FundCode OPP = new FundCode("OPP");

    @OnBothDatabases
    void a_peterborough_childminder_is_quoted_35_pounds_for_cambridgeshires_six_hours(TestDatabase database) {
        Place place = new Place(database);
        ProviderId home = place.childminder(PCC, "Ruta Kalina");
        PersonId ruta = place.worker(home, PCC, "Ruta", "CHILDMINDER");
        Quote quote = made(place.desk(Role.CHILDMINDER, PCC, home).quote(place.sixHours, ruta));
        assertThat(quote.total()).isEqualTo(Money.ofPounds(35));
        assertThat(quote.full()).isEqualTo(Money.ofPounds(120));
        assertThat(quote.council()).isEqualTo(CCC);
        assertThat(quote.home()).isEqualTo(PCC);
        assertThat(quote.lines())
                .extracting(line -> line.paidBy().code() + " " + line.amount())
                .containsExactly("PCC £30.00", "OPP £55.00", "PAYER £35.00");
    }

    @OnBothDatabases
    void it_holds_for_fifteen_minutes_and_freezes_the_terms(TestDatabase database) {
        Place place = new Place(database);
        ProviderId home = place.childminder(CCC, "Sade Oyelaran");
        PersonId sade = place.worker(home, CCC, "Sade", "CHILDMINDER");
        Quote quote = made(place.desk(Role.CHILDMINDER, CCC, home).quote(place.sixHours, sade));
        assertThat(quote.isValidAt(
                        QuoteDesk.NOW.instant().plus(Duration.ofMinutes(15)).minusSeconds(1)))
                .isTrue();
        assertThat(quote.isValidAt(QuoteDesk.NOW.instant().plus(Duration.ofMinutes(15))))
                .isFalse();
        assertThat(quote.freeUntil()).contains(LocalDate.of(2026, 10, 1));
        assertThat(quote.tariff()).isEqualTo("4.1");
    }

    @OnBothDatabases
    void what_is_read_back_is_what_was_told(TestDatabase database) {
        Place place = new Place(database);
        ProviderId home = place.childminder(PCC, "Ruta Kalina");
        PersonId ruta = place.worker(home, PCC, "Ruta", "CHILDMINDER");
        QuoteDesk desk = place.desk(Role.CHILDMINDER, PCC, home);
        Quote told = made(desk.quote(place.sixHours, ruta));
        database.run("UPDATE fund SET left_pence = 0, budget_pence = 0");
        Quote kept = desk.see(told.id());
        assertThat(kept.lines()).usingRecursiveFieldByFieldElementComparator().isEqualTo(told.lines());
        assertThat(kept.total()).isEqualTo(told.total());
        assertThat(kept.validUntil()).isEqualTo(told.validUntil());
        assertThat(kept.fundSharesFor(ruta)).isEqualTo(Map.of(OPP, Money.ofPounds(55)));
    }

    @OnBothDatabases
    void a_childminder_asks_for_herself_and_her_assistant_who_has_a_class_of_her_own(TestDatabase database) {
        Place place = new Place(database);
        ProviderId home = place.childminder(PCC, "Ruta Kalina");
        PersonId ruta = place.worker(home, PCC, "Ruta", "CHILDMINDER");
        PersonId ana = place.worker(home, PCC, "Ana", "ASSISTANT");
        Quote quote = made(place.desk(Role.CHILDMINDER, PCC, home).quote(place.sixHours, ruta, ana));
        assertThat(quote.people())
                .extracting(QuotedPerson::payerClass)
                .containsExactly(PayerClass.CHILDMINDER, PayerClass.CHILDMINDER_ASSISTANT);
        assertThat(quote.total()).isEqualTo(Money.ofPounds(70));
        assertThat(quote.linesFor(ana)).hasSize(3);
    }

    @OnBothDatabases
    void the_last_pounds_of_a_fund_are_not_promised_twice_in_one_quote(TestDatabase database) {
        Place place = new Place(database);
        database.run("UPDATE fund SET left_pence = 6000, budget_pence = 6000");
        ProviderId home = place.childminder(PCC, "Ruta Kalina");
        PersonId ruta = place.worker(home, PCC, "Ruta", "CHILDMINDER");
        PersonId ana = place.worker(home, PCC, "Ana", "ASSISTANT");
        Quote quote = made(place.desk(Role.CHILDMINDER, PCC, home).quote(place.sixHours, ruta, ana));
        assertThat(quote.fundSharesFor(ruta)).isEqualTo(Map.of(OPP, Money.ofPounds(55)));
        assertThat(quote.fundSharesFor(ana)).isEqualTo(Map.of(OPP, Money.ofPounds(5)));
    }

    @OnBothDatabases
    void a_manager_asks_for_her_own_staff_and_for_nobody_elses(TestDatabase database) {
        Place place = new Place(database);
        ProviderId mine = place.given.setting(CCC, "Little Herons");
        ProviderId other = place.given.setting(CCC, "Kingfishers");
        PersonId asha = place.worker(mine, CCC, "Asha", "STAFF");
        PersonId ben = place.worker(other, CCC, "Ben", "STAFF");
        QuoteDesk desk = place.desk(Role.MANAGER, CCC, mine);
        assertThat(desk.quote(place.sixHours, asha)).isInstanceOf(Quoted.Made.class);
        assertThat(desk.quote(place.sixHours, asha, ben)).isEqualTo(new Quoted.NotYours(ben));
        assertThat(desk.quote(place.sixHours, new PersonId(987_654_321)))
                .isEqualTo(new Quoted.NotYours(new PersonId(987_654_321)));
    }

    @OnBothDatabases
    void who_left_yesterday_is_nobodys_any_more(TestDatabase database) {
        Place place = new Place(database);
        ProviderId mine = place.given.setting(CCC, "Little Herons");
        PersonId gone = place.worker(mine, CCC, "Asha", "STAFF");
        database.run("UPDATE employment SET ended = '2026-09-20'");
        assertThat(place.desk(Role.MANAGER, CCC, mine).quote(place.sixHours, gone))
                .isEqualTo(new Quoted.NotYours(gone));
    }

    @OnBothDatabases
    void people_of_two_settings_have_no_one_payer(TestDatabase database) {
        Place place = new Place(database);
        ProviderId one = place.given.setting(CCC, "Little Herons");
        ProviderId two = place.given.setting(PCC, "Kingfishers");
        PersonId asha = place.worker(one, CCC, "Asha", "STAFF");
        PersonId ben = place.worker(two, PCC, "Ben", "STAFF");
        QuoteDesk desk = QuoteDesk.of(
                database,
                "both@example.org",
                new Standing(Role.MANAGER, CCC, one),
                new Standing(Role.MANAGER, PCC, two));
        assertThat(desk.quote(place.sixHours, asha, ben)).isEqualTo(new Quoted.NotTogether());
        assertThat(made(desk.quote(place.sixHours, ben)).provider()).isEqualTo(two);
    }

    @OnBothDatabases
    void a_practitioner_has_nobody_to_ask_for_not_even_herself(TestDatabase database) {
        Place place = new Place(database);
        ProviderId setting = place.given.setting(CCC, "Little Herons");
        PersonId asha = place.worker(setting, CCC, "Asha", "STAFF");
        assertThat(place.desk(Role.PRACTITIONER, CCC, setting).quote(place.sixHours, asha))
                .isEqualTo(new Quoted.NotYours(asha));
    }

    @OnBothDatabases
    void a_course_closed_to_childminders_says_why(TestDatabase database) {
        Place place = new Place(database);
        CohortId date = place.sixHours;
        database.run("UPDATE course SET open_to_childminders = FALSE, narrowing_reason = 'For rooms of twenty.'");
        ProviderId home = place.childminder(PCC, "Ruta Kalina");
        PersonId ruta = place.worker(home, PCC, "Ruta", "CHILDMINDER");
        assertThat(place.desk(Role.CHILDMINDER, PCC, home).quote(date, ruta))
                .isEqualTo(new Quoted.NotEligible("For rooms of twenty."));
    }

    @OnBothDatabases
    void a_draft_is_not_there_and_a_date_whose_booking_is_over_is_closed(TestDatabase database) {
        Place place = new Place(database);
        ProviderId home = place.childminder(PCC, "Ruta Kalina");
        PersonId ruta = place.worker(home, PCC, "Ruta", "CHILDMINDER");
        QuoteDesk desk = place.desk(Role.CHILDMINDER, PCC, home);
        CohortId date = place.sixHours;
        assertThat(desk.quote(new CohortId(123_456_789), ruta)).isEqualTo(new Quoted.NoSuchDate());
        database.run("UPDATE cohort SET closes_at = '2026-09-21 09:00:00'");
        assertThat(desk.quote(date, ruta)).isInstanceOf(Quoted.Closed.class);
        database.run("UPDATE cohort SET status = 'DRAFT'");
        assertThat(desk.quote(date, ruta)).isEqualTo(new Quoted.NoSuchDate());
    }

    @OnBothDatabases
    void without_a_price_list_nothing_has_a_price(TestDatabase database) {
        Place place = new Place(database);
        ProviderId home = place.childminder(PCC, "Ruta Kalina");
        PersonId ruta = place.worker(home, PCC, "Ruta", "CHILDMINDER");
        database.run("UPDATE tariff SET valid_from = '2026-09-22'");
        assertThat(place.desk(Role.CHILDMINDER, PCC, home).quote(place.sixHours, ruta))
                .isEqualTo(new Quoted.NoPriceList());
    }

    @OnBothDatabases
    void somebody_elses_quote_is_not_there(TestDatabase database) {
        Place place = new Place(database);
        ProviderId home = place.childminder(PCC, "Ruta Kalina");
        PersonId ruta = place.worker(home, PCC, "Ruta", "CHILDMINDER");
        QuoteDesk desk = place.desk(Role.CHILDMINDER, PCC, home);
        QuoteId told = made(desk.quote(place.sixHours, ruta)).id();
        QuoteDesk stranger = QuoteDesk.of(database, "else@example.org", new Standing(Role.CHILDMINDER, PCC, home));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> stranger.see(told));
    }

    @OnBothDatabases
    void nobody_and_somebody_twice_are_mistakes_of_the_program_that_asks(TestDatabase database) {
        Place place = new Place(database);
        ProviderId home = place.childminder(PCC, "Ruta Kalina");
        PersonId ruta = place.worker(home, PCC, "Ruta", "CHILDMINDER");
        QuoteDesk desk = place.desk(Role.CHILDMINDER, PCC, home);
        CohortId date = place.sixHours;
        assertThatIllegalArgumentException().isThrownBy(() -> desk.quote(date));
        assertThatIllegalArgumentException().isThrownBy(() -> desk.quote(date, ruta, ruta));
    }

    private static Quote made(Quoted quoted) {
        return ((Quoted.Made) quoted).quote();
    }

    /** Two councils' people, a six-hour course of Cambridgeshire, and the demo's price list. */
    private static final class Place {

        final Given given;
        final CohortId sixHours;
        private final TestDatabase database;

        Place(TestDatabase database) {
            this.database = database;
            this.given = new Given(database);
            given.priceList();
            CourseCode course = given.course("ELK-CFHBS", "Elklan for home-based settings");
            this.sixHours = given.date(CCC, course, Given.in(given.venue("March Library"), "2026-10-15", "09:30", 6));
        }

        /** Works with children who live in Fenland. */
        ProviderId childminder(AuthorityId council, String name) {
            ProviderId home = given.setting(council, name);
            database.run(
                    "UPDATE provider SET kind = 'CHILDMINDER', payer_class = 'CHILDMINDER' WHERE id = " + home.value());
            return home;
        }

        PersonId worker(ProviderId setting, AuthorityId council, String name, String role) {
            PersonId person = given.person(name, "Example");
            long employment = given.employment(person, setting, council, false);
            database.run("UPDATE employment SET role = '" + role + "' WHERE id = " + employment);
            return person;
        }

        QuoteDesk desk(Role role, AuthorityId council, ProviderId setting) {
            return QuoteDesk.of(database, "me@example.org", new Standing(role, council, setting));
        }
    }
}
