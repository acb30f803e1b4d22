package org.earlybridge.twins.training.cohort;

import org.junit.jupiter.api.Test;

class CarriesATestInside {

    @Test
    void is_never_run() {}
}
