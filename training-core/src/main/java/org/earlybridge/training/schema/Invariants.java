package org.earlybridge.training.schema;

import java.util.List;
import java.util.stream.Stream;
import org.earlybridge.payments.schema.Invariants.Invariant;

/** What must hold of the whole database: of people, courses and places, and of the money. */
public final class Invariants {

    private Invariants() {}

    public static List<Invariant> all() {
        return Stream.concat(ofTraining().stream(), org.earlybridge.payments.schema.Invariants.ofPayments().stream())
                .toList();
    }

    /** Those in this package's invariants.sql. */
    public static List<Invariant> ofTraining() {
        return org.earlybridge.payments.schema.Invariants.in(Invariants.class);
    }
}
