package org.earlybridge.payments.fault;

/** Thrown on purpose by an armed point; an {@link Error}, so that no handler of ours takes it for a refusal. */
public final class InjectedFault extends Error {

    private static final long serialVersionUID = 1L;

    InjectedFault(String place) {
        super("a test made " + place + " fail");
    }
}
