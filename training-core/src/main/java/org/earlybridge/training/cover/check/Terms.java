package org.earlybridge.training.cover.check;

import org.earlybridge.training.setting.MixedAges;

/**
 * The ratio that anybody may lead in a group and the larger one that needs a lead, each with the adults it asks for. Children
 * decide it, not adults: it is the same for every way of placing them.
 */
record Terms(Ratio ordinary, int ordinaryNeed, Ratio led, int ledNeed) {

    static Terms of(Group group, Ratio ordinary, Ratio led, MixedAges method) {
        return new Terms(ordinary, need(ordinary, group, method), led, need(led, group, method));
    }

    private static int need(Ratio ratio, Group group, MixedAges method) {
        return Math.max(1, ratio.of(group).needBy(method));
    }
}
