package org.earlybridge.training.exchange;

/** How far a request for cover has come. */
public enum RequestState {
    ASKED,
    AGREED,
    DECLINED,
    /** Nobody answered in time. */
    LAPSED,
    /** It cannot be agreed any more: somebody else has the hours, they were withdrawn, or whoever asked needs them no more. */
    GONE,
    CALLED_OFF
}
