package org.earlybridge.training.cover.check;

import java.util.Optional;
import org.earlybridge.training.cover.check.Moment.Stand;
import org.earlybridge.training.cover.count.Band;
import org.earlybridge.training.cover.count.Mix;
import org.earlybridge.training.cover.day.Trait;

/** First aid, meals, the fewest adults, who is in charge: what is asked of a building and not of an age. */
final class PremisesMeasures {

    private static final int TARGET_EIGHT_AND_OVER = 10;

    private final Setup setup;
    private final Moment moment;
    private final Placement placement;

    PremisesMeasures(Setup setup, Moment moment, Placement placement) {
        this.setup = setup;
        this.moment = moment;
        this.placement = placement;
    }

    void all() {
        firstAid();
        fewestAdults();
        for (int at = 0; at < placement.groups(); at++) {
            meal(at);
            school(at);
        }
        paidForOneChild();
        inCharge("P-DEP", Asked.IN_CHARGE, Trait.MANAGER, Trait.DEPUTY);
        inCharge("P-DSL", Asked.SAFEGUARDING_LEAD, Trait.SAFEGUARDING_LEAD, Trait.SAFEGUARDING_LEAD);
    }

    private void firstAid() {
        if (moment.onThePremises() > 0) {
            int holders = 0;
            for (Stand stand : moment.placed()) {
                holders += stand.worker().standing().fullFirstAid() && !isOut(stand) ? 1 : 0;
            }
            for (Worker worker : moment.floats()) {
                holders += worker.standing().fullFirstAid() ? 1 : 0;
            }
            placement.add(Measure.of("P-PFA", Asked.FIRST_AID, 1, holders), Measured.NOWHERE);
        }
        for (int at = 0; at < placement.groups(); at++) {
            if (placement.group(at).outing) {
                int group = at;
                long holders = moment.placed().stream()
                        .filter(stand -> stand.group() == group
                                && stand.worker().standing().fullFirstAid())
                        .count();
                Measure out = Measure.of("P-PFA", Asked.FIRST_AID, 1, (int) holders);
                placement.add(out.in(Optional.of(placement.group(at).id)), Measured.NOWHERE);
            }
        }
    }

    private boolean isOut(Stand stand) {
        return stand.group() != Moment.NO_GROUP && placement.group(stand.group()).outing;
    }

    private void fewestAdults() {
        if (moment.onThePremises() == 0) {
            return;
        }
        int here = placement.everybody().heads();
        for (Stand stand : moment.placed()) {
            here -= isOut(stand) && stand.worker().standing().counts() ? 1 : 0;
        }
        placement.add(Measure.of("H6", Asked.FEWEST_ADULTS, setup.premises().minAdults(), here), Measured.NOWHERE);
    }

    private void meal(int at) {
        Group group = placement.group(at);
        if (group.eats && setup.rules().has("P-EATSEE")) {
            Measure seen =
                    Measure.of("P-EATSEE", Asked.EATING, 1, placement.tally(at).heads());
            placement.add(seen.in(Optional.of(group.id)), 1L << at);
        }
        if (group.eats && setup.rules().has("P-PFAEAT")) {
            Measure meal = Measure.of(
                    "P-PFAEAT", Asked.FIRST_AID_AT_MEAL, 1, placement.tally(at).firstAiders());
            placement.add(meal.in(Optional.of(group.id)), 1L << at);
        }
    }

    /** Children of school age: no ratio, but our own target; and Reception beside younger ones is the school's decision. */
    private void school(int at) {
        Group group = placement.group(at);
        int older = group.in(Band.SCHOOL_AGE);
        if (older == 0) {
            return;
        }
        Optional<String> room = Optional.of(group.id);
        if (placement.ratio(at).childrenToOne(Band.SCHOOL_AGE) == 0) {
            int eight = setup.rules().the("G-WRAP").count();
            int target = Mix.ceiling(
                    (older - group.eightAndOver()) * TARGET_EIGHT_AND_OVER + group.eightAndOver() * eight,
                    eight * TARGET_EIGHT_AND_OVER);
            Measure soft = Measure.of(
                    "G-WRAP", Asked.TARGET, target, placement.tally(at).heads());
            placement.add(soft.in(room).forChildren(older).asCaution(), 1L << at);
        } else if (group.hasEarlyYears() && setup.rules().has("G-MIX")) {
            Measure decision = Measure.of("G-MIX", Asked.DECISION, 1, 0);
            placement.add(decision.in(room).asCaution(), Measured.NOWHERE);
        }
    }

    /** Ratios may hold without her; the one child whom she is paid for has nobody. */
    private void paidForOneChild() {
        for (Worker worker : moment.away()) {
            if (worker.is(Trait.ONE_TO_ONE) && setup.rules().has("C-1TO1")) {
                Measure alone = Measure.of("C-1TO1", Asked.ONE_CHILD, 1, 0);
                placement.add(alone.by(worker.adult().id()).asCaution(), Measured.NOWHERE);
            }
        }
    }

    /** Asked only when training takes one of them away: then another must be there. */
    private void inCharge(String rule, Asked asked, Trait either, Trait or) {
        boolean oneIsAway = moment.away().stream().anyMatch(worker -> worker.is(either) || worker.is(or));
        if (!oneIsAway || !setup.rules().has(rule)) {
            return;
        }
        long here = moment.placed().stream()
                        .map(Stand::worker)
                        .filter(worker -> worker.is(either) || worker.is(or))
                        .count()
                + moment.floats().stream()
                        .filter(worker -> worker.is(either) || worker.is(or))
                        .count();
        Measure measure = Measure.of(rule, asked, 1, (int) here);
        placement.add(asked == Asked.SAFEGUARDING_LEAD ? measure.asCaution() : measure, Measured.NOWHERE);
    }
}
