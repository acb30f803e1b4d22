package org.earlybridge.training.search;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;

/** Days and times as a driver hands them over. Both write them the same way as text, whatever class they come in. */
final class Columns {

    private Columns() {}

    static LocalDate day(Object column) {
        return LocalDate.parse(column.toString());
    }

    static LocalTime time(Object column) {
        return LocalTime.parse(column.toString());
    }

    /** Stored as UTC, without a zone. */
    static Instant moment(Object column) {
        return LocalDateTime.parse(column.toString().replace(' ', 'T')).toInstant(ZoneOffset.UTC);
    }
}
