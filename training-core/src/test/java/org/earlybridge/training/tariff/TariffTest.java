package org.earlybridge.training.tariff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.earlybridge.training.tariff.PriceLists.CCC;
import static org.earlybridge.training.tariff.PriceLists.DAY;
import static org.earlybridge.training.tariff.PriceLists.NAMES;
import static org.earlybridge.training.tariff.PriceLists.OPP;
import static org.earlybridge.training.tariff.PriceLists.PCC;
import static org.earlybridge.training.tariff.PriceLists.PETERBOROUGH;
import static org.earlybridge.training.tariff.PriceLists.SIX_HOURS;
import static org.earlybridge.training.tariff.PriceLists.TARIFF;
import static org.earlybridge.training.tariff.PriceLists.V41;
import static org.earlybridge.training.tariff.PriceLists.asked;
import static org.earlybridge.training.tariff.PriceLists.childminder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.earlybridge.payments.money.Money;
import org.earlybridge.training.catalogue.CourseCode;
import org.earlybridge.training.catalogue.CourseFamily;
import org.earlybridge.training.setting.PayerClass;
import org.junit.jupiter.api.Test;

class TariffTest {

    @Test
    void six_hours_cost_a_fenland_childminder_35_pounds_of_120() {
        Price price = TARIFF.priceOf(asked(SIX_HOURS, childminder(PCC)));
        assertThat(price.full()).isEqualTo(Money.ofPounds(120));
        assertThat(price.lines())
                .extracting(PriceLine::text, line -> line.amount().toString(), PriceLine::reason)
                .containsExactly(
                        tuple("Peterborough pays", "£30.00", "Your home council pays this for every childminder"),
                        tuple("Opportunity fund pays", "£55.00", "You mind children who live in Fenland"),
                        tuple("You pay", "£35.00", ""));
    }

    @Test
    void three_hours_are_not_over_three_hours() {
        Price price = TARIFF.priceOf(asked(minutes(180), childminder(PCC)));
        assertThat(price.shares()).extracting(PriceLine::text).containsExactly("Opportunity fund pays");
        assertThat(TARIFF.priceOf(asked(minutes(181), childminder(PCC))).shares())
                .extracting(PriceLine::text)
                .contains("Peterborough pays");
    }

    @Test
    void safeguarding_is_free_and_its_home_council_pays_before_any_fund_does() {
        Taught safeguarding = new Taught(new CourseCode("SG-STAFF"), CourseFamily.SAFEGUARDING, 180);
        Price price = TARIFF.priceOf(asked(safeguarding, childminder(CCC)));
        assertThat(price.payerPays()).isEqualTo(Money.ZERO);
        assertThat(price.shares())
                .extracting(PriceLine::paidBy, PriceLine::amount)
                .containsExactly(tuple(new PaidBy.Council(CCC), Money.ofPounds(60)));
    }

    @Test
    void a_pre_school_of_eleven_is_small_and_one_of_twelve_is_not() {
        assertThat(preSchoolOf(11).payerPays()).isEqualTo(Money.ofPounds(100));
        assertThat(preSchoolOf(12).payerPays()).isEqualTo(Money.ofPounds(120));
    }

    @Test
    void a_fund_pays_no_more_than_it_has() {
        PriceQuestion poor =
                new PriceQuestion(SIX_HOURS, childminder(PCC), DAY, new FundsLeft(Map.of(OPP, Money.ofPounds(10))));
        assertThat(TARIFF.priceOf(poor).payerPays()).isEqualTo(Money.ofPounds(80));
        PriceQuestion empty = new PriceQuestion(SIX_HOURS, childminder(PCC), DAY, FundsLeft.NONE);
        assertThat(TARIFF.priceOf(empty).fundShares()).isEmpty();
    }

    @Test
    void the_second_person_in_a_basket_finds_what_the_first_left() {
        FundsLeft left = new FundsLeft(Map.of(OPP, Money.ofPounds(80)));
        Price first = TARIFF.priceOf(new PriceQuestion(SIX_HOURS, childminder(PCC), DAY, left));
        assertThat(left.after(first).in(OPP)).isEqualTo(Money.ofPounds(25));
    }

    @Test
    void an_hourly_price_is_rounded_half_up_to_the_penny() {
        assertThat(TARIFF.fullPriceOf(minutes(100))).isEqualTo(Money.ofPence(3333));
        assertThat(TARIFF.fullPriceOf(minutes(50))).isEqualTo(Money.ofPence(1667));
    }

    @Test
    void a_surcharge_is_part_of_the_full_price_of_those_it_is_for() {
        Tariff dearer = with(new Surcharge(Set.of(PayerClass.HEALTH), 10));
        Learner nurse = new Learner(PCC, PayerClass.HEALTH, 40, Set.of(PETERBOROUGH));
        Price price = dearer.priceOf(asked(SIX_HOURS, nurse));
        assertThat(price.full()).isEqualTo(Money.ofPounds(132)).isEqualTo(price.payerPays());
        assertThat(price.lines().get(0).reason()).isEqualTo("£12.00 of it is a surcharge for organisations like yours");
        assertThat(dearer.priceOf(asked(SIX_HOURS, childminder(PCC))).full()).isEqualTo(Money.ofPounds(120));
    }

    @Test
    void nobody_pays_less_than_the_floor_however_much_is_offered() {
        Tariff floored = with(new Floor(Money.ofPounds(40)));
        assertThat(floored.priceOf(asked(SIX_HOURS, childminder(PCC))).payerPays())
                .isEqualTo(Money.ofPounds(40));
    }

    @Test
    void a_price_list_without_an_hourly_price_or_with_two_is_none() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Tariff(V41, List.of(new Floor(Money.ZERO)), NAMES));
        assertThatIllegalArgumentException().isThrownBy(() -> with(new Hourly(Money.ofPounds(1))));
    }

    @Test
    void a_course_cheaper_than_the_floor_costs_its_full_price_and_no_share_of_it_is_less_than_nothing() {
        Tariff floored = with(new Floor(Money.ofPounds(40)));
        Taught hour = new Taught(new CourseCode("SG-PREV"), CourseFamily.SAFEGUARDING, 60);
        assertThat(floored.priceOf(asked(hour, childminder(PCC))).payerPays()).isEqualTo(Money.ofPounds(20));
    }

    @Test
    void two_rules_cannot_promise_the_same_funds_last_pounds() {
        FundPays again = new FundPays(new PaidBy.Fund(OPP, CCC), Set.of(PETERBOROUGH), Money.ofPounds(1));
        assertThatIllegalArgumentException().isThrownBy(() -> with(again)).withMessageContaining("OPP");
    }

    @Test
    void a_day_before_its_first_has_no_price_by_it() {
        PriceQuestion early =
                new PriceQuestion(SIX_HOURS, childminder(PCC), LocalDate.of(2026, 8, 31), PriceLists.PLENTY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TARIFF.priceOf(early))
                .withMessageContaining("4.1");
    }

    @Test
    void it_reads_as_a_list_that_people_can_check() {
        assertThat(TARIFF.sentences())
                .containsExactly(
                        "Full price is £20.00 for each hour taught.",
                        "Safeguarding is free for everyone: the home council pays.",
                        "Childminders and childminders' assistants: the home council pays £30.00 of any course over 3 hours.",
                        "Committee-run pre-schools with fewer than 12 staff: the home council pays £20.00 of any course.",
                        "Opportunity fund pays up to £55.00 when the learner works with children who live in E07000009 or"
                                + " Fenland.",
                        "Health organisations and other councils pay the full price plus 0%.",
                        "Nobody pays less than £0.");
    }

    private static Price preSchoolOf(int staff) {
        return TARIFF.priceOf(
                asked(SIX_HOURS, new Learner(CCC, PayerClass.SESSIONAL_OR_COMMITTEE_RUN, staff, Set.of(PETERBOROUGH))));
    }

    private static Taught minutes(int minutes) {
        return new Taught(new CourseCode("ELK-CFHBS"), CourseFamily.SPEECH_AND_LANGUAGE, minutes);
    }

    private static Tariff with(TariffRule more) {
        List<TariffRule> rules = new ArrayList<>(PriceLists.RULES);
        rules.add(more);
        return new Tariff(V41, rules, NAMES);
    }
}
