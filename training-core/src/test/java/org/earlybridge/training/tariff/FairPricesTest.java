package org.earlybridge.training.tariff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.earlybridge.training.tariff.PriceLists.CCC;
import static org.earlybridge.training.tariff.PriceLists.DAY;
import static org.earlybridge.training.tariff.PriceLists.FENLAND;
import static org.earlybridge.training.tariff.PriceLists.NAMES;
import static org.earlybridge.training.tariff.PriceLists.OPP;
import static org.earlybridge.training.tariff.PriceLists.PCC;
import static org.earlybridge.training.tariff.PriceLists.PETERBOROUGH;
import static org.earlybridge.training.tariff.PriceLists.SIX_HOURS;
import static org.earlybridge.training.tariff.PriceLists.TARIFF;
import static org.earlybridge.training.tariff.PriceLists.V41;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.earlybridge.payments.money.Money;
import org.earlybridge.training.catalogue.CourseCode;
import org.earlybridge.training.catalogue.CourseFamily;
import org.earlybridge.training.setting.PayerClass;

/** What holds of every price, whatever the price list. Each check is also shown something unfair, and must notice. */
class FairPricesTest {

    private static final Function<Price, Money> WHAT_IS_PAID = Price::payerPays;

    @Property
    void the_lines_of_every_price_add_up_to_the_penny(
            @ForAll("priceLists") List<TariffRule> rules, @ForAll("questions") PriceQuestion question) {
        assertThat(addsUp(new Tariff(V41, rules, NAMES).priceOf(question))).isTrue();
    }

    @Property
    void nobody_is_ever_paid_for_learning_and_no_share_is_negative(
            @ForAll("priceLists") List<TariffRule> rules, @ForAll("questions") PriceQuestion question) {
        Price price = new Tariff(V41, rules, NAMES).priceOf(question);
        assertThat(price.lines()).noneMatch(line -> line.amount().isNegative());
        assertThat(price.full()).isGreaterThanOrEqualTo(price.payerPays());
    }

    @Property
    void a_fund_never_pays_more_than_it_has(
            @ForAll("priceLists") List<TariffRule> rules, @ForAll("questions") PriceQuestion question) {
        Price price = new Tariff(V41, rules, NAMES).priceOf(question);
        price.fundShares()
                .forEach((fund, share) ->
                        assertThat(share).isLessThanOrEqualTo(question.funds().in(fund)));
    }

    @Property
    void swapping_the_home_council_never_changes_what_is_paid(
            @ForAll("priceLists") List<TariffRule> rules, @ForAll("questions") PriceQuestion question) {
        assertThat(isFairToBothCouncils(new Tariff(V41, rules, NAMES)::priceOf).test(question))
                .isTrue();
    }

    @Property
    void the_order_of_the_rules_decides_who_helps_first_and_never_what_is_paid(
            @ForAll("priceLists") List<TariffRule> rules, @ForAll("questions") PriceQuestion question) {
        List<TariffRule> turned = new ArrayList<>(rules);
        Collections.reverse(turned);
        assertThat(new Tariff(V41, turned, NAMES).priceOf(question).payerPays())
                .isEqualTo(new Tariff(V41, rules, NAMES).priceOf(question).payerPays());
    }

    @Property
    void a_course_that_takes_longer_is_never_cheaper_at_full_price(@ForAll("questions") PriceQuestion question) {
        Taught longer = new Taught(
                question.taught().course(),
                question.taught().family(),
                question.taught().minutes() + 1);
        assertThat(TARIFF.fullPriceOf(longer)).isGreaterThanOrEqualTo(TARIFF.fullPriceOf(question.taught()));
    }

    /** For every kind of payer and course of the demo's own price list, not only for those that chance picks. */
    @Example
    void by_the_price_list_in_force_both_councils_people_pay_the_same_for_every_course_and_class() {
        for (PayerClass payerClass : PayerClass.values()) {
            for (CourseFamily family : CourseFamily.values()) {
                for (int minutes : List.of(60, 180, 181, 360, 720, 1800)) {
                    Learner learner = new Learner(PCC, payerClass, 11, Set.of(FENLAND));
                    PriceQuestion question = new PriceQuestion(
                            new Taught(new CourseCode("ANY-1"), family, minutes), learner, DAY, PriceLists.PLENTY);
                    assertThat(isFairToBothCouncils(TARIFF::priceOf).test(question))
                            .isTrue();
                }
            }
        }
    }

    @Example
    void a_price_that_asks_for_the_home_council_is_noticed() {
        Function<PriceQuestion, Price> unfair =
                question -> question.learner().home().equals(PCC)
                        ? new Tariff(V41, List.of(new Hourly(Money.ofPence(2001))), NAMES).priceOf(question)
                        : TARIFF.priceOf(question);
        assertThat(isFairToBothCouncils(unfair).test(sixHoursForAChildminder())).isFalse();
    }

    @Example
    void a_price_whose_lines_are_a_penny_out_cannot_be_made() {
        Price right = TARIFF.priceOf(sixHoursForAChildminder());
        assertThat(addsUp(right)).isTrue();
        assertThat(canBeMade(right.full().plus(Money.ofPence(1)), right.lines()))
                .isFalse();
        assertThat(canBeMade(right.full(), right.lines())).isTrue();
    }

    /** Shares taken off one after the other, without asking what is still open: the payer would be paid. */
    @Example
    void shares_that_are_not_cut_to_what_is_open_are_noticed() {
        Price price = TARIFF.priceOf(sixHoursForAChildminder());
        Money naive = Money.ofPounds(60).minus(Money.ofPounds(30)).minus(Money.ofPounds(55));
        assertThat(naive.isNegative()).isTrue();
        assertThat(canBeMade(
                        Money.ofPounds(60),
                        List.of(price.lines().get(0), price.lines().get(1))))
                .isFalse();
    }

    private static boolean addsUp(Price price) {
        return price.lines().stream().mapToLong(line -> line.amount().pence()).sum()
                == price.full().pence();
    }

    private static boolean canBeMade(Money full, List<PriceLine> lines) {
        try {
            return new Price(full, lines, V41).full().equals(full);
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }

    private static Predicate<PriceQuestion> isFairToBothCouncils(Function<PriceQuestion, Price> pricing) {
        return question -> WHAT_IS_PAID
                .apply(pricing.apply(question.by(question.learner().livingUnder(PCC))))
                .equals(WHAT_IS_PAID.apply(
                        pricing.apply(question.by(question.learner().livingUnder(CCC)))));
    }

    private static PriceQuestion sixHoursForAChildminder() {
        return PriceLists.asked(SIX_HOURS, PriceLists.childminder(PCC));
    }

    @Provide
    Arbitrary<List<TariffRule>> priceLists() {
        Arbitrary<TariffRule> helps = Arbitraries.oneOf(
                Arbitraries.of(CourseFamily.class).map(FreeFamily::new),
                pence().map(amount -> new CouncilPays(Set.of(PayerClass.values()), 120, OptionalInt.of(12), amount)),
                pence().map(amount -> new CouncilPays(Set.of(PayerClass.CHILDMINDER), 0, OptionalInt.empty(), amount)),
                pence().map(amount -> new FundPays(new PaidBy.Fund(OPP, CCC), Set.of(FENLAND), amount)),
                Arbitraries.integers()
                        .between(0, 40)
                        .map(percent -> new Surcharge(Set.of(PayerClass.HEALTH, PayerClass.PVI_GROUP), percent)),
                pence().map(Floor::new));
        return Combinators.combine(pence(), helps.list().ofMaxSize(6)).as((hour, others) -> {
            List<TariffRule> rules = new ArrayList<>(others);
            rules.add(others.size() / 2, new Hourly(hour));
            return withOneDrawOnEachFund(rules);
        });
    }

    /** A second rule for the same fund would count its money twice: the constructor of a price list refuses it. */
    private static List<TariffRule> withOneDrawOnEachFund(List<TariffRule> rules) {
        List<TariffRule> kept = new ArrayList<>();
        for (TariffRule rule : rules) {
            boolean again = rule instanceof FundPays && kept.stream().anyMatch(FundPays.class::isInstance);
            if (!again) {
                kept.add(rule);
            }
        }
        return kept;
    }

    @Provide
    Arbitrary<PriceQuestion> questions() {
        Arbitrary<Taught> taught = Combinators.combine(
                        Arbitraries.of(CourseFamily.class),
                        Arbitraries.integers().between(1, 2400))
                .as((family, minutes) -> new Taught(new CourseCode("ANY-1"), family, minutes));
        Arbitrary<Learner> learners = Combinators.combine(
                        Arbitraries.of(PCC, CCC),
                        Arbitraries.of(PayerClass.class),
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.of(FENLAND, PETERBOROUGH).set())
                .as(Learner::new);
        return Combinators.combine(taught, learners, pence())
                .as((what, who, left) -> new PriceQuestion(what, who, DAY, new FundsLeft(Map.of(OPP, left))));
    }

    private static Arbitrary<Money> pence() {
        return Arbitraries.longs().between(0, 100_000).map(Money::ofPence);
    }
}
