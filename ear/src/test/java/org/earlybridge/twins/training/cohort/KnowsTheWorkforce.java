package org.earlybridge.twins.training.cohort;

import org.earlybridge.twins.training.workforce.KnowsTheCohort;

/** Allowed by itself; with its counterpart it closes the circle. */
record KnowsTheWorkforce(KnowsTheCohort workforce) {}
