package org.earlybridge.training.cover.verdict;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.earlybridge.training.cover.check.Examination;
import org.earlybridge.training.cover.check.Finding;
import org.earlybridge.training.cover.check.Measure;
import org.earlybridge.training.cover.day.StaffedDay;
import org.earlybridge.training.cover.rulebook.RuleBook;
import org.earlybridge.training.cover.rulebook.Rules;
import org.earlybridge.training.cover.rulebook.VerifiedRules;
import org.earlybridge.training.cover.verdict.CoverVerdict.Away;

/** The one engine: a day in, a verdict out, by the rules in force on that day. Nothing is read and nothing kept. */
public final class CoverCheck {

    private static final Comparator<Finding> MOST_IMPORTANT_FIRST = Comparator.comparing(
                    (Finding finding) -> finding.measure().asked())
            .thenComparing(Finding::span)
            .thenComparing(finding -> finding.measure().room().orElse(""));

    private final RuleBook book;
    private final Wording wording;
    private final VerifiedRules verified;

    /** The verdict names those of its rules that are not among the verified ones. */
    public CoverCheck(RuleBook book, Wording wording, VerifiedRules verified) {
        this.book = book;
        this.wording = wording;
        this.verified = verified;
    }

    /** In ids and clock times, for programs. */
    public static CoverCheck plain(VerifiedRules verified) {
        return new CoverCheck(RuleBook.current(), Wording.PLAIN, verified);
    }

    /** As if nobody had verified any rule. */
    public static CoverCheck plain() {
        return plain(VerifiedRules.NONE);
    }

    public CoverVerdict of(StaffedDay day) {
        return verdict(day, true);
    }

    /** Where nobody asked for a way out. */
    public CoverVerdict withoutFixes(StaffedDay day) {
        return verdict(day, false);
    }

    /** By the current rule book, in no words at all. */
    public static Colour colourOf(StaffedDay day) {
        Rules rules = RuleBook.current().on(day.date(), day.premises().isChildminder());
        return colourOf(new Examination(day, rules).findings());
    }

    static Colour colourOf(List<Finding> findings) {
        boolean allHold =
                findings.stream().allMatch(finding -> finding.measure().holds());
        if (allHold) {
            return Colour.GREEN;
        }
        return Examination.isLawful(findings) ? Colour.AMBER : Colour.RED;
    }

    private CoverVerdict verdict(StaffedDay day, boolean withFixes) {
        return verdict(day, book.on(day.date(), day.premises().isChildminder()), withFixes);
    }

    private CoverVerdict verdict(StaffedDay day, Rules rules, boolean withFixes) {
        Examination examination = new Examination(day, rules);
        List<Finding> findings = examination.findings();
        List<Finding> broken = failing(findings, Measure::hard);
        List<Finding> cautions = cautions(findings, broken);
        Sentences sentences = new Sentences(wording, day, examination.standings());
        List<Finding> before = before(day, rules, broken);
        Headline headline = new Headline(sentences, day, before);
        Mended mended = withFixes && !broken.isEmpty()
                ? new FixSearch(day, rules, broken, examination.standings(), sentences).mended(before)
                : Mended.NOT;
        List<Away> away = awayOn(day);
        LookTo lookTo = new LookTo(day, rules, examination.standings(), wording);
        return new CoverVerdict(
                day,
                colourOf(findings),
                rules.ruleset(),
                book.seal(),
                away,
                said(broken, sentences),
                said(cautions, sentences),
                mended.fixes(),
                headline.of(broken, cautions),
                headline.brief(broken, cautions),
                headline.stillFine(findings, away),
                mended.notEnough(),
                lookTo.line(),
                rules.unverified(used(examination, findings, lookTo), verified),
                findings);
    }

    private static Set<String> used(Examination examination, List<Finding> findings, LookTo lookTo) {
        Set<String> codes = new TreeSet<>(examination.rulesUsed(findings));
        codes.addAll(lookTo.codes());
        return codes;
    }

    private static List<Finding> before(StaffedDay day, Rules rules, List<Finding> broken) {
        return broken.isEmpty() || day.absences().isEmpty()
                ? List.of()
                : new Examination(day.withNobodyAway(), rules).findings();
    }

    private static List<Away> awayOn(StaffedDay day) {
        return day.adults().stream()
                .flatMap(adult -> day.awayOf(adult).stream().map(span -> new Away(adult.id(), span)))
                .toList();
    }

    private static List<Finding> failing(List<Finding> findings, Predicate<Measure> which) {
        return findings.stream()
                .filter(finding -> !finding.measure().holds() && which.test(finding.measure()))
                .sorted(MOST_IMPORTANT_FIRST)
                .toList();
    }

    /** A room that is all of its age group fails as both. */
    private static boolean saysTheSame(Finding hard, Finding caution) {
        return hard.measure().rule().equals(caution.measure().rule())
                && hard.measure().asked() == caution.measure().asked()
                && hard.measure().room().equals(caution.measure().room())
                && hard.span().overlaps(caution.span());
    }

    private static List<Finding> cautions(List<Finding> findings, List<Finding> broken) {
        return failing(findings, measure -> !measure.hard()).stream()
                .filter(caution -> broken.stream().noneMatch(hard -> saysTheSame(hard, caution)))
                .toList();
    }

    private static List<Said> said(List<Finding> findings, Sentences sentences) {
        return findings.stream()
                .map(finding -> new Said(finding, sentences.wholeSentence(finding)))
                .toList();
    }
}
