package org.earlybridge.twins.training.cohort;

import org.earlybridge.twins.web.catalogue.Page;

record KnowsAPage(Page page) {}
