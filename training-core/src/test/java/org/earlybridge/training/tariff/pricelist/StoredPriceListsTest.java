package org.earlybridge.training.tariff.pricelist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.earlybridge.training.tariff.PriceLists.CCC;
import static org.earlybridge.training.tariff.PriceLists.PCC;
import static org.earlybridge.training.tariff.PriceLists.PLENTY;
import static org.earlybridge.training.tariff.PriceLists.SIX_HOURS;
import static org.earlybridge.training.tariff.PriceLists.childminder;

import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.earlybridge.payments.money.Money;
import org.earlybridge.training.calendar.LondonClock;
import org.earlybridge.training.catalogue.Course;
import org.earlybridge.training.catalogue.Courses;
import org.earlybridge.training.database.OnBothDatabases;
import org.earlybridge.training.database.TestDatabase;
import org.earlybridge.training.demo.DemoData;
import org.earlybridge.training.demo.DemoSize;
import org.earlybridge.training.place.DistrictCode;
import org.earlybridge.training.setting.PayerClass;
import org.earlybridge.training.tariff.CancellationTerms.Waiver;
import org.earlybridge.training.tariff.Learner;
import org.earlybridge.training.tariff.PriceLine;
import org.earlybridge.training.tariff.PriceQuestion;
import org.earlybridge.training.tariff.Tariff;
import org.earlybridge.training.tariff.Taught;
import org.earlybridge.training.tariff.fund.Funds;

/** The price lists as the demo lays them out and the database keeps them. */
class StoredPriceListsTest {

    private static final Clock MONDAY = Clock.fixed(Instant.parse("2026-09-21T07:00:00Z"), LondonClock.LONDON);

    @OnBothDatabases
    void the_list_in_force_prices_six_hours_as_the_story_says(TestDatabase database) {
        withDemo(database);
        Prices prices = prices(database.em());
        assertThat(prices.tariff().version().number()).isEqualTo("4.1");
        assertThat(prices.tariff().version().invented()).isTrue();
        assertThat(prices.of(SIX_HOURS, childminder(PCC)).lines())
                .extracting(line -> line.text() + " " + line.amount())
                .containsExactly("Peterborough pays £30.00", "Opportunity fund pays £55.00", "You pay £35.00");
    }

    @OnBothDatabases
    void a_day_before_has_the_list_that_was_in_force_then(TestDatabase database) {
        withDemo(database);
        Tariffs tariffs = new Tariffs(database.em());
        Tariff before = tariffs.inForceOn(LocalDate.of(2026, 8, 31)).orElseThrow();
        assertThat(before.version().number()).isEqualTo("4");
        assertThat(before.priceOf(new PriceQuestion(SIX_HOURS, childminder(CCC), LocalDate.of(2026, 8, 31), PLENTY))
                        .payerPays())
                .isEqualTo(Money.ofPounds(83));
        assertThat(tariffs.inForceOn(LocalDate.of(2026, 9, 1))
                        .orElseThrow()
                        .version()
                        .title())
                .isEqualTo("Price list 2026 to 2027");
        assertThat(tariffs.inForceOn(LocalDate.of(2025, 8, 31))).isEmpty();
    }

    @OnBothDatabases
    void both_councils_people_pay_the_same_for_every_course_of_the_catalogue_and_every_class(TestDatabase database) {
        withDemo(database);
        Prices prices = prices(database.em());
        List<Course> courses = new Courses(database.em()).all();
        assertThat(courses).hasSizeGreaterThanOrEqualTo(20);
        for (Course course : courses) {
            for (PayerClass payerClass : PayerClass.values()) {
                Learner learner = new Learner(PCC, payerClass, 11, Set.of(new DistrictCode("E07000010")));
                assertThat(prices.of(Taught.of(course), learner).payerPays())
                        .isEqualTo(prices.of(Taught.of(course), learner.livingUnder(CCC))
                                .payerPays());
            }
        }
    }

    @OnBothDatabases
    void cancelling_is_free_until_fourteen_days_before_as_data_says(TestDatabase database) {
        withDemo(database);
        assertThat(prices(database.em()).tariff().version().terms().lastFreeDay(LocalDate.of(2026, 10, 15)))
                .contains(LocalDate.of(2026, 10, 1));
        assertThat(prices(database.em()).tariff().version().terms().waivers())
                .containsExactlyInAnyOrder(Waiver.values());
    }

    @OnBothDatabases
    void a_rule_changed_as_a_row_changes_the_price_without_a_release(TestDatabase database) {
        withDemo(database);
        database.run(
                "INSERT INTO tariff (version_number, title, valid_from, invented)"
                        + " VALUES ('5', 'Next', '2026-09-15', TRUE)",
                "INSERT INTO tariff_band (version_number, days_before, percent_of_own) VALUES ('5', 0, 50)",
                "INSERT INTO tariff_rule (version_number, list_order, kind, pence) VALUES ('5', 1, 'HOURLY', 1000)",
                "INSERT INTO tariff_rule (version_number, list_order, kind, percent_more) VALUES ('5', 2, 'SURCHARGE', 10)",
                "INSERT INTO tariff_rule_class (version_number, list_order, payer_class) VALUES ('5', 2, 'CHILDMINDER')");
        assertThat(prices(database.em()).of(SIX_HOURS, childminder(PCC)).lines())
                .extracting(PriceLine::amount)
                .containsExactly(Money.ofPounds(66));
    }

    @OnBothDatabases
    void twenty_prices_cost_as_many_statements_as_one(TestDatabase database) {
        withDemo(database);
        EntityManager em = database.em();
        Tariffs kept = new Tariffs(em);
        PricesToday today = new PricesToday(kept, new Funds(em, MONDAY), MONDAY);
        List<Course> courses = new Courses(em).all();
        assertThat(database.statementsOf(() -> assertThat(today.now()).isPresent()))
                .isLessThanOrEqualTo(9);
        assertThat(database.statementsOf(() -> {
                    Prices prices = today.now().orElseThrow();
                    courses.forEach(course -> assertThat(prices.of(Taught.of(course), childminder(PCC))
                                    .payerPays())
                            .isNotNull());
                }))
                .isEqualTo(2);
    }

    private static Prices prices(EntityManager em) {
        return new PricesToday(new Tariffs(em), new Funds(em, MONDAY), MONDAY)
                .now()
                .orElseThrow();
    }

    private static void withDemo(TestDatabase database) {
        database.run("UPDATE demo_data SET laid_out_on = NULL, size_name = NULL, content_version = NULL");
        try {
            assertThat(new DemoData(database.dataSource(), MONDAY)
                            .layOutOnce(DemoSize.SMALL)
                            .isNothing())
                    .isFalse();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
