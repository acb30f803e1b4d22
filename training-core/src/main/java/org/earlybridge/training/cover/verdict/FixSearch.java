package org.earlybridge.training.cover.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.earlybridge.training.cover.check.Asked;
import org.earlybridge.training.cover.check.Effort;
import org.earlybridge.training.cover.check.Examination;
import org.earlybridge.training.cover.check.Finding;
import org.earlybridge.training.cover.count.Standing;
import org.earlybridge.training.cover.day.Adult;
import org.earlybridge.training.cover.day.Span;
import org.earlybridge.training.cover.day.StaffedDay;
import org.earlybridge.training.cover.rulebook.Rules;
import org.earlybridge.training.workforce.EmploymentRole;

/**
 * The smallest changes that mend a day, cheapest first. Each is tried on the window that is broken, and what passes there on
 * the whole day; only what then is green or amber is offered.
 */
final class FixSearch {

    private static final int MOST_OF_A_KIND = 2;
    private static final int MINUTES = 60;

    private final Effort effort = Effort.usual();
    private final StaffedDay day;
    private final Rules rules;
    private final Proposals proposals;
    private final List<Finding> broken;
    private final Map<String, Standing> standings;
    private final Sentences sentences;
    private final List<Fix> fixes = new ArrayList<>();
    private final List<String> notEnough = new ArrayList<>();

    FixSearch(StaffedDay day, Rules rules, List<Finding> broken, Map<String, Standing> standings, Sentences sentences) {
        this.day = day;
        this.rules = rules;
        this.broken = broken;
        this.standings = standings;
        this.sentences = sentences;
        this.proposals = new Proposals(day, broken);
    }

    /** @param before what the same day measures with nobody away */
    Mended mended(List<Finding> before) {
        search(Examination.isLawful(before));
        return new Mended(fixes, notEnough);
    }

    private void search(boolean mendable) {
        boolean everybodyGoes = standings.entrySet().stream()
                .filter(one -> one.getValue().counts())
                .allMatch(one -> !day.absencesOf(one.getKey()).isEmpty());
        boolean home = day.premises().isChildminder();
        if (!everybodyGoes && !home) {
            offer(proposals.moves(), MOST_OF_A_KIND);
        }
        if (!proposals.nobodyIsAway() && mendable) {
            absences(everybodyGoes, home);
        }
        if (!everybodyGoes && !home) {
            covers();
            renewals();
        }
        if (home && !proposals.nobodyIsAway()) {
            offer(proposals.childminders(), MOST_OF_A_KIND);
        }
        if (home || everybodyGoes) {
            offer(List.of(proposals.close()), 1);
        }
    }

    private void absences(boolean everybodyGoes, boolean home) {
        if (!home && !everybodyGoes) {
            offer(proposals.otherDates(), MOST_OF_A_KIND - 1);
        }
        offer(proposals.onlineOrEvening(), home ? MOST_OF_A_KIND : 1);
        if (home) {
            offer(proposals.otherDates(), MOST_OF_A_KIND - 1);
        } else if (!everybodyGoes) {
            offer(proposals.substitutes(), MOST_OF_A_KIND);
        }
        if (everybodyGoes) {
            notEnough.add(sentences.nobodyStays());
        }
    }

    /** The lowest grades that do, in each room; a higher one is not offered where a lower one does. */
    private void covers() {
        List<Change> possible =
                proposals.covers(Grade.HIGHEST).stream().filter(this::mayMend).toList();
        List<Grade> enough = new ArrayList<>();
        for (Grade grade : Grade.CHEAPEST_FIRST) {
            boolean dearer = enough.stream().anyMatch(grade::isAtLeast);
            if (!dearer && enough.size() < MOST_OF_A_KIND) {
                int before = fixes.size();
                offer(
                        possible.stream()
                                .map(change -> Change.cover(grade, change.room(), proposals.window()))
                                .toList(),
                        1);
                if (fixes.size() > before) {
                    enough.add(grade);
                }
            }
        }
    }

    private void renewals() {
        boolean aboutFirstAid = broken.stream()
                .anyMatch(finding -> finding.measure().asked() == Asked.FIRST_AID
                        || finding.measure().asked() == Asked.FIRST_AID_AT_MEAL);
        Renewals renewals = new Renewals(proposals.colleagues(), standings);
        int before = fixes.size();
        offer(renewals.emergency(), 1);
        boolean shortCourse = fixes.size() > before;
        if (!shortCourse && aboutFirstAid) {
            renewals.emergency().stream().limit(1).forEach(change -> notEnough.add(sentences.notEnough(change)));
            offer(renewals.single(), 1);
            offer(renewals.pairs(), 1);
        } else if (!shortCourse) {
            offer(renewals.single(), 1);
        }
    }

    private void offer(List<Change> changes, int most) {
        int found = 0;
        for (Change change : changes) {
            if (found == most) {
                return;
            }
            Optional<Fix> fix = tried(change);
            if (fix.isPresent()) {
                fixes.add(fix.get());
                found++;
            }
        }
    }

    private Optional<Fix> tried(Change change) {
        StaffedDay after = change.appliedTo(day);
        Examination examination = new Examination(after, rules, effort);
        if (!mayMend(after, examination)) {
            return Optional.empty();
        }
        List<Finding> findings = examination.findings();
        if (!Examination.isLawful(findings)) {
            return Optional.empty();
        }
        Colour becomes = CoverCheck.colourOf(findings);
        return Optional.of(new Fix(change, costOf(change), becomes, sentences.fix(change)));
    }

    private boolean mayMend(Change change) {
        StaffedDay after = change.appliedTo(day);
        return mayMend(after, new Examination(after, rules, effort));
    }

    private boolean mayMend(StaffedDay after, Examination examination) {
        boolean movesTheAbsence = !after.absences().equals(day.absences());
        return examination.holdsIn(proposals.window())
                && (!movesTheAbsence
                        || after.adults().stream()
                                .flatMap(adult -> after.awayOf(adult).stream())
                                .allMatch(examination::holdsIn));
    }

    private OptionalInt costOf(Change change) {
        return switch (change.kind()) {
            case MOVE_ROOM, OTHER_DATE, ONLINE_OR_EVENING, SUBSTITUTE -> OptionalInt.of(0);
            case COVER -> coverCost(change.span().orElseThrow());
            default -> OptionalInt.empty();
        };
    }

    /** At what the setting's own cover workers cost, where it said so. */
    private OptionalInt coverCost(Span span) {
        return day.adults().stream()
                .filter(adult -> adult.role() == EmploymentRole.COVER)
                .map(Adult::hourlyCost)
                .flatMapToInt(OptionalInt::stream)
                .min()
                .stream()
                .map(hour -> (hour * span.length() + MINUTES - 1) / MINUTES)
                .findFirst();
    }
}
