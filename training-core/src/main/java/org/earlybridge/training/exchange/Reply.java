package org.earlybridge.training.exchange;

/** What the exchange answers: done, or why not and what to do. */
public sealed interface Reply {

    record Done() implements Reply {}

    /** @param field which of the things that were entered it is about; empty when it is about none of them */
    record No(String field, String sentence) implements Reply {}

    static Reply done() {
        return new Done();
    }

    static Reply no(String sentence) {
        return new No("", sentence);
    }

    static Reply no(String field, String sentence) {
        return new No(field, sentence);
    }
}
