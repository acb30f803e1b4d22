package org.earlybridge.twins.training.cohort;

import jakarta.transaction.Transactional;

/** Anybody may have it done. */
public class UseCaseWithoutARule {

    @Transactional
    public void now() {}
}
