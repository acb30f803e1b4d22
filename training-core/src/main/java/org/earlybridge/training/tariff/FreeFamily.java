package org.earlybridge.training.tariff;

import java.util.Optional;
import org.earlybridge.payments.money.Money;
import org.earlybridge.training.catalogue.CourseFamily;

/** Courses of a family cost their learners nothing: the home council pays what is open. */
public record FreeFamily(CourseFamily family) implements TariffRule {

    @Override
    public Optional<PriceLine> share(PriceQuestion question, Money open, Names names) {
        return question.taught().family() == family
                ? Optional.of(CouncilPays.line(question, open, names, free()))
                : Optional.empty();
    }

    @Override
    public String sentence(Names names) {
        return free() + ": the home council pays.";
    }

    private String free() {
        String words = family.words();
        return Character.toUpperCase(words.charAt(0)) + words.substring(1) + " is free for everyone";
    }
}
