package org.earlybridge.training.cover.verification;

/** What came of taking back that a rule is verified. */
public sealed interface VerificationWithdrawn {

    record Done() implements VerificationWithdrawn {}

    /** There is nothing to take back, or somebody of the same council was faster. */
    record NotVerified() implements VerificationWithdrawn {}

    record SayWhy(int longest) implements VerificationWithdrawn {}
}
