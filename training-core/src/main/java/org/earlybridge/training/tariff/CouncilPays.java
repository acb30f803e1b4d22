package org.earlybridge.training.tariff;

import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.earlybridge.payments.money.Money;
import org.earlybridge.training.setting.PayerClass;

/**
 * The home council pays a share for some kinds of payers.
 *
 * @param overMinutes only of courses that take longer than this
 * @param fewerThanStaff only for settings smaller than this
 */
public record CouncilPays(Set<PayerClass> classes, int overMinutes, OptionalInt fewerThanStaff, Money amount)
        implements TariffRule {

    private static final int HOUR = 60;

    public CouncilPays {
        classes = Set.copyOf(classes);
        if (classes.isEmpty() || overMinutes < 0 || amount.isNegative()) {
            throw new IllegalArgumentException(
                    "a council pays something for somebody, not " + amount + " for " + classes);
        }
    }

    @Override
    public Optional<PriceLine> share(PriceQuestion question, Money open, Names names) {
        return isFor(question)
                ? Optional.of(line(
                        question,
                        Least.of(amount, open),
                        names,
                        "Your home council pays this for "
                                + whom(question.learner().payerClass())))
                : Optional.empty();
    }

    private boolean isFor(PriceQuestion question) {
        Learner learner = question.learner();
        return classes.contains(learner.payerClass())
                && question.taught().minutes() > overMinutes
                && (fewerThanStaff.isEmpty() || learner.staff() < fewerThanStaff.getAsInt());
    }

    private String whom(PayerClass payerClass) {
        return fewerThanStaff.isEmpty() ? "every " + payerClass.one() : payerClass.many() + size();
    }

    private String size() {
        return fewerThanStaff.isEmpty() ? "" : " with fewer than " + fewerThanStaff.getAsInt() + " staff";
    }

    @Override
    public String sentence(Names names) {
        String of = overMinutes == 0 ? "of any course" : "of any course over " + length();
        return PayerList.sentence(EnumSet.copyOf(classes)) + size() + ": the home council pays " + amount + " " + of
                + ".";
    }

    private String length() {
        return overMinutes % HOUR == 0
                ? overMinutes / HOUR + (overMinutes == HOUR ? " hour" : " hours")
                : overMinutes + " minutes";
    }

    static PriceLine line(PriceQuestion question, Money amount, Names names, String reason) {
        return new PriceLine(
                new PaidBy.Council(question.learner().home()),
                amount,
                names.of(question.learner().home()) + " pays",
                reason);
    }
}
