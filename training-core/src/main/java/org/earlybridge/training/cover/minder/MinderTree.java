package org.earlybridge.training.cover.minder;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.earlybridge.training.cover.ReleaseDay;
import org.earlybridge.training.cover.check.Examination;
import org.earlybridge.training.cover.check.Finding;
import org.earlybridge.training.cover.day.Absence;
import org.earlybridge.training.cover.day.Adult;
import org.earlybridge.training.cover.day.Children;
import org.earlybridge.training.cover.day.Span;
import org.earlybridge.training.cover.day.StaffedDay;
import org.earlybridge.training.cover.minder.Step.Answer;
import org.earlybridge.training.cover.rulebook.RuleBook;
import org.earlybridge.training.cover.rulebook.Rules;
import org.earlybridge.training.cover.verdict.Change;
import org.earlybridge.training.cover.verdict.CoverVerdict;
import org.earlybridge.training.cover.verdict.Wording;
import org.earlybridge.training.workforce.EmploymentRole;

/**
 * Nobody there, a co-childminder, an assistant, a backup, or she closes: asked one after the other, each by having the engine
 * look at the day with nobody but her and those whom the question is about. What has been wrong with the day anyway, at
 * other times, and how long she herself works, is not part of it.
 */
final class MinderTree {

    private static final String RULES_OF_A_HOME = "CM-";

    private final CoverVerdict verdict;
    private final StaffedDay day;
    private final Rules rules;
    private final List<Span> away;
    private final MinderWords words;
    private final List<Step> steps = new ArrayList<>();

    private MinderTree(CoverVerdict verdict, List<Span> away, Wording wording) {
        this.verdict = verdict;
        this.day = verdict.day();
        this.rules = RuleBook.current().on(day.date(), true);
        this.away = away;
        this.words = new MinderWords(wording);
    }

    /** Empty where she stays at home herself and only somebody else goes. */
    static Optional<MinderDay> of(ReleaseDay asked) {
        return of(asked.verdict(), asked.wording());
    }

    static Optional<MinderDay> of(CoverVerdict verdict, Wording wording) {
        StaffedDay day = verdict.day();
        List<Span> away = awayOf(day);
        if (away.isEmpty() && !day.absences().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new MinderTree(verdict, away, wording).asked());
    }

    /** Also outside her hours: a child who is there then is missed as well. */
    private static List<Span> awayOf(StaffedDay day) {
        return Span.joined(day.absences().stream()
                .filter(absence -> day.adult(absence.adult())
                        .filter(adult -> adult.role() == EmploymentRole.CHILDMINDER)
                        .isPresent())
                .map(Absence::away)
                .flatMap(List::stream)
                .toList());
    }

    private MinderDay asked() {
        List<Children> there = childrenThere();
        int children = there.stream().mapToInt(Children::count).sum();
        if (there.isEmpty()) {
            steps.add(new Step(Way.NOBODY_THERE, Answer.YES, words.nobodyThere(away)));
            return new MinderDay(day.date(), away, steps, List.of(), List.of());
        }
        steps.add(new Step(Way.NOBODY_THERE, Answer.NO, words.somebodyThere(children, away)));
        List<Span> closed = closed(there);
        if (!askedOfThoseWhoHelp(closed)) {
            steps.add(backup());
        }
        if (!closed.isEmpty()) {
            steps.add(new Step(Way.CLOSE, Answer.YES, words.close(children, closed)));
        }
        return new MinderDay(day.date(), away, steps, closed, missed(there, closed));
    }

    /** Whether one of them answers the question. */
    private boolean askedOfThoseWhoHelp(List<Span> closed) {
        if (answers(coChildminder()) || answers(assistant())) {
            return true;
        }
        boolean together =
                closed.isEmpty() && helpers(EnumSet.of(EmploymentRole.COVER)).isEmpty();
        if (together) {
            steps.add(new Step(Way.TOGETHER, Answer.YES, words.together(helpers(EnumSet.allOf(EmploymentRole.class)))));
        }
        return together;
    }

    private boolean answers(Step step) {
        steps.add(step);
        return step.answer() == Answer.YES;
    }

    private Step coChildminder() {
        Set<EmploymentRole> who = EnumSet.of(EmploymentRole.CO_CHILDMINDER);
        List<Adult> there = helpers(who);
        if (there.isEmpty()) {
            return new Step(Way.CO_CHILDMINDER, Answer.NO, words.noCoChildminder());
        }
        List<Finding> broken = broken(with(who));
        return broken.isEmpty()
                ? new Step(Way.CO_CHILDMINDER, Answer.YES, words.coChildminder(there))
                : new Step(Way.CO_CHILDMINDER, Answer.NO, words.not(there, broken));
    }

    private Step assistant() {
        Set<EmploymentRole> who = EnumSet.complementOf(
                EnumSet.of(EmploymentRole.CHILDMINDER, EmploymentRole.CO_CHILDMINDER, EmploymentRole.COVER));
        List<Adult> there = helpers(who);
        if (there.isEmpty()) {
            return new Step(Way.ASSISTANT, Answer.NO, words.noAssistant());
        }
        List<Finding> findings = findings(with(who));
        List<Finding> broken = broken(findings);
        return broken.isEmpty()
                ? new Step(Way.ASSISTANT, Answer.YES, words.assistant(there, findings))
                : new Step(Way.ASSISTANT, Answer.NO, words.not(there, broken));
    }

    private Step backup() {
        Set<EmploymentRole> who = EnumSet.of(EmploymentRole.COVER);
        List<Adult> there = helpers(who);
        if (there.isEmpty()) {
            return verdict.fixes().stream()
                    .filter(fix -> fix.change().kind() == Change.Kind.BACKUP_CHILDMINDER)
                    .findFirst()
                    .map(fix -> new Step(
                            Way.BACKUP,
                            Answer.IF_PARENTS_AGREE,
                            words.anyBackup(fix.change().span().orElseThrow())))
                    .orElseGet(() -> new Step(Way.BACKUP, Answer.NO, words.noBackup()));
        }
        List<Finding> broken = broken(day);
        return broken.isEmpty()
                ? new Step(Way.BACKUP, Answer.IF_PARENTS_AGREE, words.backup(there))
                : new Step(Way.BACKUP, Answer.NO, words.not(there, broken));
    }

    /** Those of these roles who are there for some of the time that she is away, and not away themselves. */
    private List<Adult> helpers(Set<EmploymentRole> roles) {
        return day.adults().stream()
                .filter(adult -> adult.role() != EmploymentRole.CHILDMINDER && roles.contains(adult.role()))
                .filter(adult -> adult.there().without(day.awayOf(adult)).stream()
                        .anyMatch(there -> away.stream().anyMatch(there::overlaps)))
                .toList();
    }

    private StaffedDay with(Set<EmploymentRole> roles) {
        List<Adult> few = day.adults().stream()
                .filter(adult -> adult.role() == EmploymentRole.CHILDMINDER || roles.contains(adult.role()))
                .toList();
        return new StaffedDay(day.date(), day.premises(), day.rooms(), few, day.absences(), day.outings(), day.moves());
    }

    private List<Finding> findings(StaffedDay asked) {
        return new Examination(asked, rules).findings();
    }

    private List<Finding> broken(StaffedDay asked) {
        return broken(findings(asked));
    }

    private List<Finding> broken(List<Finding> findings) {
        return findings.stream()
                .filter(finding ->
                        finding.measure().hard() && !finding.measure().holds())
                .filter(finding -> finding.measure().rule().startsWith(RULES_OF_A_HOME))
                .filter(finding -> away.stream().anyMatch(finding.span()::overlaps))
                .toList();
    }

    private List<Children> childrenThere() {
        return day.rooms().stream()
                .flatMap(room -> room.children().stream())
                .filter(children -> away.stream().anyMatch(children.there()::overlaps))
                .toList();
    }

    /** While she is away, children are there, and whoever else is there does not make it lawful. */
    private List<Span> closed(List<Children> there) {
        List<Span> broken = Span.joined(broken(day).stream().map(Finding::span).toList());
        List<Span> minded = Span.joined(there.stream().map(Children::there).toList());
        return both(both(broken, away), minded);
    }

    private static List<Span> both(List<Span> some, List<Span> others) {
        return Span.joined(some.stream()
                .flatMap(one -> others.stream().flatMap(other -> one.cutTo(other).stream()))
                .toList());
    }

    private List<Missed> missed(List<Children> there, List<Span> closed) {
        return closed.stream()
                .flatMap(span -> there.stream().flatMap(children -> missed(children, span)))
                .toList();
    }

    private Stream<Missed> missed(Children children, Span closed) {
        return children.there().cutTo(closed).stream().map(span -> new Missed(day.date(), children.count(), span));
    }
}
