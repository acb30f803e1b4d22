package org.earlybridge.training.compliance;

import org.earlybridge.training.workforce.Requirement.NeededBy;
import org.earlybridge.training.workforce.RequirementCode;

/** What one requirement is to one person at one setting. */
public enum Duty {
    /** She has to hold it. */
    MUST,
    /** Somebody at the setting has to, whoever it is: those who hold it should keep it. */
    SHARED,
    /** She may choose to. */
    MAY,
    /** It is asked of people with a task she does not have. */
    NOT_ASKED;

    private static final RequirementCode FULL_FIRST_AID = new RequirementCode("PFA-FULL");

    static Duty of(NeededBy neededBy, RequirementCode requirement, Post post) {
        return switch (neededBy) {
            case EVERYONE -> MUST;
            case SAFEGUARDING_LEADS -> mustIf(post.safeguardingLead() || post.isChildminder());
            case MANAGERS -> post.isChildminder() ? MAY : mustIf(post.manager());
            case THE_SETTING -> requirement.equals(FULL_FIRST_AID) && post.isChildminder() ? MUST : SHARED;
            case FOOD_HANDLERS, SENCOS -> SHARED;
            case NOBODY -> MAY;
        };
    }

    /** Of two places of work the stricter one counts. */
    Duty or(Duty other) {
        return compareTo(other) <= 0 ? this : other;
    }

    private static Duty mustIf(boolean has) {
        return has ? MUST : NOT_ASKED;
    }
}
