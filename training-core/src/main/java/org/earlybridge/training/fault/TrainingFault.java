package org.earlybridge.training.fault;

import org.earlybridge.payments.fault.FaultPoint;

/** Everything in this module that becomes final or leaves the process. */
public enum TrainingFault implements FaultPoint {
    /** The versioned scripts have shaped the database; the application has not started yet. */
    SCHEMA_BROUGHT_UP_TO_DATE
}
