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

    private final Setup setup;
    private final Moment moment;
    private final Choice choice;
    private final List<Tally> tallies = new ArrayList<>();
    private final List<Ratio> ratios = new ArrayList<>();
    private final List<Integer> needs = new ArrayList<>();
    private final Tally everybody = new Tally();
    private final List<Measured> measures = new ArrayList<>();

    /** @param inEvery whether floats without a place stand in every group at once: more than can be, to see early what cannot */
    Placement(Setup setup, Moment moment, int[] places, Choice choice, boolean inEvery) {
        this.setup = setup;
        this.moment = moment;
        this.choice = choice;
        moment.groups().forEach(group -> tallies.add(new Tally()));
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
        for (int at = 0; at < tallies.size(); at++) {
            Group group = group(at);
            Ratio led = setup.ratios().led(group, moment.span());
            boolean larger = led.isLedBy(tallies.get(at)) && !choice.keepsOrdinary(at);
            Ratio used = larger ? led : setup.ratios().ordinary(group);
            ratios.add(used);
            needs.add(needBy(used, group));
        }
    }

    int needBy(Ratio ratio, Group group) {
        int need = ratio.of(group).needBy(setup.premises().mixedAges());
        return Math.max(1, need);
    }

    private void heads() {
        for (int at = 0; at < tallies.size(); at++) {
            Group group = group(at);
            add(
                    Measure.of(
                                    ratios.get(at).codeFor(group),
                                    Asked.HEADS,
                                    needs.get(at),
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
        return ratios.get(at);
    }

    int need(int at) {
        return needs.get(at);
    }

    Tally everybody() {
        return everybody;
    }

    Moment moment() {
        return moment;
    }

    /** By the ordinary ratio, whoever leads. */
    int ordinaryNeed(int at) {
        return needBy(setup.ratios().ordinary(group(at)), group(at));
    }

    /** Groups that use a larger ratio because somebody leads, and would have enough adults without it, as bits. */
    long couldKeepOrdinary() {
        long bits = 0;
        for (int at = 0; at < tallies.size(); at++) {
            boolean larger = ratio(at).lead() != Lead.ANYBODY
                    && setup.ratios().ordinary(group(at)).lead() == Lead.ANYBODY;
            bits |= larger && tally(at).heads() >= ordinaryNeed(at) ? 1L << at : 0;
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
