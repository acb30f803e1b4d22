package org.earlybridge.payments.card;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.stream.Stream;

/** Somebody else wrote the row first. */
final class Taken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Taken(Throwable cause) {
        super(cause);
    }

    /** SQL's classes for a unique key (23) and for losing a wait (40, and PostgreSQL's 55 under a lock timeout). */
    static boolean isMeantBy(PersistenceException refused) {
        return Stream.iterate((Throwable) refused, cause -> cause != null, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(cause -> String.valueOf(((SQLException) cause).getSQLState()))
                .anyMatch(state -> state.equals("23505") || state.startsWith("40") || state.equals("55P03"));
    }
}
