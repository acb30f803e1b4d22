package org.earlybridge.training.once;

/** How a repeatable call ended. */
public sealed interface Outcome {

    /** Repeated: the work was done for an earlier call, and this is what that one was told. */
    record Answered(Answer answer, boolean repeated) implements Outcome {}

    /** The key already belongs to a call that asked something else. */
    record KeyReused() implements Outcome {}

    /** An earlier call under the same key is not done yet. */
    record StillRunning() implements Outcome {}
}
