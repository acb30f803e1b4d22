package org.earlybridge.twins.training.workforce;

import org.earlybridge.twins.training.cohort.OpenCohort;

public record KnowsTheCohort(OpenCohort cohort) {}
