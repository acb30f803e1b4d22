package org.earlybridge.training.cover.verdict;

import java.util.List;
import org.earlybridge.training.cover.check.Finding;
import org.earlybridge.training.cover.day.Span;
import org.earlybridge.training.cover.day.StaffedDay;

/**
 * The answer about one day: its colour, one sentence (and a brief one with the first reason only), what is broken, what is still fine, what mends it, and what no check can see (empty when there is nothing). The seal tells
 * by which edition of the rule book it was made.
 */
public record CoverVerdict(
        StaffedDay day,
        Colour colour,
        String ruleset,
        String seal,
        List<Away> away,
        List<Said> broken,
        List<Said> cautions,
        List<Fix> fixes,
        String sentence,
        String brief,
        List<String> stillFine,
        List<String> notEnough,
        String lookTo,
        List<String> unverified,
        List<Finding> measures) {

    /** When somebody cannot be with children, cut to her shift. */
    public record Away(String adult, Span span) {}

    public CoverVerdict {
        away = List.copyOf(away);
        broken = List.copyOf(broken);
        cautions = List.copyOf(cautions);
        fixes = List.copyOf(fixes);
        stillFine = List.copyOf(stillFine);
        notEnough = List.copyOf(notEnough);
        unverified = List.copyOf(unverified);
        measures = List.copyOf(measures);
    }
}
