package org.earlybridge.training.cohort;

public enum SessionMode {
    IN_PERSON,
    ONLINE
}
