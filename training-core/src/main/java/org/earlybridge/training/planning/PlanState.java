package org.earlybridge.training.planning;

/** How far a plan has come. What is best so far is kept in each of them. */
public enum PlanState {
    SOLVING,
    /** Its time was up. */
    DONE,
    /** Somebody stopped it, or the server that worked on it did. */
    STOPPED
}
