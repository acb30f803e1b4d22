package org.earlybridge.twins.training.cohort;

import com.stripe.NotReallyStripe;

record KnowsStripe(NotReallyStripe stripe) {}
