package org.earlybridge.training.demo.row;

import java.util.EnumMap;
import java.util.Map;

/** Where the ids of new rows come from. */
@FunctionalInterface
public interface Ids {

    /** The tables whose ids a sequence gives, named as the sequence is without its "_seq". */
    enum Of {
        PROVIDER,
        PERSON,
        EMPLOYMENT,
        QUALIFICATION,
        CERTIFICATE,
        VENUE,
        TERM,
        CLOSURE,
        ROOM,
        BOOKED_CHILDREN,
        SHIFT,
        TRAINER,
        COHORT,
        SESSION,
        QUOTE,
        BOOKING,
        BOOKED_PLACE,
        SELLER,
        BANK_WORKER,
        COVER_OFFER
    }

    long next(Of table);

    /** 1, 2, 3 for each table: for a world that is looked at and never stored. */
    static Ids counting() {
        Map<Of, Long> last = new EnumMap<>(Of.class);
        return table -> last.merge(table, 1L, Long::sum);
    }
}
