package org.earlybridge.training.cover.check;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.earlybridge.training.cover.check.Moment.Stand;
import org.earlybridge.training.cover.count.Mix;
import org.earlybridge.training.cover.day.Beside;
import org.earlybridge.training.cover.day.Children;
import org.earlybridge.training.cover.day.Trait;
import org.earlybridge.training.cover.rulebook.Rules;
import org.earlybridge.training.workforce.EmploymentRole;

/**
 * One moment at a childminder's: six under eight, three young, one under one to each adult; and when she is away herself,
 * who may take her place. A backup, who is registered herself, needs every parent's agreement.
 */
final class HomeCheck {

    private final Rules rules;

    HomeCheck(Rules rules) {
        this.rules = rules;
    }

    List<Measure> measures(Moment moment) {
        List<Worker> adults = adults(moment);
        List<Measure> measures = new ArrayList<>();
        numbers(moment, adults, measures);
        if (adults.isEmpty()) {
            return measures;
        }
        measures.add(Measure.of(
                "CM-AST",
                Asked.WORKING_TOGETHER,
                adults.size(),
                rules.the("CM-AST").count()));
        if (isSoleCharge(moment)) {
            soleCharge(adults, measures);
        } else {
            registered(adults, measures);
        }
        return measures;
    }

    /** Whether an assistant is in charge alone. */
    boolean isSoleCharge(Moment moment) {
        List<Worker> adults = adults(moment);
        return !adults.isEmpty() && adults.stream().noneMatch(HomeCheck::isRegistered);
    }

    private void numbers(Moment moment, List<Worker> adults, List<Measure> measures) {
        int underEight = count(moment, minded -> minded.years() < 8);
        int young = count(moment, Minded::young);
        int underOne = count(moment, minded -> minded.years() < 1);
        int here = adults.size();
        int six = Math.max(1, Mix.ceiling(underEight, rules.the("CM-6").count()));
        int children = count(moment, minded -> true);
        measures.add(Measure.of("CM-6", Asked.UNDER_EIGHT, six, here).forChildren(children));
        if (here == 0) {
            return;
        }
        // with the childminder herself there it is hers to judge; nobody who takes her place may lean on an exception
        boolean herself = adults.stream().anyMatch(worker -> worker.adult().role() == EmploymentRole.CHILDMINDER);
        int usualYoung = herself ? count(moment, minded -> minded.young() && !isException(minded)) : young;
        add(measures, Measure.of("CM-3", Asked.YOUNG, adultsFor("CM-3", usualYoung), here), usualYoung, young);
        int usualOnes = herself ? count(moment, minded -> minded.years() < 1 && !isException(minded)) : underOne;
        Measure babies = Measure.of("CM-1", Asked.UNDER_ONE, adultsFor("CM-1", usualOnes), here);
        add(measures, herself ? babies.asCaution() : babies, usualOnes, underOne);
    }

    private int adultsFor(String rule, int children) {
        return Mix.ceiling(children, rules.the(rule).count());
    }

    /** And where it holds only because of an exception on record, that is said. */
    private void add(List<Measure> measures, Measure usual, int counted, int all) {
        measures.add(usual.forChildren(counted));
        int without = adultsFor(usual.rule(), all);
        Asked asked = usual.asked() == Asked.YOUNG ? Asked.EXCEPTION_YOUNG : Asked.EXCEPTION_UNDER_ONE;
        if (usual.holds() && without > usual.have()) {
            measures.add(Measure.of("CM-EXC", asked, without, usual.have())
                    .forChildren(all)
                    .asCaution());
        }
    }

    /** Until 2023 her own and brothers and sisters only as babies; the number is the age from which it ends. */
    private boolean isException(Minded minded) {
        Children children = minded.children();
        if (children.beside().isEmpty() || children.are(Beside.SCHOOL)) {
            return false;
        }
        OptionalInt under = rules.the("CM-EXC").number();
        return children.are(Beside.CONTINUITY) || under.isEmpty() || minded.years() < under.getAsInt();
    }

    private static void soleCharge(List<Worker> adults, List<Measure> measures) {
        int firstAiders = count(adults, worker -> worker.standing().fullFirstAid());
        int agreed = count(adults, worker -> worker.is(Trait.PARENTAL_PERMISSION));
        measures.add(Measure.of("CM-PFA", Asked.FIRST_AID, 1, firstAiders));
        measures.add(Measure.of("CM-2H", Asked.SOLE_PERMISSION, 1, agreed));
    }

    private static void registered(List<Worker> adults, List<Measure> measures) {
        List<Worker> registered =
                adults.stream().filter(HomeCheck::isRegistered).toList();
        int firstAiders = count(registered, worker -> worker.standing().fullFirstAid());
        measures.add(Measure.of("CM-PFA", Asked.FIRST_AID, 1, firstAiders));
        boolean backupAlone =
                registered.stream().allMatch(worker -> worker.adult().role() == EmploymentRole.COVER);
        if (backupAlone) {
            int agreed = count(registered, worker -> worker.is(Trait.PARENTAL_PERMISSION));
            measures.add(Measure.of("CM-AGREE", Asked.PARENTS_AGREEMENT, 1, agreed));
            // said even when it is on file: it must be true of every child of the day
            measures.add(Measure.of("CM-AGREE", Asked.PARENTS_AGREEMENT, 1, 0).asCaution());
        }
    }

    private static List<Worker> adults(Moment moment) {
        return Stream.concat(moment.placed().stream().map(Stand::worker), moment.floats().stream())
                .filter(worker -> worker.standing().counts())
                .toList();
    }

    static boolean isRegistered(Worker worker) {
        return switch (worker.adult().role()) {
            case CHILDMINDER, CO_CHILDMINDER, COVER -> true;
            default -> false;
        };
    }

    private static int count(List<Worker> adults, Predicate<Worker> which) {
        return (int) adults.stream().filter(which).count();
    }

    private static int count(Moment moment, Predicate<Minded> which) {
        return moment.minded().stream()
                .filter(which)
                .mapToInt(minded -> minded.children().count())
                .sum();
    }
}
