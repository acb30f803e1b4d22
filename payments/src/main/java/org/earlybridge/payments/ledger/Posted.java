package org.earlybridge.payments.ledger;

/** How a posting ended. */
public sealed interface Posted {

    /** It stands in the books now. */
    record Applied(FactId fact) implements Posted {}

    /** It stood there already, by the same source; nothing was written. */
    record Repeated(FactId fact) implements Posted {}

    /** It would overdraw a guarded account; nothing was written, and a repeat is asked anew. */
    record Refused(String account) implements Posted {}

    /**
     * The fact, for callers whose postings touch no guarded account.
     *
     * @throws IllegalStateException when it was refused
     */
    default FactId fact() {
        if (this instanceof Applied applied) {
            return applied.fact;
        }
        if (this instanceof Repeated repeated) {
            return repeated.fact;
        }
        throw new IllegalStateException(this + " left nothing in the books");
    }
}
