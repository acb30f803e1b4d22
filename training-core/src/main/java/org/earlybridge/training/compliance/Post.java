package org.earlybridge.training.compliance;

import org.earlybridge.training.workforce.Employment;
import org.earlybridge.training.workforce.EmploymentRole;

/** What matters about somebody's work when we ask what she must hold. */
record Post(boolean manager, boolean safeguardingLead, EmploymentRole role) {

    static Post of(Employment work) {
        return new Post(work.isManager(), work.isSafeguardingLead(), work.role());
    }

    /** On her own premises she is the setting. */
    boolean isChildminder() {
        return role == EmploymentRole.CHILDMINDER || role == EmploymentRole.CO_CHILDMINDER;
    }
}
