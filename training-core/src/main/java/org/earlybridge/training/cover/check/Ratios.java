package org.earlybridge.training.cover.check;

import org.earlybridge.training.cover.check.Ratio.Lead;
import org.earlybridge.training.cover.count.Band;
import org.earlybridge.training.cover.day.Span;
import org.earlybridge.training.cover.rulebook.Rule;
import org.earlybridge.training.cover.rulebook.Rules;
import org.earlybridge.training.setting.ProviderKind;

/** Which ratios may be used for a group: the one that anybody may lead, and the larger one that needs a lead. */
final class Ratios {

    private final ProviderKind kind;
    private final Rules rules;

    Ratios(ProviderKind kind, Rules rules) {
        this.kind = kind;
        this.rules = rules;
    }

    /** Whether the lead is not a choice but demanded. */
    boolean leadIsDemanded() {
        return kind == ProviderKind.MAINTAINED_NURSERY;
    }

    Ratio ordinary(Group group) {
        return switch (kind) {
            case MAINTAINED_NURSERY -> ratio(rules.the("G-MNS"), group, Lead.TEACHER);
            case INDEPENDENT_SCHOOL -> ratio(rules.firstOf("G-3e", "G-3b"), group, Lead.ANYBODY);
            default -> ratio(rules.the("G-3b"), group, Lead.ANYBODY);
        };
    }

    /** The one used when its lead is there. The same as the ordinary one where there is no other. */
    Ratio led(Group group, Span span) {
        if (kind == ProviderKind.INDEPENDENT_SCHOOL && rules.has("G-3c")) {
            return ratio(rules.the(group.mostReachFive() ? "G-3c" : "G-3d"), group, Lead.LEVEL_6);
        }
        if (kind == ProviderKind.MAINTAINED_NURSERY) {
            return ordinary(group);
        }
        if (kind == ProviderKind.RECEPTION) {
            return ratio(rules.the("G-MNS"), group, Lead.TEACHER);
        }
        Rule larger = rules.firstOf("G-3a", "G-3a08");
        boolean now = larger.hours()
                .map(hours -> hours.from() <= span.from() && span.to() <= hours.to())
                .orElse(true);
        return now ? ratio(larger, group, Lead.LEVEL_6) : ordinary(group);
    }

    private Ratio ratio(Rule three, Group group, Lead lead) {
        Rule two = rules.firstOf("G-2a", "G-2b");
        Rule school = school(three);
        int[] childrenToOne = {rules.the("G-U2").count(), two.count(), three.count(), schoolCount(school)};
        boolean hasThrees = group.in(Band.THREE_AND_OVER) > 0;
        String[] codes = {"G-U2", two.code(), three.code(), school.code()};
        return new Ratio(childrenToOne, codes, hasThrees ? lead : lead(lead));
    }

    /** A lead without any child of three is nothing a ratio asks for; a maintained nursery's teacher is. */
    private Lead lead(Lead lead) {
        return leadIsDemanded() ? lead : Lead.ANYBODY;
    }

    private Rule school(Rule three) {
        String code = kind == ProviderKind.RECEPTION ? "G-REC" : "G-WRAP";
        return rules.find(code).orElse(three);
    }

    /** Before and after school the provider decides: no ratio, only a target of our own. */
    private static int schoolCount(Rule school) {
        return school.code().equals("G-WRAP") ? 0 : school.count();
    }
}
