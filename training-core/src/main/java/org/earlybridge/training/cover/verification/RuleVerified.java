package org.earlybridge.training.cover.verification;

/** What came of putting one's name to a rule. */
public sealed interface RuleVerified {

    record Done() implements RuleVerified {}

    /** Somebody of the same council was faster. */
    record Already(String by) implements RuleVerified {}

    /** The rule is worded otherwise than the page that was read. */
    record WordedAnew() implements RuleVerified {}

    /** No document is named, or something is too long. */
    record NotComplete() implements RuleVerified {}
}
