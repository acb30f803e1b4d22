package org.earlybridge.twins.training.cohort;

import java.sql.Timestamp;

record HasAnOldDate(Timestamp since) {}
