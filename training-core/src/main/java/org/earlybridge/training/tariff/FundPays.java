package org.earlybridge.training.tariff;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.earlybridge.payments.money.Money;
import org.earlybridge.training.place.DistrictCode;
import org.earlybridge.training.setting.PayerClass;

/** A fund pays up to an amount, as far as it has money, for those who work with children of its districts. */
public record FundPays(PaidBy.Fund fund, Set<DistrictCode> districts, Money upTo) implements TariffRule {

    public FundPays {
        districts = Set.copyOf(districts);
        if (districts.isEmpty() || upTo.isNegative()) {
            throw new IllegalArgumentException(fund.fund() + " pays something for some district, not " + upTo);
        }
    }

    @Override
    public Optional<PriceLine> share(PriceQuestion question, Money open, Names names) {
        Learner learner = question.learner();
        List<String> lived = inWords(learner.districts()::contains, names);
        Money most = Least.of(upTo, question.funds().in(fund.fund()));
        return lived.isEmpty()
                ? Optional.empty()
                : Optional.of(new PriceLine(
                        fund,
                        Least.of(most, open),
                        names.of(fund.fund()) + " pays",
                        verb(learner.payerClass()) + " who live in " + String.join(" and ", lived)));
    }

    private static String verb(PayerClass payerClass) {
        return payerClass.isHomeBased() ? "You mind children" : "You work with children";
    }

    @Override
    public String sentence(Names names) {
        return names.of(fund.fund()) + " pays up to " + upTo + " when the learner works with children who live in "
                + String.join(" or ", inWords(district -> true, names)) + ".";
    }

    private List<String> inWords(Predicate<DistrictCode> which, Names names) {
        return districts.stream().filter(which).map(names::of).sorted().toList();
    }
}
