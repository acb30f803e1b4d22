package org.earlybridge.training.cover.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.earlybridge.training.cover.check.Moment.Stand;
import org.earlybridge.training.cover.count.Mix;
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
        int three = Mix.ceiling(young, rules.the("CM-3").count());
        measures.add(Measure.of("CM-3", Asked.YOUNG, three, here).forChildren(young));
        int one = Mix.ceiling(underOne, rules.the("CM-1").count());
        Measure babies = Measure.of("CM-1", Asked.UNDER_ONE, one, here).forChildren(underOne);
        // with the childminder herself there it is hers to judge; nobody who takes her place may lean on an exception
        boolean herself = adults.stream().anyMatch(worker -> worker.adult().role() == EmploymentRole.CHILDMINDER);
        measures.add(herself ? babies.asCaution() : babies);
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
