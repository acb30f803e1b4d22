package org.earlybridge.web.admin;

import java.util.List;
import org.earlybridge.training.cover.rulebook.RuleGroup;

/** Rules about one thing, under its heading. Not a record: Expression Language cannot read one yet. */
public final class RuleGroupView {

    private final RuleGroup group;
    private final List<RuleView> rules;

    RuleGroupView(RuleGroup group, List<RuleView> rules) {
        this.group = group;
        this.rules = List.copyOf(rules);
    }

    public String getTitle() {
        return switch (group) {
            case RATIOS -> "Children to one adult";
            case WHO_COUNTS -> "Who counts, and at what level";
            case PREMISES -> "The premises";
            case CHILDMINDERS -> "Childminders";
            case RECKONING -> "How the check reckons";
        };
    }

    public List<RuleView> getRules() {
        return rules;
    }
}
