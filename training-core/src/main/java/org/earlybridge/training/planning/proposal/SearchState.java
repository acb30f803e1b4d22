package org.earlybridge.training.planning.proposal;

public enum SearchState {
    SEARCHING,
    DONE,
    /** The server that worked on it stopped, or something went wrong. */
    FAILED
}
