package org.earlybridge.web.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.earlybridge.payments.money.Money;
import org.earlybridge.training.tariff.CancellationTerms;
import org.earlybridge.training.tariff.CancellationTerms.Waiver;
import org.earlybridge.web.format.Dates;
import org.earlybridge.web.format.Words;

/** What cancelling costs, in words, from the terms of a price list. */
final class CancelWords {

    private static final Dates DATES = new Dates();

    private final CancellationTerms terms;
    private final LocalDate firstSession;
    private final LocalDate today;

    CancelWords(CancellationTerms terms, LocalDate firstSession, LocalDate today) {
        this.terms = terms;
        this.firstSession = firstSession;
        this.today = today;
    }

    /** Free until 1 October. After that you pay £35.00, unless you or a child is ill. */
    String of(Money ownShare) {
        if (ownShare.pence() == 0) {
            return "Cancelling costs you nothing. Please tell us all the same, so that somebody else can come.";
        }
        Optional<LocalDate> free = terms.lastFreeDay(firstSession).filter(day -> !day.isBefore(today));
        LocalDate next = free.map(day -> day.plusDays(1)).orElse(today);
        String fee = Words.money(terms.feeFor(ownShare, firstSession, next));
        String start = free.map(day -> "Free until " + DATES.dayAndMonth(day) + ". After that you pay ")
                .orElse("If you cancel now you pay ");
        return start + fee + later(ownShare, next) + unless() + ".";
    }

    /** For somebody whose share we do not know yet. */
    String ofWhateverShe() {
        return terms.lastFreeDay(firstSession)
                        .filter(day -> !day.isBefore(today))
                        .map(day -> "Free until " + DATES.dayAndMonth(day)
                                + ". After that you pay for your part of the price")
                        .orElse("You pay for your part of the price")
                + unless() + ".";
    }

    /** Steps that come later, when there are any: and £35.00 from 8 October */
    private String later(Money ownShare, LocalDate after) {
        StringBuilder steps = new StringBuilder();
        Money fee = terms.feeFor(ownShare, firstSession, after);
        List<LocalDate> days = terms.bands().stream()
                .map(band -> firstSession.minusDays(band.daysBefore()).plusDays(1))
                .filter(day -> day.isAfter(after) && !day.isAfter(firstSession))
                .sorted(Comparator.naturalOrder())
                .toList();
        for (LocalDate day : days) {
            Money then = terms.feeFor(ownShare, firstSession, day);
            if (!then.equals(fee)) {
                steps.append(", and ")
                        .append(Words.money(then))
                        .append(" from ")
                        .append(DATES.dayAndMonth(day));
                fee = then;
            }
        }
        return steps.toString();
    }

    private String unless() {
        List<String> reasons = new ArrayList<>();
        if (terms.waivers().contains(Waiver.ILLNESS)) {
            reasons.add("you or a child is ill");
        }
        if (terms.waivers().contains(Waiver.RATIO_EMERGENCY)) {
            reasons.add("going would leave too few adults with the children and our check shows it");
        }
        return reasons.isEmpty() ? "" : ", unless " + String.join(" or ", reasons);
    }
}
