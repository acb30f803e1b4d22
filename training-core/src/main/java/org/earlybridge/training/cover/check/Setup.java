package org.earlybridge.training.cover.check;

import org.earlybridge.training.cover.day.Premises;
import org.earlybridge.training.cover.rulebook.Rules;

/** What is the same for every moment of one day. */
record Setup(Premises premises, Rules rules, Ratios ratios, Effort effort) {

    static Setup of(Premises premises, Rules rules, Effort effort) {
        return new Setup(premises, rules, new Ratios(premises.kind(), rules), effort);
    }

    boolean testsLevelsByRoom() {
        return premises.levelTests() == Premises.LevelTests.ROOM;
    }
}
