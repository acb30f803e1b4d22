package org.earlybridge.training.cover.verdict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.earlybridge.training.cover.check.Asked;
import org.earlybridge.training.cover.check.Finding;
import org.earlybridge.training.cover.check.Measure;
import org.earlybridge.training.cover.day.Span;
import org.earlybridge.training.cover.day.StaffedDay;
import org.earlybridge.training.cover.verdict.CoverVerdict.Away;

/** The sentence that stands first, and what is still fine. */
final class Headline {

    private static final int MOST_REASONS = 3;

    private final Sentences sentences;
    private final StaffedDay day;
    private final List<Finding> before;

    /** @param before what the same day measures with nobody away; empty when it was not asked */
    Headline(Sentences sentences, StaffedDay day, List<Finding> before) {
        this.sentences = sentences;
        this.day = day;
        this.before = before;
    }

    String of(List<Finding> broken, List<Finding> cautions) {
        return said(broken, cautions, MOST_REASONS);
    }

    /** With the first reason only; the others are said elsewhere. */
    String brief(List<Finding> broken, List<Finding> cautions) {
        return said(broken, cautions, 1);
    }

    private String said(List<Finding> broken, List<Finding> cautions, int most) {
        if (broken.isEmpty()) {
            String can = day.absences().isEmpty()
                    ? "On " + sentences.when() + " every room keeps the adults it needs"
                    : sentences.who() + " can go on " + sentences.when();
            return cautions.isEmpty() ? can + "." : can + ", but " + reasons(cautions, most) + ".";
        }
        boolean anyway = !day.absences().isEmpty() && broken.stream().allMatch(this::wasBrokenBefore);
        if (day.absences().isEmpty() || anyway) {
            String nobody = anyway ? "Even if nobody goes on " : "On ";
            return nobody + sentences.when() + ", " + reasons(broken, most) + ".";
        }
        return "If " + sentences.who() + (day.absences().size() > 1 ? " go on " : " goes on ") + sentences.when() + ", "
                + drop(broken).orElse("") + reasons(broken, most) + ".";
    }

    /** At the tightest moment while somebody is away. */
    List<String> stillFine(List<Finding> findings, List<Away> away) {
        List<String> fine = new ArrayList<>();
        findings.stream()
                .filter(finding -> finding.measure().asked() == Asked.HEADS)
                .filter(finding -> isDuring(finding.span(), away))
                .collect(Collectors.groupingBy(
                        finding -> finding.measure().room().orElse("")))
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(room -> room.getValue().stream()
                        .map(Finding::measure)
                        .min(Comparator.comparingInt((Measure measure) -> measure.have() - measure.need())
                                .thenComparing(
                                        Comparator.comparingInt(Measure::need).reversed()))
                        .filter(Measure::holds)
                        .ifPresent(measure -> fine.add(sentences.enough(measure))));
        return fine;
    }

    private static boolean isDuring(Span span, List<Away> away) {
        return away.stream().anyMatch(one -> one.span().overlaps(span));
    }

    private boolean wasBrokenBefore(Finding finding) {
        return before.stream()
                .anyMatch(old -> !old.measure().holds()
                        && old.measure().rule().equals(finding.measure().rule())
                        && old.measure().asked() == finding.measure().asked()
                        && old.measure().room().equals(finding.measure().room())
                        && old.measure().shortfall() >= finding.measure().shortfall()
                        && old.span().overlaps(finding.span()));
    }

    private String reasons(List<Finding> findings, int most) {
        List<String> clauses =
                findings.stream().map(sentences::clause).distinct().toList();
        String said = String.join("; ", clauses.subList(0, Math.min(most, clauses.size())));
        int more = clauses.size() - most;
        return more > 0 && most > 1 ? said + "; and " + more + " more" : said;
    }

    /** The lead who leaves takes the larger ratio along. */
    private Optional<String> drop(List<Finding> broken) {
        return broken.stream()
                .filter(finding -> finding.measure().asked() == Asked.HEADS)
                .flatMap(now -> before.stream()
                        .filter(old -> old.measure().asked() == Asked.HEADS
                                && old.measure().room().equals(now.measure().room())
                                && old.span().overlaps(now.span())
                                && !old.measure().rule().equals(now.measure().rule()))
                        .map(old -> sentences.drop(now.measure(), old.measure())))
                .findFirst();
    }
}
