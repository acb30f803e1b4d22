package org.earlybridge.training.tariff.pricelist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.earlybridge.training.database.Given.CCC;
import static org.earlybridge.training.database.Given.PCC;
import static org.earlybridge.training.tariff.PriceLists.FENLAND;
import static org.earlybridge.training.tariff.PriceLists.PETERBOROUGH;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.earlybridge.payments.database.CanIgnoreReturnValue;
import org.earlybridge.payments.money.Money;
import org.earlybridge.training.account.AccountId;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.EmailAddress;
import org.earlybridge.training.account.Known;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.account.Standing;
import org.earlybridge.training.calendar.LondonClock;
import org.earlybridge.training.catalogue.CourseCode;
import org.earlybridge.training.catalogue.Courses;
import org.earlybridge.training.database.Given;
import org.earlybridge.training.database.OnBothDatabases;
import org.earlybridge.training.database.TestDatabase;
import org.earlybridge.training.place.DistrictCode;
import org.earlybridge.training.place.Places;
import org.earlybridge.training.setting.PayerClass;
import org.earlybridge.training.setting.ProviderId;
import org.earlybridge.training.setting.Providers;
import org.earlybridge.training.tariff.Price;
import org.earlybridge.training.tariff.fund.Funds;
import org.earlybridge.training.workforce.People;

class SeePricesTest {

    private static final Clock NOW = Clock.fixed(Instant.parse("2026-09-21T09:00:00Z"), LondonClock.LONDON);
    private static final CourseCode ELKLAN = new CourseCode("ELK-CFHBS");

    @OnBothDatabases
    void a_visitor_sees_the_full_price(TestDatabase database) {
        SeenPrices seen = seen(database, new Caller(), Optional.empty());
        assertThat(seen.fullOf(ELKLAN)).contains(Money.ofPounds(120));
        assertThat(seen.of(ELKLAN)).isEmpty();
    }

    @OnBothDatabases
    void who_says_that_she_minds_children_of_fenland_sees_what_such_a_childminder_pays(TestDatabase database) {
        SeenPrices seen = seen(database, new Caller(), said(PayerClass.CHILDMINDER, false, FENLAND));
        assertThat(seen.of(ELKLAN).map(Price::payerPays)).contains(Money.ofPounds(35));
        assertThat(seen.paidUnder(PCC, ELKLAN)).contains(Money.ofPounds(35));
        assertThat(seen.own()).isFalse();
    }

    @OnBothDatabases
    void a_small_pre_school_says_so_and_a_larger_one_pays_in_full(TestDatabase database) {
        withCourses(database, 1);
        assertThat(paid(database, said(PayerClass.SESSIONAL_OR_COMMITTEE_RUN, true, PETERBOROUGH)))
                .contains(Money.ofPounds(100));
        assertThat(paid(database, said(PayerClass.SESSIONAL_OR_COMMITTEE_RUN, false, PETERBOROUGH)))
                .contains(Money.ofPounds(120));
    }

    @OnBothDatabases
    void where_neither_council_is_nobody_is_believed_to_have_one(TestDatabase database) {
        DistrictCode northamptonshire = new DistrictCode("E06000061");
        DistrictCode nowhere = new DistrictCode("E09000099");
        withCourses(database, 1);
        assertThat(paid(database, said(PayerClass.CHILDMINDER, false, northamptonshire)))
                .isEmpty();
        assertThat(paid(database, said(PayerClass.CHILDMINDER, false, nowhere))).isEmpty();
    }

    @OnBothDatabases
    void somebody_signed_in_sees_her_own_whatever_her_address_says(TestDatabase database) {
        Given given = new Given(database);
        ProviderId setting = given.setting(CCC, "Little Herons");
        Optional<SaidToBe> other = said(PayerClass.CHILDMINDER, false, PETERBOROUGH);
        SeenPrices seen = seen(database, managerOf(setting), other);
        assertThat(seen.own()).isTrue();
        assertThat(seen.learner().orElseThrow().payerClass()).isEqualTo(PayerClass.PVI_GROUP);
        assertThat(seen.of(ELKLAN).map(Price::payerPays)).contains(Money.ofPounds(65));
    }

    @OnBothDatabases
    void twenty_courses_cost_as_many_statements_as_one(TestDatabase database) {
        ProviderId setting = new Given(database).setting(CCC, "Little Herons");
        List<CourseCode> courses = withCourses(database, 20);
        EntityManager em = database.em();
        SeePrices seePrices = seePrices(em, managerOf(setting));
        assertThat(seePrices.of(courses.subList(0, 1), Optional.empty())).isPresent();
        em.clear();
        int forOne = database.statementsOf(() -> all(seePrices, courses.subList(0, 1)));
        em.clear();
        int forTwenty = database.statementsOf(() -> all(seePrices, courses));
        assertThat(forTwenty).isEqualTo(forOne).isLessThanOrEqualTo(6);
    }

    @OnBothDatabases
    void a_price_list_is_read_once_and_an_anonymous_page_of_prices_costs_three_statements(TestDatabase database) {
        List<CourseCode> courses = withCourses(database, 20);
        EntityManager em = database.em();
        SeePrices seePrices = seePrices(em, new Caller());
        assertThat(seePrices.of(courses, Optional.empty())).isPresent();
        em.clear();
        assertThat(database.statementsOf(() -> all(seePrices, courses))).isEqualTo(3);
    }

    private static void all(SeePrices seePrices, List<CourseCode> courses) {
        SeenPrices seen = seePrices.of(courses, Optional.empty()).orElseThrow();
        courses.forEach(course -> assertThat(seen.fullOf(course)).isPresent());
        courses.forEach(course ->
                assertThat(seen.of(course).isPresent()).isEqualTo(seen.learner().isPresent()));
    }

    private static SeenPrices seen(TestDatabase database, Caller caller, Optional<SaidToBe> said) {
        withCourses(database, 1);
        return seePrices(database.em(), caller).of(List.of(ELKLAN), said).orElseThrow();
    }

    private static Optional<Money> paid(TestDatabase database, Optional<SaidToBe> said) {
        return seePrices(database.em(), new Caller())
                .of(List.of(ELKLAN), said)
                .flatMap(seen -> seen.of(ELKLAN))
                .map(Price::payerPays);
    }

    @CanIgnoreReturnValue
    private static List<CourseCode> withCourses(TestDatabase database, int many) {
        Given given = new Given(database);
        given.priceList();
        List<CourseCode> courses = new ArrayList<>();
        courses.add(given.course("ELK-CFHBS", "Elklan for home-based settings"));
        for (int at = 1; at < many; at++) {
            courses.add(given.course("ANY-" + at, "Another course"));
        }
        return courses;
    }

    private static Optional<SaidToBe> said(PayerClass payerClass, boolean small, DistrictCode lives) {
        return Optional.of(new SaidToBe(payerClass, small, lives));
    }

    private static Caller managerOf(ProviderId setting) {
        Caller caller = new Caller();
        caller.become(new Known(
                new AccountId(1),
                "Nadia Farr",
                new EmailAddress("nadia@example.org"),
                null,
                Set.of(new Standing(Role.MANAGER, CCC, setting))));
        return caller;
    }

    private static SeePrices seePrices(EntityManager em, Caller caller) {
        return new SeePrices(
                new PricesToday(new Tariffs(em), new Funds(em, NOW), NOW),
                new Courses(em),
                new PayingSettings(new Providers(em), new People(em), NOW),
                new Places(em),
                caller);
    }
}
