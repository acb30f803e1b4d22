package org.earlybridge.training.cover.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.earlybridge.training.cover.check.Moment.Stand;
import org.earlybridge.training.cover.check.Ratio.Lead;
import org.earlybridge.training.cover.count.Band;

/**
 * One moment with every adult in one place and every choice made: a tally for each group, one for the whole premises, and
 * all measures.
 */
final class Placement {

    /** Room for the measures of a large setting. */
    private static final int MANY = 64;

    private final Setup setup;
    private final Moment moment;
    private final Choice choice;
    private final List<Tally> tallies = new ArrayList<>();
    private final Terms[] terms;
    private final boolean[] larger;
    private final Tally everybody = new Tally();
    private final List<Measured> measures = new ArrayList<>(MANY);

    /** @param inEvery whether floats without a place stand in every group at once: more than can be, to see early what cannot */
    Placement(Setup setup, Moment moment, int[] places, Choice choice, boolean inEvery) {
        this.setup = setup;
        this.moment = moment;
        this.choice = choice;
        this.terms = new Terms[moment.groups().size()];
        this.larger = new boolean[terms.length];
        for (int at = 0; at < terms.length; at++) {
            terms[at] = setup.terms(moment.groups().get(at), moment.span());
            tallies.add(new Tally());
        }
        for (Stand stand : moment.placed()) {
            stand(stand.worker(), stand.group());
        }
        for (int at = 0; at < places.length; at++) {
            Worker worker = moment.floats().get(at);
            boolean everywhere = inEvery && places[at] == Moment.NO_GROUP;
            stand(worker, places[at]);
            if (everywhere) {
                addToEveryRoom(worker);
            }
        }
        chooseRatios();
    }

    private void addToEveryRoom(Worker worker) {
        for (int at = 0; at < tallies.size(); at++) {
            if (!group(at).outing) {
                tallies.get(at).add(worker, choice.raises(worker));
            }
        }
    }

    private void stand(Worker worker, int group) {
        boolean up = choice.raises(worker);
        everybody.add(worker, up);
        if (group != Moment.NO_GROUP) {
            tallies.get(group).add(worker, up);
        }
    }

    List<Measured> measures() {
        if (measures.isEmpty()) {
            heads();
            new LevelMeasures(setup, this, measures).all();
            premises();
        }
        return measures;
    }

    private void chooseRatios() {
        for (int at = 0; at < terms.length; at++) {
            larger[at] = terms[at].led().isLedBy(tallies.get(at)) && !choice.keepsOrdinary(at);
        }
    }

    private void heads() {
        for (int at = 0; at < tallies.size(); at++) {
            Group group = group(at);
            add(
                    Measure.of(
                                    ratio(at).codeFor(group),
                                    Asked.HEADS,
                                    need(at),
                                    tallies.get(at).heads())
                            .in(Optional.of(group.id))
                            .forChildren(group.children()),
                    1L << at);
        }
    }

    private void premises() {
        new PremisesMeasures(setup, moment, this).all();
    }

    void add(Measure measure, long groups) {
        measures.add(new Measured(measure, groups));
    }

    int groups() {
        return tallies.size();
    }

    Group group(int at) {
        return moment.groups().get(at);
    }

    Tally tally(int at) {
        return tallies.get(at);
    }

    Ratio ratio(int at) {
        return larger[at] ? terms[at].led() : terms[at].ordinary();
    }

    int need(int at) {
        return larger[at] ? terms[at].ledNeed() : terms[at].ordinaryNeed();
    }

    Tally everybody() {
        return everybody;
    }

    Moment moment() {
        return moment;
    }

    /** By the ordinary ratio, whoever leads. */
    int ordinaryNeed(int at) {
        return terms[at].ordinaryNeed();
    }

    /** Groups that use a larger ratio because somebody leads, and would have enough adults without it, as bits. */
    long couldKeepOrdinary() {
        long bits = 0;
        for (int at = 0; at < tallies.size(); at++) {
            boolean byLead =
                    ratio(at).lead() != Lead.ANYBODY && terms[at].ordinary().lead() == Lead.ANYBODY;
            bits |= byLead && tally(at).heads() >= ordinaryNeed(at) ? 1L << at : 0;
        }
        return bits;
    }

    /** Groups with a child of that band, as bits. */
    long groupsWith(Band band) {
        long bits = 0;
        for (int at = 0; at < tallies.size(); at++) {
            bits |= group(at).in(band) > 0 ? 1L << at : 0;
        }
        return bits;
    }
}
