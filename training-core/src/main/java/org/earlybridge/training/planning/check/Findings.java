package org.earlybridge.training.planning.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a plan breaks, and what it costs. The price of a plan that breaks anything means nothing. */
public record Findings(List<Broken> broken, Price price) {

    /** One rule broken once. */
    public record Broken(HardRule rule, String words) {}

    public Findings {
        broken = List.copyOf(broken);
    }

    public boolean isValid() {
        return broken.isEmpty();
    }

    public Set<HardRule> rules() {
        Set<HardRule> rules = EnumSet.noneOf(HardRule.class);
        broken.forEach(one -> rules.add(one.rule()));
        return rules;
    }

    /** Collects while a plan is walked through. */
    static final class Notes {

        private final List<Broken> broken = new ArrayList<>();
        private long unmet;
        private long money;
        private long travel;
        private long fairness;

        void breaks(HardRule rule, String words) {
            broken.add(new Broken(rule, words));
        }

        void breaksUnless(boolean holds, HardRule rule, String words) {
            if (!holds) {
                breaks(rule, words);
            }
        }

        void addUnmet(long pence) {
            unmet += pence;
        }

        void addMoney(long pence) {
            money += pence;
        }

        void addTravel(long pence) {
            travel += pence;
        }

        void addFairness(long pence) {
            fairness += pence;
        }

        Findings findings() {
            return new Findings(broken, new Price(unmet, money, travel, fairness));
        }
    }
}
