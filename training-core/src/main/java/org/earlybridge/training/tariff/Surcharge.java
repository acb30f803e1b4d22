package org.earlybridge.training.tariff;

import java.util.EnumSet;
import java.util.Set;
import org.earlybridge.payments.money.Money;
import org.earlybridge.training.setting.PayerClass;

/** Some kinds of payers have a full price that is so many per cent higher. */
public record Surcharge(Set<PayerClass> classes, int percent) implements TariffRule {

    public Surcharge {
        classes = Set.copyOf(classes);
        if (classes.isEmpty() || percent < 0) {
            throw new IllegalArgumentException("no surcharge of " + percent + "% for " + classes);
        }
    }

    @Override
    public Money adds(PriceQuestion question, Money hourly) {
        return classes.contains(question.learner().payerClass()) ? Rounding.percent(hourly, percent) : Money.ZERO;
    }

    @Override
    public String sentence(Names names) {
        return PayerList.sentence(EnumSet.copyOf(classes)) + " pay the full price plus " + percent + "%.";
    }
}
