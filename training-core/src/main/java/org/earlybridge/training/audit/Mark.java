package org.earlybridge.training.audit;

import org.jspecify.annotations.Nullable;

/** Whose hand: the account that acted, or none when the server itself did, and the reference that its request or job carries. */
public record Mark(@Nullable Long account, String reference) {

    /** The server's own hand; the job's name says which. */
    public static Mark ofJob(String name) {
        return new Mark(null, name);
    }
}
